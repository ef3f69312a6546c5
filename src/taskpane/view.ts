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
}

/** Everything the compose screen shows, from the message and what was judged of it. */
export function viewOf(
  verdict: Verdict,
  draft: Draft,
  profile: Profile,
  words: Strings,
): ComposeView {
  const cards = cardsOf(verdict, draft, words);
  return {
    headline: headlineOf(cards, draft, words),
    cards,
    recipients: recipientsOf(verdict, draft, profile, words),
    attached: attachedOf(draft, words),
  };
}

/** Whether a screen would look the same, so that nothing needs to be drawn again. */
export function sameView(one: ComposeView | null, other: ComposeView | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
