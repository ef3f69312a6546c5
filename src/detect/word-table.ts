import { WORD, hashOf, kindAt, valueAt } from './tokens';
import type { Tokens } from './tokens';

/**
 * Words by the hash of their folded letters: open addressing in one array, key beside bits, built once. Two words with the
 * same 32-bit hash would be taken for each other: about one unknown word in 200,000.
 */
export interface WordTable {
  readonly mask: number;
  readonly slots: Int32Array;
}

/** A table of the given lists: each word gets the bits of every list it is in. Words are folded and separated by blanks. */
export function tableOf(lists: readonly (readonly [bits: number, words: string])[]): WordTable {
  const entries: (readonly [number, number])[] = [];
  for (const [bits, words] of lists) {
    for (const word of words.split(' ')) entries.push([hashOf(word), bits]);
  }
  return tableOfKeys(entries);
}

/** A table of keys that are hashes already. */
export function tableOfKeys(entries: readonly (readonly [key: number, bits: number])[]): WordTable {
  let size = 16;
  while (size < entries.length * 2) size *= 2;
  const table = { mask: size - 1, slots: new Int32Array(size * 2) };
  for (const [key, bits] of entries) {
    const slot = slotOf(table, key);
    table.slots[slot] = key;
    table.slots[slot + 1] = Number(table.slots[slot + 1]) | bits;
  }
  return table;
}

/** The bits of the word with this hash; 0 when it is in no list. */
export function bitsOf(table: WordTable, key: number): number {
  return Number(table.slots[slotOf(table, key) + 1]);
}

/** The bits of a token: 0 for everything that is not a listed word. */
export function wordBits(table: WordTable, tokens: Tokens, index: number): number {
  return kindAt(tokens, index) === WORD ? bitsOf(table, valueAt(tokens, index)) : 0;
}

function slotOf({ mask, slots }: WordTable, key: number): number {
  // FNV's low bits are its weakest.
  let slot = ((key ^ (key >>> 15)) & mask) * 2;
  // An empty slot has no bits. Tables are at most half full, so there always is one.
  while (slots[slot] !== key && slots[slot + 1] !== 0) slot = (slot + 2) & (mask * 2 + 1);
  return slot;
}
