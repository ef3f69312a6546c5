import { recipientsAfter, type MoveToBcc } from '../draft/change';
import type { Draft, Recipient, RecipientPart } from '../draft/draft';
import { changed, notChanged, type Changed } from './changed';
import type { Item, PeopleField } from './item';
import { addAll, cannotBeSet, holdsAll, isSame } from './people-field';
import { missingFrom, readField, setAll } from './people-field';

type Fields = Readonly<Record<RecipientPart, readonly Recipient[]>>;

/**
 * Moves people to Bcc so that at no moment anybody is nowhere: they are added to Bcc, Bcc is read
 * back, and only then are To and Cc set to who stays. Bcc is added to, never set anew, because a
 * failure between two calls of 100 would lose those who were in it.
 */
export async function moveToBcc(item: Item, fix: MoveToBcc, seen: Draft): Promise<Changed> {
  if (item.bcc === undefined) return notChanged('not-offered');
  const before = await readFields(item);
  if (before === null) return notChanged('unread');
  const here = sameInPlace(fix, seen, before);
  if (here === null) return notChanged('changed-since');
  const { rewritten, moved } = planOf(here, before);
  if ([moved, ...rewritten.map((part) => before[part])].some((some) => some.some(cannotBeSet))) {
    return notChanged('no-address');
  }
  const after = recipientsAfter(before, here);
  const added = await addAll(item.bcc, after.bcc.slice(before.bcc.length));
  const bcc = await readField(item.bcc);
  if (!bcc.known) return notChanged(added ? 'unconfirmed' : 'bcc-incomplete');
  if (!holdsAll(bcc.value, moved)) return notChanged('bcc-incomplete');
  for (const part of rewritten) {
    const problem = await setField(item[part], after[part]);
    if (problem !== null) return notChanged(problem);
  }
  return changed;
}

/** The same people where they are now, for their order may have changed; null when one of them has gone. */
function sameInPlace(fix: MoveToBcc, seen: Draft, now: Fields): MoveToBcc | null {
  const people: MoveToBcc['people'][number][] = [];
  for (const { part, index } of fix.people) {
    const field = seen[part];
    const wanted = field.known ? field.value[index] : undefined;
    if (wanted === undefined) return null;
    const at = now[part].findIndex(
      (person, other) =>
        isSame(person, wanted) && !people.some((p) => p.part === part && p.index === other),
    );
    if (at < 0) return null;
    people.push({ part, index: at });
  }
  return { kind: 'move-to-bcc', people };
}

interface Plan {
  readonly moved: readonly Recipient[];
  /** The fields somebody is taken out of. */
  readonly rewritten: readonly ('to' | 'cc')[];
}

function planOf(fix: MoveToBcc, before: Fields): Plan {
  const moved: Recipient[] = [];
  for (const { part, index } of fix.people) {
    const person = before[part][index];
    if (person !== undefined) moved.push(person);
  }
  const rewritten = (['to', 'cc'] as const).filter((part) =>
    fix.people.some((person) => person.part === part),
  );
  return { moved, rewritten };
}

/** Sets To or Cc to who stays, and looks whether everybody who was to stay is there. */
async function setField(
  field: PeopleField | undefined,
  stay: readonly Recipient[],
): Promise<'in-both' | 'people-missing' | 'unconfirmed' | null> {
  await setAll(field, stay);
  let now = await readField(field);
  if (now.known && !holdsAll(now.value, stay)) {
    const there = now.value;
    await addAll(field, missingFrom(there, stay));
    now = await readField(field);
  }
  if (!now.known) return 'unconfirmed';
  if (!holdsAll(now.value, stay)) return 'people-missing';
  return holdsAll(stay, now.value) ? null : 'in-both';
}

async function readFields(item: Item): Promise<Fields | null> {
  const to = await readField(item.to);
  const cc = await readField(item.cc);
  const bcc = await readField(item.bcc);
  return to.known && cc.known && bcc.known ? { to: to.value, cc: cc.value, bcc: bcc.value } : null;
}
