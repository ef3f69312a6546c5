import { fieldAfter, type ReplaceRecipient } from '../draft/change';
import type { Draft, Recipient, RecipientPart } from '../draft/draft';
import { changed, notChanged, type Changed } from './changed';
import { isMeeting, type Item, type PeopleField } from './item';
import { addAll, cannotBeSet, holdsAll, isSame, mostAtOnce } from './people-field';
import { missingFrom, readField, setFirst } from './people-field';

/**
 * Gives one recipient another address. Outlook cannot change one person, so the field is set anew
 * and read back; whoever got lost on the way is put back.
 */
export async function replaceRecipient(
  item: Item,
  fix: ReplaceRecipient,
  seen: Draft,
): Promise<Changed> {
  const field = fieldOf(item, fix.part);
  if (field === undefined) return notChanged('not-offered');
  const before = await readField(field);
  const seenField = seen[fix.part];
  if (!before.known || !seenField.known) return notChanged('unread');
  const wrong = seenField.value[fix.index];
  // The same person where they are now, for their order may have changed.
  const index = before.value.findIndex((who) => wrong !== undefined && isSame(who, wrong));
  if (index < 0) return notChanged('changed-since');
  if (before.value.some(cannotBeSet)) return notChanged('no-address');
  const after = fieldAfter(before.value, { index, address: fix.address });
  const accepted = await setFirst(field, after);
  if (accepted && after.length > mostAtOnce) await addRest(field, before.value, after);
  return mended(field, { before: before.value, after, accepted });
}

/** Adds those that did not go into the first call. Where nobody can tell who is there, better twice than not at all. */
async function addRest(
  field: PeopleField,
  before: readonly Recipient[],
  after: readonly Recipient[],
): Promise<void> {
  const now = await readField(field);
  // Outlook said yes and did nothing.
  if (now.known && isEqual(now.value, before)) return;
  await addAll(field, now.known ? missingFrom(now.value, after) : after.slice(mostAtOnce));
}

function fieldOf(item: Item, part: RecipientPart): PeopleField | undefined {
  if (!isMeeting(item)) return item[part];
  return { to: item.requiredAttendees, cc: item.optionalAttendees, bcc: undefined }[part];
}

interface Attempt {
  readonly before: readonly Recipient[];
  readonly after: readonly Recipient[];
  readonly accepted: boolean;
}

/**
 * What became of it, by what is read back. Those who are missing are added once more, and where
 * that fails those who were there before.
 */
async function mended(field: PeopleField, { before, after, accepted }: Attempt): Promise<Changed> {
  const whenUntouched = notChanged(accepted ? 'not-kept' : 'refused');
  for (const wanted of [after, before]) {
    const now = await readField(field);
    if (!now.known) return notChanged('unconfirmed');
    if (holdsAll(now.value, after)) {
      return holdsAll(after, now.value) ? changed : notChanged('not-kept');
    }
    if (isEqual(now.value, before)) return whenUntouched;
    await addAll(field, missingFrom(now.value, wanted));
  }
  const last = await readField(field);
  if (!last.known) return notChanged('unconfirmed');
  if (isEqual(last.value, before)) return whenUntouched;
  return notChanged(holdsAll(last.value, before) ? 'not-kept' : 'people-missing');
}

const isEqual = (one: readonly Recipient[], other: readonly Recipient[]): boolean =>
  holdsAll(one, other) && holdsAll(other, one);
