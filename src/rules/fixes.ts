import type { Body } from '../draft/body';
import type { Fix, InsertInBody, MoveToBcc } from '../draft/change';
import { stretchesOf } from '../draft/stretches';
import type { Facts, RoutedRecipient } from './facts';

/** Puts the secure tag in front of the subject, or in the place of one that is nearly right. */
export function addingTag({ tag, profile }: Facts): Fix {
  return tag.state === 'misspelt'
    ? { kind: 'replace-in-subject', span: tag, text: profile.tag.text }
    : { kind: 'prefix-subject', text: `${profile.tag.text} ` };
}

/**
 * Moves people out of sight. Null where it cannot be done safely: a meeting has no Bcc, Bcc was not
 * read, or somebody has no address (a personal list, office-js #4661).
 */
export function movingToBcc(seen: readonly RoutedRecipient[], { draft }: Facts): MoveToBcc | null {
  if (draft.kind === 'meeting' || !draft.bcc.known) return null;
  const people: { part: 'to' | 'cc'; index: number }[] = [];
  for (const { part, index, recipient } of seen) {
    if (part === 'bcc' || recipient.address === '') return null;
    people.push({ part, index });
  }
  return { kind: 'move-to-bcc', people };
}

/** Puts a line in below what was written now, above the signature and the trail. */
export function addingLine(body: Body, text: string): InsertInBody {
  const [last] = stretchesOf(body, 'new').slice(-1);
  const at = last === undefined ? 0 : last.start + `.${last.text}`.trim().length - 1;
  return { kind: 'insert-in-body', at, text };
}
