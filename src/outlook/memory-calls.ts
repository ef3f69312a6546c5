import { known, unread, type Known } from '../draft/known';
import { call, have, type Done } from './call';
import type { Item } from './item';
import { itemStoreIn, mailboxStoreIn, storedItem } from './mark-store';
import type { Damaged, ItemStore, MailboxStore } from './mark-store';

/** The key of everything we keep, in the mailbox's settings and in the item's session data. */
const key = 'pcd-guard';

/** How long a write may take, in milliseconds; the pane waits for it, Send never does. */
export const toWrite = 5000;

/** All pairs at once: an absent key is then absent, where asking for it alone may be a failure. */
export async function readItemStore(
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
export function readMailboxStore(): Known<MailboxStore | Damaged | null> {
  try {
    const settings = Office.context.roamingSettings as Office.RoamingSettings | null | undefined;
    if (settings === null || settings === undefined) return unread('unsupported');
    return known(mailboxStoreIn(settings.get(key)));
  } catch {
    return unread('threw');
  }
}

/** Keeps a store with the item; null takes it away. False where Outlook would not. */
export async function writeItemStore(item: Item | null, store: ItemStore | null): Promise<boolean> {
  const written = await call((done: Done) => {
    const data = have(item?.sessionData);
    if (store === null) {
      have(data.removeAsync);
      data.removeAsync?.(key, done);
    } else {
      have(data.setAsync);
      data.setAsync?.(key, storedItem(store), done);
    }
  }, toWrite);
  return written.known;
}

/** Keeps a text for the mailbox; null takes it away. False where Outlook would not. */
export async function writeMailbox(value: string | null): Promise<boolean> {
  const saved = await call((done: Done) => {
    const settings = have(Office.context.roamingSettings);
    if (value === null) settings.remove(key);
    else settings.set(key, value);
    settings.saveAsync(done);
  }, toWrite);
  return saved.known;
}
