import type { Attachment, Draft } from '../draft/draft';
import type { Strings } from './strings';
import { visiblePieces, type Piece } from './visible-text';

/** More names than this help nobody; the count is said instead. */
const MOST_SHOWN = 20;

/** One attachment, and whether anybody has looked into it. */
export interface AttachmentView {
  readonly key: string;
  readonly name: readonly Piece[];
  readonly state: string;
}

/** What is attached. */
export interface AttachedView {
  readonly shown: readonly AttachmentView[];
  /** `and 3 more`, or null where all are shown. */
  readonly more: string | null;
}

/** The attachments of a message; pictures in the text come last. */
export function attachedOf(draft: Draft, words: Strings): AttachedView {
  const all = draft.attachments.known ? draft.attachments.value : [];
  const ordered = [...all.filter(({ inline }) => !inline), ...all.filter(({ inline }) => inline)];
  const more = ordered.length - MOST_SHOWN;
  return {
    shown: ordered.slice(0, MOST_SHOWN).map((attachment, index) => ({
      key: `${index}/${attachment.name}`,
      name: visiblePieces(attachment.name === '' ? words.attached.noName : attachment.name),
      state: stateOf(attachment, words),
    })),
    more: more > 0 ? words.attached.more(more) : null,
  };
}

function stateOf({ inline, kind, text }: Attachment, words: Strings): string {
  if (inline) return words.attached.inText;
  const looked = text.known ? words.attached.looked : words.whyUnread[text.why];
  if (kind === 'cloud') return `${words.attached.cloud}, ${looked}`;
  return kind === 'item' ? `${words.attached.message}, ${looked}` : looked;
}
