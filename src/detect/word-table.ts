import { entryAt, hashOf, kindAt, valueAt, WORD } from './tokens';
import type { Tokens } from './tokens';

/**
 * Words by the hash of their folded letters: open addressing in two typed arrays, built once.
 * Two words with the same 32-bit hash would be taken for each other: about one unknown word in 200,000.
 */
export interface WordTable {
  readonly mask: number;
  readonly keys: Int32Array;
  readonly bits: Int32Array;
}

/** A table of the given lists: each word gets the bits of every list it is in. Words are folded and separated by blanks. */
export function tableOf(lists: readonly (readonly [bits: number, words: string])[]): WordTable {
  const entries: (readonly [number, number])[] = [];
  for (const [bits, words] of lists) {
    for (const word of words.split(' ')) entries.push([hashOf(word), bits]);
  }
  let size = 16;
  while (size < entries.length * 2) size *= 2;
  const table = { mask: size - 1, keys: new Int32Array(size), bits: new Int32Array(size) };
  for (const [key, bits] of entries) {
    const slot = slotOf(table, key);
    table.keys[slot] = key;
    table.bits[slot] = entryAt(table.bits, slot) | bits;
  }
  return table;
}

/** The bits of the word with this hash; 0 when it is in no list. */
export function bitsOf(table: WordTable, key: number): number {
  return entryAt(table.bits, slotOf(table, key));
}

/** The bits of a token: 0 for everything that is not a listed word. */
export function wordBits(table: WordTable, tokens: Tokens, index: number): number {
  return kindAt(tokens, index) === WORD ? bitsOf(table, valueAt(tokens, index)) : 0;
}

function slotOf(table: WordTable, key: number): number {
  let slot = key & table.mask;
  // An empty slot has no bits. Tables are at most half full, so there always is one.
  while (table.bits[slot] !== 0 && table.keys[slot] !== key) slot = (slot + 1) & table.mask;
  return slot;
}
