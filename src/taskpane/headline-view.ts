import type { Draft, PartName } from '../draft/draft';
import type { Severity } from '../policy/profile';
import type { Card } from './card-view';
import type { Strings } from './strings';

/** The verdict in one line. `tone` chooses icon and colour; the words alone must do without both. */
export interface Headline {
  readonly tone: 'fine' | 'unsure' | 'ask' | 'stop';
  readonly text: string;
  /** What was looked at and what was not: finding nothing is no clearance. */
  readonly details: readonly string[];
}

/** The line at the top of the pane. */
export function headlineOf(cards: readonly Card[], draft: Draft, words: Strings): Headline {
  const { headline } = words;
  const stops = count(cards, 'stop');
  const asks = count(cards, 'ask');
  const looked = lookedAt(draft, words);
  const missed = notLookedAt(draft, words);
  const details = [
    ...(looked.length > 0 ? [headline.lookedAt(looked)] : []),
    ...(missed.length > 0 ? [headline.notLookedAt(missed)] : []),
  ];
  if (stops > 0) return { tone: 'stop', text: headline.stops(stops), details };
  if (asks > 0) return { tone: 'ask', text: headline.asks(asks), details };
  if (unreadParts(draft).length > 0)
    return { tone: 'unsure', text: headline.nothingSoFar, details };
  return { tone: 'fine', text: headline.nothing, details: [...details, headline.lastLook] };
}

function count(cards: readonly Card[], severity: Severity): number {
  return cards.filter((card) => card.severity === severity).length;
}

/** A message has no location, and in a meeting nobody is in Bcc. */
function partsOf(draft: Draft): readonly PartName[] {
  const parts: readonly PartName[] = ['from', 'to', 'cc', 'bcc', 'subject', 'location', 'body'];
  const missing = draft.kind === 'meeting' ? 'bcc' : 'location';
  return parts.filter((part) => part !== missing);
}

function unreadParts(draft: Draft): readonly PartName[] {
  return [...partsOf(draft), 'attachments' as const].filter((part) => !draft[part].known);
}

function lookedAt(draft: Draft, words: Strings): readonly string[] {
  return partsOf(draft)
    .filter((part) => draft[part].known)
    .map((part) => words.parts[draft.kind][part]);
}

function notLookedAt(draft: Draft, words: Strings): readonly string[] {
  const inside = draft.attachments.known
    ? draft.attachments.value.filter(({ inline, text }) => !inline && !text.known).length
    : 0;
  return [
    ...unreadParts(draft).map((part) => words.parts[draft.kind][part]),
    ...(draft.body.known && draft.body.value.cut ? [words.headline.endOfText] : []),
    ...(inside > 0 ? [words.headline.inside(inside)] : []),
  ];
}
