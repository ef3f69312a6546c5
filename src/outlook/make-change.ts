import { subjectAfter } from '../draft/change';
import type { Fix, PrefixSubject, ReplaceInSubject } from '../draft/change';
import type { Draft } from '../draft/draft';
import type { Known } from '../draft/known';
import { call, have, type Done } from './call';
import { afterReadBack, notChanged, perFixCall, type Changed } from './changed';
import { insertInBody } from './insert-in-body';
import { openItem, type Item } from './item';
import { moveToBcc } from './move-to-bcc';
import { replaceRecipient } from './replace-recipient';
import { sendLater } from './send-later';

/** Outlook's limit for a subject, in characters (`DataExceedsMaximumSize`). */
const longestSubject = 255;

/**
 * Makes a fix in the open item and reads it back. `seen` is the draft the fix was found in: a fix
 * points by position, so it is refused where the message has changed since. Never rejects.
 */
export async function makeChange(fix: Fix, seen: Draft): Promise<Changed> {
  const item = openItem();
  if (item === null) return notChanged('not-offered');
  switch (fix.kind) {
    case 'prefix-subject':
    case 'replace-in-subject':
      return changeSubject(item, fix, seen);
    case 'move-to-bcc':
      return moveToBcc(item, fix, seen);
    case 'replace-recipient':
      return replaceRecipient(item, fix, seen);
    case 'insert-in-body':
      return insertInBody(item, fix, seen);
    case 'send-later':
      return sendLater(item, fix, seen);
  }
}

async function changeSubject(
  item: Item,
  fix: PrefixSubject | ReplaceInSubject,
  seen: Draft,
): Promise<Changed> {
  const now = await readSubject(item);
  if (!now.known || !seen.subject.known) return notChanged('unread');
  if (now.value !== seen.subject.value) return notChanged('changed-since');
  const wanted = subjectAfter(now.value, fix);
  if (wanted.length > longestSubject) return notChanged('too-long');
  const set = await call((done: Done) => {
    have(item.subject?.setAsync);
    item.subject?.setAsync?.(wanted, done);
  }, perFixCall);
  const after = await readSubject(item);
  if (!after.known) return afterReadBack(set.known, 'unread');
  if (sameSubject(after.value, wanted)) return afterReadBack(set.known, 'wanted');
  return afterReadBack(set.known, after.value === now.value ? 'before' : 'other');
}

function readSubject(item: Item): Promise<Known<string>> {
  return call<string>((done) => {
    have(item.subject?.getAsync);
    item.subject?.getAsync?.(done);
  }, perFixCall);
}

/** Outlook may leave `RE:` and `FW:` where they were, or keep one more of them. */
function sameSubject(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

const bare = (subject: string): string =>
  subject
    .replace(/(^|[\s\]])(?:re|fw|fwd):/gi, '$1 ')
    .replace(/\s+/g, ' ')
    .trim();
