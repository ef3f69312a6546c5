/** The 32 KB of a mailbox's settings hold everything the add-in keeps (Microsoft, RoamingSettings); this leaves room. */
const mostCharacters = 28000;

/** Marks kept for the mailbox: whose address belongs to a patient or carer, by hash, and since when. */
export interface MarkStore {
  readonly v: 1;
  /** Made once for the mailbox, so that the hashes of two mailboxes cannot be compared. */
  readonly salt: string;
  /** Hash to the day of the mark, `YYYY-MM-DD`. */
  readonly marks: Readonly<Record<string, string>>;
}

/** What was said while this item was open; it wins over what is kept for the mailbox. */
export interface ItemStore {
  readonly v: 1;
  readonly salt: string;
  readonly said: Readonly<Record<string, boolean>>;
}

/** A stored value that is there but is not ours, or is damaged. */
export type Damaged = 'damaged';

/** Reads the mailbox's store; null where nothing was ever stored. */
export function markStoreIn(stored: unknown): MarkStore | Damaged | null {
  const value = objectIn(stored);
  if (value === null || value === 'damaged') return value;
  const { v, salt, marks } = value;
  if (v !== 1 || typeof salt !== 'string' || salt === '') return 'damaged';
  return isRecordOf(marks, 'string') ? { v, salt, marks: marks as MarkStore['marks'] } : 'damaged';
}

/** Reads the item's store; null where nothing was ever stored. */
export function itemStoreIn(stored: unknown): ItemStore | Damaged | null {
  const value = objectIn(stored);
  if (value === null || value === 'damaged') return value;
  const { v, salt, said } = value;
  if (v !== 1 || typeof salt !== 'string' || salt === '') return 'damaged';
  return isRecordOf(said, 'boolean') ? { v, salt, said: said as ItemStore['said'] } : 'damaged';
}

/**
 * A short hash of an address. It keeps addresses from being read at a glance, and no more: whoever
 * can read the store can also read the mailbox.
 */
export function hashOf(address: string, salt: string): string {
  const text = `${salt}:${address.trim().toLowerCase()}`;
  return fnv(text, 0x811c9dc5).toString(36) + fnv(text, 0x9747b28c).toString(36);
}

/** FNV-1a, 32 bit (draft-eastlake-fnv), from a given start. */
function fnv(text: string, start: number): number {
  let hash = start;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** The store after one mark was set or taken away: nothing older than a year, the oldest first out when it is full. */
export function withMark(
  store: MarkStore,
  hash: string,
  isServiceUser: boolean,
  today: string,
): MarkStore {
  const others = Object.keys(store.marks).filter(
    (other) => other !== hash && !isOver(dayOf(store, other), today),
  );
  others.sort((one, other) => order(dayOf(store, other), dayOf(store, one)));
  const marks: Record<string, string> = isServiceUser ? { [hash]: today } : {};
  let characters = store.salt.length + hash.length + 60;
  for (const other of others) {
    characters += other.length + 18;
    if (characters > mostCharacters) break;
    marks[other] = dayOf(store, other);
  }
  return { v: 1, salt: store.salt, marks };
}

const dayOf = (store: MarkStore, hash: string): string => store.marks[hash] ?? '';

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Whether the mark is there and not older than a year. */
export function isMarked(store: MarkStore, hash: string, today: string): boolean {
  const day = store.marks[hash];
  return day !== undefined && !isOver(day, today);
}

/** A mark is kept for twelve months: people move, and addresses are given to others. */
function isOver(day: string, today: string): boolean {
  const yearBefore = String(Number(today.slice(0, 4)) - 1) + today.slice(4);
  return day < yearBefore;
}

function objectIn(stored: unknown): Record<string, unknown> | Damaged | null {
  if (stored === undefined || stored === null || stored === '') return null;
  if (typeof stored !== 'string') return 'damaged';
  try {
    const value: unknown = JSON.parse(stored);
    return isObject(value) ? value : 'damaged';
  } catch {
    return 'damaged';
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRecordOf(value: unknown, type: 'string' | 'boolean'): boolean {
  return isObject(value) && Object.keys(value).every((key) => typeof value[key] === type);
}
