import { correspondentsIn, textOf, thatFit, type Correspondent } from './correspondents';
import { codeOfDay, dayOfCode } from './short-code';

/** The 32 KB of a mailbox's settings hold everything the add-in keeps (Microsoft, RoamingSettings); this leaves room. */
const mostCharacters = 28000;

/** What the answers may take of it: some 900 of them. They can never be pushed out by mere addresses. */
const mostForMarks = 18000;

/** For everything in the text that is neither an answer nor a correspondent. */
const mostForFrame = 100;

/**
 * What was said of somebody: `s` a patient or carer, `a` agreed on the first-contact card, `r`
 * refused there, `g` the guide was sent. Of an organisation: `d` may be told.
 */
export type MarkKind = 's' | 'a' | 'r' | 'g' | 'd';

/** One answer, about a hash. */
export interface Mark {
  readonly kind: MarkKind;
  readonly hash: string;
  /** When it was given, `YYYY-MM-DD`. */
  readonly day: string;
}

/** What is kept for the mailbox, the latest first. */
export interface MailboxStore {
  /** Made once for the mailbox, so that the hashes of two mailboxes cannot be compared. */
  readonly salt: string;
  readonly marks: readonly Mark[];
  readonly people: readonly Correspondent[];
}

/** What was said while this item was open; it wins over what is kept for the mailbox. */
export interface ItemStore {
  readonly salt: string;
  /** Kind and hash, and when it was said; an empty day where it was taken back. */
  readonly said: Readonly<Record<string, string>>;
}

/** A stored value that is there but is not ours, or is damaged. */
export type Damaged = 'damaged';

/** What the first version kept had no day of its own in an item: it was said there, and that was all. */
const someDay = '2000-01-01';

/** Reads the mailbox's store; null where nothing was ever stored. */
export function mailboxStoreIn(stored: unknown): MailboxStore | Damaged | null {
  const value = objectIn(stored);
  if (value === null || value === 'damaged') return value;
  const { v, salt } = value;
  if (typeof salt !== 'string' || salt === '') return 'damaged';
  const marks = v === 1 ? marksOfFirst(value['marks']) : v === 2 ? marksIn(value['marks']) : null;
  const people = v === 1 ? [] : peopleIn(value['people']);
  return marks === null || people === null ? 'damaged' : { salt, marks, people };
}

/** The first version kept patients and carers only, each under a name of its own. */
function marksOfFirst(stored: unknown): readonly Mark[] | null {
  if (!isRecordOf(stored, ['string'])) return null;
  const marks = Object.keys(stored).map(
    (hash) => ({ kind: 's', hash, day: String(stored[hash]) }) as const,
  );
  const isWhole = ({ hash, day }: Mark): boolean =>
    /^[0-9a-z]{2,14}$/.test(hash) && /^\d{4}-\d\d-\d\d$/.test(day);
  return marks.every(isWhole) ? marks : null;
}

function marksIn(stored: unknown): readonly Mark[] | null {
  if (typeof stored !== 'string') return null;
  if (stored === '') return [];
  const marks: Mark[] = [];
  for (const entry of stored.split(',')) {
    if (!/^[sargd][\w-]{3}[0-9a-z]{2,14}$/.test(entry)) return null;
    const kind = entry.charAt(0) as MarkKind;
    marks.push({ kind, day: dayOfCode(entry.slice(1, 4)), hash: entry.slice(4) });
  }
  return marks;
}

const peopleIn = (stored: unknown): readonly Correspondent[] | null =>
  typeof stored === 'string' ? correspondentsIn(stored) : null;

/** The store as text, at most 28,000 characters. */
export function storedMailbox({ salt, marks, people }: MailboxStore): string {
  const answers = marks.map(({ kind, day, hash }) => kind + codeOfDay(day) + hash).join(',');
  return JSON.stringify({ v: 2, salt, marks: answers, people: textOf(people) });
}

/** Reads the item's store; null where nothing was ever stored. */
export function itemStoreIn(stored: unknown): ItemStore | Damaged | null {
  const value = objectIn(stored);
  if (value === null || value === 'damaged') return value;
  const { v, salt, said } = value;
  if (typeof salt !== 'string' || salt === '') return 'damaged';
  if (v === 2 && isRecordOf(said, ['string'])) {
    return { salt, said: said as ItemStore['said'] };
  }
  if (v !== 1 || !isRecordOf(said, ['boolean'])) return 'damaged';
  const days: Record<string, string> = {};
  for (const hash of Object.keys(said)) days[`s${hash}`] = said[hash] === true ? someDay : '';
  return { salt, said: days };
}

/** The item's store as text. */
export const storedItem = ({ salt, said }: ItemStore): string =>
  JSON.stringify({ v: 2, salt, said });

/** The store after answers were given, and others taken back. */
export function withMarks(
  store: MailboxStore,
  given: readonly Mark[],
  takenBack: readonly Omit<Mark, 'day'>[],
  today: string,
): MailboxStore {
  const spoken = new Set([...given, ...takenBack].map(nameOf));
  const others = store.marks.filter((mark) => !spoken.has(nameOf(mark)));
  return fitted({ ...store, marks: [...given, ...others] }, today);
}

/** The store after messages went to these people. */
export function withPeople(
  store: MailboxStore,
  people: readonly Correspondent[],
  today: string,
): MailboxStore {
  const hashes = new Set(people.map(({ hash }) => hash));
  const others = store.people.filter(({ hash }) => !hashes.has(hash));
  return fitted({ ...store, people: [...people, ...others] }, today);
}

/** What a mark is found by. */
export const nameOf = ({ kind, hash }: Omit<Mark, 'day'>): string => kind + hash;

/** Nothing older than a year, and the oldest out when it is full. */
function fitted({ salt, marks, people }: MailboxStore, today: string): MailboxStore {
  const kept: Mark[] = [];
  let used = 0;
  for (const mark of latestFirst(marks, today)) {
    used += nameOf(mark).length + 4;
    if (used > mostForMarks) break;
    kept.push(mark);
  }
  const room = mostCharacters - mostForFrame - Math.min(used, mostForMarks);
  return { salt, marks: kept, people: thatFit(latestFirst(people, today), room) };
}

function latestFirst<T extends { readonly day: string }>(all: readonly T[], today: string): T[] {
  const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
  return all.filter(({ day }) => !isOver(day, today)).sort((one, two) => order(two.day, one.day));
}

/** Everything is kept for twelve months: people move, and addresses are given to others. */
export function isOver(day: string, today: string): boolean {
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

function isRecordOf(
  value: unknown,
  types: readonly string[],
): value is Readonly<Record<string, unknown>> {
  return isObject(value) && Object.keys(value).every((key) => types.includes(typeof value[key]));
}
