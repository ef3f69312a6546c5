/**
 * Many names in little room: a Bloom filter, written as text with six bits a letter (scripts/words.ts makes it).
 * It never forgets a name; about one word in thirty that is no name is taken for one.
 */
export interface NameFilter {
  readonly written: string;
}

/** The letters of the written form, in the order of their values. */
export const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/** How many bits each name sets. */
export const PROBES = 5;

/** The bit that the hash sets at this step, in a filter of `size` bits. */
export function probe(hash: number, step: number, size: number): number {
  const other = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) | 1;
  return ((hash + Math.imul(step, other)) >>> 0) % size;
}

const values = new Uint8Array(128);
for (let value = 0; value < LETTERS.length; value += 1) values[LETTERS.charCodeAt(value)] = value;

/** A filter, read where it is needed: unpacking it all would cost more than any message asks of it. */
export function filterOf(written: string): NameFilter {
  return { written };
}

/** True when the word with this hash is, or may be, in the filter. */
export function mayHave({ written }: NameFilter, hash: number): boolean {
  const size = written.length * 6;
  for (let step = 0; step < PROBES; step += 1) {
    const bit = probe(hash, step, size);
    const six = Number(values[written.charCodeAt(Math.floor(bit / 6))]);
    if ((six & (1 << (bit % 6))) === 0) return false;
  }
  return true;
}
