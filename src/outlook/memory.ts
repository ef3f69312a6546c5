import type { Remembered } from '../draft/draft';
import { known, unread, type Known } from '../draft/known';
import { call, have, type Budget, type Done } from './call';
import { changed, notChanged, type Changed } from './changed';
import { openItem, type Item } from './item';
import { hashOf, isMarked, itemStoreIn, markStoreIn, withMark } from './mark-store';
import type { Damaged, ItemStore, MarkStore } from './mark-store';

/** The key of everything we keep, in the mailbox's settings and in the item's session data. */
const key = 'pcd-guard';

/** How long a write may take, in milliseconds; the pane waits for it, Send never does. */
const toWrite = 5000;

/** Reads what the sender has told us before. Nothing stored is an empty memory; a damaged or unreadable one is not known. */
export async function readMemory(
  item: Item | null,
  budget: Budget,
  today: string,
): Promise<Known<Remembered>> {
  const forItem = await readItemStore(item, budget());
  const forMailbox = readMarkStore();
  if (!forItem.known) return forItem;
  if (!forMailbox.known) return forMailbox;
  const said = forItem.value;
  const marks = forMailbox.value;
  if (said === 'damaged' || marks === 'damaged') return unread('failed');
  return known({
    isServiceUser: (address) => {
      const now = said?.said[hashOf(address, said.salt)];
      if (now !== undefined) return now;
      return marks !== null && isMarked(marks, hashOf(address, marks.salt), today);
    },
    // Nothing of these is kept yet.
    firstContact: () => null,
    guideSentOn: () => null,
    isKnown: () => false,
    isNearKnown: () => false,
    mayShareWith: () => false,
  });
}

/** Keeps, for this item and for later ones, that an address belongs to a patient or carer, or that it does not. */
export async function rememberServiceUser(
  address: string,
  isServiceUser: boolean,
  today: string,
): Promise<Changed> {
  const item = openItem();
  const before = readMarkStore();
  const marks = storeOr(before, emptyStore());
  const said = storeOr(await readItemStore(item, toWrite), { v: 1, salt: marks.salt, said: {} });
  const now = await writeItem(item, {
    ...said,
    said: { ...said.said, [hashOf(address, said.salt)]: isServiceUser },
  });
  // What could not be read at all may still be whole, and is not written over; a damaged store is.
  const later =
    before.known &&
    (await writeMailbox(
      JSON.stringify(withMark(marks, hashOf(address, marks.salt), isServiceUser, today)),
    ));
  if (now && later) return changed;
  if (now) return notChanged('this-message-only');
  return notChanged(later ? 'later-messages-only' : 'refused');
}

/** Forgets every mark, in this item and in the mailbox. */
export async function forgetEverything(): Promise<Changed> {
  const sessionData = openItem()?.sessionData;
  const now = await call((done: Done) => {
    have(sessionData?.removeAsync);
    sessionData?.removeAsync?.(key, done);
  }, toWrite);
  const later = await writeMailbox(null);
  if (now.known && later) return changed;
  if (now.known) return notChanged('this-message-only');
  return notChanged(later ? 'later-messages-only' : 'refused');
}

function storeOr<S extends MarkStore | ItemStore>(store: Known<S | Damaged | null>, fresh: S): S {
  return store.known && store.value !== null && store.value !== 'damaged' ? store.value : fresh;
}

function emptyStore(): MarkStore {
  const bytes = crypto.getRandomValues(new Uint32Array(3));
  return { v: 1, salt: Array.from(bytes, (part) => part.toString(36)).join(''), marks: {} };
}

/** All pairs at once: an absent key is then absent, where asking for it alone may be a failure. */
async function readItemStore(
  item: Item | null,
  withinMs: number,
): Promise<Known<ItemStore | Damaged | null>> {
  const pairs = await call<unknown>((done) => {
    have(item?.sessionData?.getAllAsync);
    item?.sessionData?.getAllAsync?.(done);
  }, withinMs);
  // An Outlook that cannot keep anything with an item has kept nothing with it (office-js #4154).
  if (!pairs.known) return pairs.why === 'unsupported' ? known(null) : pairs;
  return known(itemStoreIn(oneOf(pairs.value)));
}

/** No pairs at all come back as the text `{}` (office-js #5353), or as nothing. */
function oneOf(pairs: unknown): unknown {
  if (pairs === null || pairs === undefined || pairs === '' || pairs === '{}') return null;
  return typeof pairs === 'object' ? (pairs as Record<string, unknown>)[key] : pairs;
}

/** The mailbox's settings are in memory already: reading them is no call, but it can throw. */
function readMarkStore(): Known<MarkStore | Damaged | null> {
  try {
    const settings = Office.context.roamingSettings as Office.RoamingSettings | null | undefined;
    if (settings === null || settings === undefined) return unread('unsupported');
    return known(markStoreIn(settings.get(key)));
  } catch {
    return unread('threw');
  }
}

async function writeItem(item: Item | null, store: ItemStore): Promise<boolean> {
  const written = await call((done: Done) => {
    have(item?.sessionData?.setAsync);
    item?.sessionData?.setAsync?.(key, JSON.stringify(store), done);
  }, toWrite);
  return written.known;
}

async function writeMailbox(value: string | null): Promise<boolean> {
  const saved = await call((done: Done) => {
    const settings = have(Office.context.roamingSettings);
    if (value === null) settings.remove(key);
    else settings.set(key, value);
    settings.saveAsync(done);
  }, toWrite);
  return saved.known;
}
