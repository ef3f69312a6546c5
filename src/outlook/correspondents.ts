import { codeOfDay, dayOfCode, shortHash, shortHashOf } from './short-code';

/** Somebody a message went to, without the address. */
export interface Correspondent {
  /** The day it was last used, `YYYY-MM-DD`. */
  readonly day: string;
  /** Of the address. */
  readonly hash: string;
  /** Of the address with one character left out, each of them in turn; empty where there was no room. */
  readonly near: readonly string[];
}

/** The deletions that are kept of a long address: they begin with the local part, where people slip. */
const mostDeletions = 40;

/** The share of the room that the deletions may take; the rest is for addresses alone. */
const shareOfNear = 0.6;

/** Somebody to be remembered. */
export function correspondent(address: string, salt: string, day: string): Correspondent {
  return { day, hash: shortHashOf(address, salt), near: nearOf(address, salt) };
}

function nearOf(address: string, salt: string): readonly string[] {
  const text = address.trim();
  const hashes = new Set<string>();
  for (let at = 0; at < Math.min(text.length, mostDeletions); at += 1) {
    hashes.add(shortHashOf(text.slice(0, at) + text.slice(at + 1), salt));
  }
  return Array.from(hashes);
}

/** Answers whether an address is among those remembered, or next to one of them. */
export interface Recall {
  readonly isKnown: (address: string) => boolean;
  readonly isNearKnown: (address: string) => boolean;
}

/**
 * Two addresses are next to each other when one character was left out, put in, changed, or swapped
 * with its neighbour: leaving one out of either, or of both, then gives the same text. (So it does
 * where one character moved further, which is a slip too.)
 *
 * Of 20,000 invented addresses that resemble nobody, 1 was next to somebody by chance in a full store
 * (1,367 people, 108 of them with their deletions); test/outlook/correspondents.test.ts holds it
 * under 1 in 1,000.
 */
export function recallOf(people: readonly Correspondent[], salt: string): Recall {
  const addresses = new Set(people.map(({ hash }) => hash));
  const near = new Set<string>();
  for (const person of people) person.near.forEach((hash) => near.add(hash));
  const isKnown = (address: string): boolean => addresses.has(shortHashOf(address, salt));
  return {
    isKnown,
    isNearKnown: (address) =>
      !isKnown(address) &&
      (near.has(shortHashOf(address, salt)) ||
        nearOf(address, salt).some((hash) => near.has(hash) || addresses.has(hash))),
  };
}

/** As many as there is room for, in characters, the latest first: the deletions go before the people do. */
export function thatFit(latestFirst: readonly Correspondent[], room: number): Correspondent[] {
  const fitting: Correspondent[] = [];
  let used = 0;
  let isRoomForNear = true;
  for (const person of latestFirst) {
    isRoomForNear = isRoomForNear && used + lengthOf(person) <= room * shareOfNear;
    const kept = isRoomForNear ? person : { ...person, near: [] };
    used += lengthOf(kept);
    if (used > room) break;
    fitting.push(kept);
  }
  return fitting;
}

/** Of one in `textOf`, with its comma. */
const lengthOf = ({ near }: Correspondent): number => 3 + shortHash * (1 + near.length) + 1;

/** All of them as text: day, address and deletions, the next after a comma. */
export function textOf(people: readonly Correspondent[]): string {
  return people.map(({ day, hash, near }) => codeOfDay(day) + hash + near.join('')).join(',');
}

/** Reads them back; null where the text is not of this shape. */
export function correspondentsIn(text: string): readonly Correspondent[] | null {
  if (text === '') return [];
  const people: Correspondent[] = [];
  for (const entry of text.split(',')) {
    const hashes = entry.slice(3);
    if (!/^[\w-]{8,}$/.test(entry) || hashes.length % shortHash !== 0) return null;
    const near: string[] = [];
    for (let at = shortHash; at < hashes.length; at += shortHash) {
      near.push(hashes.slice(at, at + shortHash));
    }
    people.push({ day: dayOfCode(entry.slice(0, 3)), hash: hashes.slice(0, shortHash), near });
  }
  return people;
}
