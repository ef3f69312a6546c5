import { phraseFinder } from '../detect/phrases';
import type { Place } from '../draft/place';
import { stretchesOf } from '../draft/stretches';
import { defineRule } from './rule';

/**
 * Words nobody needs in work mail. Words with an everyday, a clinical or a family-name sense (a skin
 * prick test, retarded growth, bloody stool, slag heap) are left out: an alarm for those would
 * teach people to ignore it.
 */
const findOffence = phraseFinder([
  ...['fuck', 'fucks', 'fucked', 'fucker', 'fuckers', 'fucking', 'fuckwit', 'motherfucker'],
  ...['cunt', 'cunts', 'wanker', 'wankers', 'twat', 'twats', 'arsehole', 'arseholes', 'asshole'],
  ...['assholes', 'dickhead', 'dickheads', 'shithead', 'knobhead', 'bitch', 'bitches', 'slut'],
  ...['sluts', 'whore', 'whores', 'nigger', 'niggers', 'paki', 'pakis', 'gyppo', 'gyppos', 'pikey'],
  ...['pikeys', 'wog', 'wogs', 'golliwog', 'raghead', 'ragheads', 'towelhead', 'towelheads'],
  ...['poofter', 'poofters', 'shemale', 'spaz', 'spastic idiot', 'you retard', 'a retard'],
]);

/** Coarse, but aimed at nobody. */
const findCoarse = phraseFinder([
  ...['shit', 'shitty', 'bullshit', 'bollocks', 'bastard', 'bastards', 'tosser', 'tossers'],
  ...['piss off', 'pissed off', 'bugger all', 'crap', 'arse', 'damn well'],
]);

/** As chain letters ask; a warning against them does not speak so. */
const findChain = phraseFinder([
  ...['forward this to ten', 'forward this to everyone you know', 'send this to everyone you know'],
  ...['pass this on to everyone you know', 'send this to ten', 'pass this on to ten'],
  ...['do not break the chain', 'don’t break the chain', 'seven years of bad luck'],
]);

/** No offensive, racist, sexual or abusive language, and no chain letters (lpt-2020/5.7, yewtree-2021/5.4). */
export const noOffensiveLanguage = defineRule({
  meta: {
    id: 'no-offensive-language',
    title: 'No offensive language and no chain letters',
    cites: [
      'lpt-2023/13.language',
      'lpt-2020/5.7.language',
      'yewtree-2021/5.4.offensive',
      'yewtree-2021/5.6',
      'yewtree-2021/5.9.chain-letters',
    ],
    severity: { offensive: 'ask', chain: 'ask', coarse: 'note' },
    needs: ['body'],
    fixes: [],
  },
  messages: {
    offensive: () =>
      'There are words in the text that people may find offensive. If they are somebody’s own words, put them in quotation marks and say whose they are.',
    chain: () =>
      'The text asks people to pass it on, as a chain letter does. Mail is not for those.',
    coarse: () =>
      'There are coarse words in the text. This message can become part of a record, and others may read it.',
  },
  check: ({ body }) => {
    const said = stretchesOf(body, 'new').map(({ text, start }) => ({
      text: withoutQuotations(text),
      start,
    }));
    const placesOf = (find: typeof findOffence): Place[] => {
      const at: Place[] = [];
      for (const { text, start } of said) {
        for (const span of find(text))
          at.push({ part: 'body', span: { start: start + span.start, end: start + span.end } });
      }
      return at;
    };
    const all = [
      { message: 'offensive', at: placesOf(findOffence) },
      { message: 'chain', at: placesOf(findChain) },
      { message: 'coarse', at: placesOf(findCoarse) },
    ] as const;
    return all.filter(({ at }) => at.length > 0);
  },
});

/**
 * The text with quoted speech blanked out: a report of what somebody said is what the policy asks
 * for, word for word (lpt-2020/5.7). Speech ends with its line, so that one stray mark hides little.
 */
function withoutQuotations(text: string): string {
  const blank = (quoted: string): string => quoted.replace(/[^\n]/g, ' ');
  return text.replace(/["“][^"“”\n]*["”]/g, blank).replace(SINGLE_MARKS, blank);
}

/** Between single marks; a few apostrophes may stand inside. A mark before a letter does not close. */
const SINGLE_MARKS =
  /(?:^|[\s(:,])['‘](?=[a-z])[^'‘’\n]*(?:['’](?=[a-z])[^'‘’\n]*){0,8}['’](?![a-z])/gi;
