import type { Profile } from '../../policy/profile';
import { bullets, capital, counted, dayInWords, listed, numbered, page, part } from './english';
import { carriedOverPart, dataPart, notCheckedPart, signaturePart } from './explain-facts';
import { routesPart } from './explain-routes';
import { rulesParts } from './explain-rules';
import { sendingParts } from './explain-sending';
import { expiryOf, isExpired, remarksOf } from './standing';

/**
 * A profile in plain English, for whoever signs for it.
 * @param today the day, `YYYY-MM-DD`, against which the policy and its lists run out
 */
export function explain(profile: Profile, today: string): string {
  if (profile.worstOf !== undefined) return explainWorst(profile, profile.worstOf, today);
  return page([
    `# ${profile.organisation}: what this policy does to an email`,
    intro(profile),
    expiryOf(profile, today),
    part('Before anyone signs', numbered(remarksOf(profile, today))),
    routesPart(profile, today),
    ...sendingParts(profile),
    ...rulesParts(profile),
    carriedOverPart(profile),
    notCheckedPart(profile),
    dataPart(),
    signaturePart(profile),
  ]);
}

function intro({ id, document }: Profile): string {
  return `This page says in plain English what the profile \`${id}\` does. It carries out the document “${document.title}”, version ${document.version}. When somebody presses Send in Outlook, the message is checked on the spot. Most messages go at once. Some raise **one question**, and the sender may send anyway. Some are **stopped** until something has been put right. A **note** is shown beside the message and never gets in the way.`;
}

function explainWorst(profile: Profile, worstOf: readonly Profile[], today: string): string {
  return page([
    `# ${profile.organisation}`,
    `The profile \`${profile.id}\` is not a policy of its own. Each message is judged under ${counted(worstOf.length, 'policy', 'policies')}, one after the other, and the **strictest of the verdicts** counts: one stop is enough to stop the message, one question is enough to ask it. What the sender is told, and the fix that is offered, come from the policy that was strictest; of two that are equally strict, from the one with more to say.`,
    'The options of the policies are never mixed. They contradict each other: one tags everything confidential while another tags only what leaves secure systems; one asks for the NHS number while another avoids it. A mixture would be nobody’s policy.',
    part('The policies that judge', bullets(worstOf.map((one) => judge(one, today)))),
    part('Before anyone signs', numbered(remarksOf(profile, today))),
    part(
      'What each of them does',
      `Ask for them one by one: ${listed(worstOf.map(({ id }) => `\`policy explain ${id}\``))}. A message that none of them would stop or ask about goes at once.`,
    ),
    notCheckedPart(profile),
    dataPart(),
    signaturePart(profile),
  ]);
}

function judge({ id, organisation, document }: Profile, today: string): string {
  const { title, version, expires } = document;
  const end =
    expires === null
      ? 'the document names no last day'
      : isExpired(document, today)
        ? `**it expired on ${dayInWords(expires)}**`
        : `in force until ${dayInWords(expires)}`;
  return `\`${id}\`: “${title}”, version ${version}, ${capital(organisation)}; ${end}.`;
}
