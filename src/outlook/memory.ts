import type { Remembered } from '../draft/draft';
import { known, unread, type Known } from '../draft/known';
import type { Budget } from './call';
import { changed, notChanged, type Changed } from './changed';
import { correspondent, recallOf, type Recall } from './correspondents';
import { openItem, type Item } from './item';
import { isOver, nameOf, storedMailbox, withMarks, withPeople } from './mark-store';
import type { Damaged, ItemStore, MailboxStore, MarkKind } from './mark-store';
import { readItemStore, readMailboxStore, toWrite, writeItemStore } from './memory-calls';
import { writeMailbox } from './memory-calls';
import { hashOf } from './short-code';

/**
 * Reads what the sender has told us before, and to whom messages went. Nothing stored is an empty
 * memory; a damaged or unreadable one is not known.
 */
export async function readMemory(
  item: Item | null,
  budget: Budget,
  today: string,
): Promise<Known<Remembered>> {
  const forItem = await readItemStore(item, budget());
  const forMailbox = readMailboxStore();
  if (!forItem.known) return forItem;
  if (!forMailbox.known) return forMailbox;
  if (forItem.value === 'damaged' || forMailbox.value === 'damaged') return unread('failed');
  return known(remembered(forItem.value, forMailbox.value, today));
}

function remembered(
  forItem: ItemStore | null,
  forMailbox: MailboxStore | null,
  today: string,
): Remembered {
  const days = new Map(forMailbox?.marks.map((mark) => [nameOf(mark), mark.day]));
  const dayOf = (kind: MarkKind, about: string): string | null => {
    const now = forItem?.said[nameOf({ kind, hash: hashOf(about, forItem.salt) })];
    if (now !== undefined) return now === '' ? null : now;
    if (forMailbox === null) return null;
    const day = days.get(nameOf({ kind, hash: hashOf(about, forMailbox.salt) }));
    return day === undefined || isOver(day, today) ? null : day;
  };
  // Made when it is first asked for: most messages go to people of whom nobody needs to ask.
  let recalled: Recall | undefined;
  const recall = (): Recall => {
    const people = forMailbox?.people.filter(({ day }) => !isOver(day, today)) ?? [];
    recalled = recalled ?? recallOf(people, forMailbox?.salt ?? '');
    return recalled;
  };
  return {
    isServiceUser: (address) => dayOf('s', address) !== null,
    firstContact: (address) =>
      dayOf('a', address) !== null ? 'agreed' : dayOf('r', address) !== null ? 'refused' : null,
    guideSentOn: (address) => dayOf('g', address),
    isKnown: (address) => recall().isKnown(address),
    isNearKnown: (address) => recall().isNearKnown(address),
    mayShareWith: (domain) => dayOf('d', domain) !== null,
  };
}

/** Keeps, for this item and for later ones, that an address belongs to a patient or carer, or that it does not. */
export function rememberServiceUser(
  address: string,
  isServiceUser: boolean,
  today: string,
): Promise<Changed> {
  return keep(address, { s: isServiceUser }, today);
}

/** Keeps what was answered on the first-contact card of an address; the later answer is the one that counts. */
export function rememberFirstContact(
  address: string,
  answer: 'agreed' | 'refused',
  today: string,
): Promise<Changed> {
  return keep(address, { a: answer === 'agreed', r: answer === 'refused' }, today);
}

/** Keeps that the recipient's guide goes to an address today. */
export function rememberGuideSent(address: string, today: string): Promise<Changed> {
  return keep(address, { g: true }, today);
}

/** Keeps that the sender has said under which circumstance an organisation may be told. */
export function rememberSharing(domain: string, today: string): Promise<Changed> {
  return keep(domain, { d: true }, today);
}

/**
 * Keeps that messages go to these addresses: for the pane, once a message may go or the sender has
 * confirmed the address. A store that is damaged is left to an answer of the sender to mend.
 */
export async function rememberCorrespondents(
  addresses: readonly string[],
  today: string,
): Promise<Changed> {
  const before = readMailboxStore();
  if (!before.known || before.value === 'damaged') return notChanged('unread');
  const store = before.value ?? emptyStore();
  const people = addresses
    .filter((address) => address.trim() !== '')
    .map((address) => correspondent(address, store.salt, today));
  const isThere = (hash: string): boolean =>
    store.people.some((person) => person.hash === hash && person.day === today);
  if (people.every(({ hash }) => isThere(hash))) return changed;
  const kept = await writeMailbox(storedMailbox(withPeople(store, once(people), today)));
  return kept ? changed : notChanged('refused');
}

/** Forgets everything, in this item and in the mailbox. */
export async function forgetEverything(): Promise<Changed> {
  const now = await writeItemStore(openItem(), null);
  return outcome(now, await writeMailbox(null));
}

/** What is said of one address or organisation: true holds from now on, false is taken back. */
type Said = Readonly<Partial<Record<MarkKind, boolean>>>;

async function keep(about: string, said: Said, today: string): Promise<Changed> {
  if (about.trim() === '') return notChanged('no-address');
  const item = openItem();
  const forItem = storeOr(await readItemStore(item, toWrite), { salt: freshSalt(), said: {} });
  const answers: Record<string, string> = {};
  for (const { kind, hash, holds } of namesOf(about, said, forItem.salt)) {
    answers[nameOf({ kind, hash })] = holds ? today : '';
  }
  const now = await writeItemStore(item, { ...forItem, said: { ...forItem.said, ...answers } });
  return outcome(now, await keepInMailbox(about, said, today));
}

async function keepInMailbox(about: string, said: Said, today: string): Promise<boolean> {
  const before = readMailboxStore();
  // What could not be read at all may still be whole, and is not written over; a damaged store is.
  if (!before.known) return false;
  const store = storeOr(before, emptyStore());
  const names = namesOf(about, said, store.salt);
  const given = names.filter(({ holds }) => holds).map((name) => ({ ...name, day: today }));
  const takenBack = names.filter(({ holds }) => !holds);
  return writeMailbox(storedMailbox(withMarks(store, given, takenBack, today)));
}

interface Name {
  readonly kind: MarkKind;
  readonly hash: string;
  readonly holds: boolean;
}

function namesOf(about: string, said: Said, salt: string): readonly Name[] {
  const hash = hashOf(about, salt);
  return (Object.keys(said) as MarkKind[]).map((kind) => ({
    kind,
    hash,
    holds: said[kind] === true,
  }));
}

function outcome(now: boolean, later: boolean): Changed {
  if (now && later) return changed;
  if (now) return notChanged('this-message-only');
  return notChanged(later ? 'later-messages-only' : 'refused');
}

function storeOr<S extends MailboxStore | ItemStore>(
  store: Known<S | Damaged | null>,
  fresh: S,
): S {
  return store.known && store.value !== null && store.value !== 'damaged' ? store.value : fresh;
}

const emptyStore = (): MailboxStore => ({ salt: freshSalt(), marks: [], people: [] });

function freshSalt(): string {
  const bytes = crypto.getRandomValues(new Uint32Array(3));
  return Array.from(bytes, (part) => part.toString(36)).join('');
}

function once<T extends { readonly hash: string }>(all: readonly T[]): readonly T[] {
  return all.filter(({ hash }, at) => all.findIndex((other) => other.hash === hash) === at);
}
