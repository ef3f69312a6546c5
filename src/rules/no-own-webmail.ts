import type { Recipient } from '../draft/draft';
import { placesOf } from './facts';
import { defineRule } from './rule';

/** Clinical information stays in professional accounts, so not in the sender's own private one (mdu-2024/multi-tasking). */
export const noOwnWebmail = defineRule({
  meta: {
    id: 'no-own-webmail',
    title: 'No clinical information to one’s own private address',
    cites: ['mdu-2024/multi-tasking'],
    severity: 'ask',
    needs: ['from'],
    fixes: [],
  },
  messages: {
    // Patients share names with staff, so this is a question and never a verdict.
    'looks-own': () =>
      'This message has personal confidential information in it, and a private address it goes to has the sender’s own name. Is it the right one?',
  },
  check: ({ from }, facts) => {
    if (!facts.pcdCounts) return [];
    const names = namesOf(from);
    const same = facts.recipients.filter(
      ({ route, recipient }) =>
        route.kind === 'webmail' && names.some((name) => isCalled(recipient, name)),
    );
    return same.length === 0 ? [] : [{ message: 'looks-own', at: placesOf(same) }];
  },
});

interface PersonName {
  readonly forename: string;
  readonly surname: string;
}

/** A surname alone is not enough: `taylor84@` is somebody else's as often as not. */
function isCalled(recipient: Recipient, name: PersonName): boolean {
  if (shownName(recipient.name).some((shown) => isSame(shown, name))) return true;
  const written = lettersOf(localPart(recipient.address));
  const { surname } = name;
  if (written.endsWith(surname) && isForename(written.slice(0, -surname.length), name)) return true;
  return written.startsWith(surname) && isForename(written.slice(surname.length), name);
}

/** The forename, with at most two more initials; its first letter alone only beside a surname long enough to tell. */
function isForename(rest: string, { forename, surname }: PersonName): boolean {
  if (rest === forename.charAt(0)) return surname.length > 3;
  return rest.startsWith(forename) && rest.length <= forename.length + 2;
}

function isSame(one: PersonName, other: PersonName): boolean {
  return one.forename === other.forename && one.surname === other.surname;
}

/** What the sender is called, by the address and by the shown name: after a marriage they differ. */
function namesOf({ address, name }: Recipient): readonly PersonName[] {
  const words = localPart(address).split(/[._]/).map(lettersOf).filter(isName);
  return [...nameFrom(words), ...shownName(name)];
}

/** `Sam Taylor`, or as NHSmail shows it `TAYLOR, Sam (NORTHFIELD NHS TRUST)`; nothing where it is an address. */
function shownName(name: string): readonly PersonName[] {
  if (name.includes('@')) return [];
  const shown = name.replace(/\(.*$/, '');
  const comma = shown.indexOf(',');
  if (comma === -1) return nameFrom(wordsOf(shown));
  const forename = wordsOf(shown.slice(comma)).slice(0, 1);
  return nameFrom([...forename, lettersOf(shown.slice(0, comma))].filter(isName));
}

function nameFrom(words: readonly string[]): readonly PersonName[] {
  if (words.length < 2) return [];
  return [{ forename: words.slice(0, 1).join(''), surname: words.slice(-1).join('') }];
}

function wordsOf(text: string): readonly string[] {
  return text
    .split(/\s+/)
    .map(lettersOf)
    .filter((word) => isName(word) && !TITLES.includes(word));
}

const TITLES: readonly string[] = ['dr', 'mr', 'mrs', 'ms', 'miss', 'mx', 'prof', 'professor'];

/** The part before the @ and before a `+` that the owner may add freely. */
function localPart(address: string): string {
  return address.replace(/[@+].*$/, '');
}

/** Small letters without accents, apostrophes, hyphens and digits: people leave those out of addresses. */
function lettersOf(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

/** An initial is no name. */
function isName(text: string): boolean {
  return text.length > 1;
}
