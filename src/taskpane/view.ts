import type { Verdict } from '../assess/verdict';
import type { Draft } from '../draft/draft';
import type { Profile } from '../policy/profile';
import { attachedOf, type AttachedView } from './attached-view';
import { cardsOf, type Card } from './card-view';
import { headlineOf, type Headline } from './headline-view';
import { recipientsOf, type RecipientsView } from './recipients-view';
import type { Strings } from './strings';

/** What the screen shows while a message is being written: plain data, so that two of them can be compared. */
export interface ComposeView {
  readonly headline: Headline;
  /** Worst first. */
  readonly cards: readonly Card[];
  readonly recipients: RecipientsView;
  readonly attached: AttachedView;
  /** The addresses that are plainly right, to be kept so that a near miss of one is noticed later. */
  readonly sure: readonly string[];
}

/** Everything the compose screen shows, from the message and what was judged of it. */
export function viewOf(
  verdict: Verdict,
  draft: Draft,
  profile: Profile,
  words: Strings,
): ComposeView {
  const cards = cardsOf(verdict, draft, profile, words);
  return {
    headline: headlineOf(cards, draft, words),
    cards,
    recipients: recipientsOf(verdict, draft, profile, words),
    attached: attachedOf(draft, words),
    sure: sureOf(verdict),
  };
}

const doubts: readonly string[] = ['no-lookalike-recipient', 'no-mistyped-domain'];

/** Nobody while something is in doubt, and never an address that is nearly somebody's. */
function sureOf({ verdict, findings, recipients }: Verdict): readonly string[] {
  if (verdict !== 'send') return [];
  const doubted = findings
    .filter(({ rule }) => doubts.includes(rule))
    .flatMap(({ places }) => places);
  return recipients
    .filter(({ part, index }) => !doubted.some((at) => at.part === part && at.index === index))
    .map(({ recipient }) => recipient.address)
    .filter((address) => address !== '');
}

/** Whether a screen would look the same, so that nothing needs to be drawn again. */
export function sameView(one: ComposeView | null, other: ComposeView | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
