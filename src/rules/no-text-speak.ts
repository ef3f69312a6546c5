import { phraseFinder } from '../detect/phrases';
import type { Span } from '../draft/draft';
import { findIn } from '../draft/stretches';
import { defineRule } from './rule';

/** Short for a word that nearly everybody knows: one of them is a slip, two are a style. */
const SLIPS = ['btw', 'pls', 'thanx', 'thnx', 'thx'];

const findTextSpeak = phraseFinder([
  ...['u', 'ur', 'r u', 'c u', 'gr8', 'l8r', 'm8', 'b4', '2day', '2nite', '2moro', '2morrow'],
  ...['tmrw', 'tmw', 'plz', 'lol', 'omg', 'imho', 'tbh', 'idk', 'ttyl', 'wanna', 'gonna'],
  ...['gotta', 'gimme', 'cuz', 'coz', 'wud', 'shud', 'dunno', 'innit', 'ppl', 'msg me', 'txt me'],
  ...['soz', ...SLIPS],
]);

/** In capitals these are abbreviations or names: ward B4, the M8, PPL, blood for U and E. */
const IN_SMALL_LETTERS = new Set(['u', 'ur', 'm8', 'b4', 'ppl', 'coz', 'cuz', 'wud', 'tmw']);

/** Written in full, without text-speak (lpt-2020/5.7, lpt-2023/13). */
export const noTextSpeak = defineRule({
  meta: {
    id: 'no-text-speak',
    title: 'No text-speak to service users',
    cites: ['lpt-2023/13.text-speak', 'lpt-2020/5.7.text-speak'],
    severity: 'note',
    needs: ['body'],
    fixes: [],
  },
  messages: {
    found: () =>
      'There is text-speak in the text you wrote. The policy asks for words in full to patients and carers.',
  },
  check: ({ body }, { serviceUsers }) => {
    if (serviceUsers.length === 0) return [];
    const found = findIn(body, 'new', textSpeakIn);
    const slips = found.filter(({ start, end }) =>
      SLIPS.includes(body.text.slice(start, end).toLowerCase()),
    );
    return found.length === 0 || (found.length === 1 && slips.length === 1)
      ? []
      : [{ message: 'found', at: found.map((span) => ({ part: 'body', span })) }];
  },
});

const textSpeakIn = (text: string): Span[] =>
  findTextSpeak(text).filter(({ start, end }) => {
    const written = text.slice(start, end);
    const small = written.toLowerCase();
    if (written !== small && IN_SMALL_LETTERS.has(small)) return false;
    return standsAlone(text.slice(Math.max(0, start - 1), start), text.slice(end, end + 6));
  });

/** Not a piece of a link, of "u.s." or of "u&e". */
const standsAlone = (before: string, after: string): boolean =>
  !/[&+/@._=?#-]/.test(before) && !/^(?:[@_=/-]| ?[&+]|\.\w| and e)/i.test(after);
