import { PRIME, SEED, WORD, kindAt, valueAt } from './tokens';
import type { Tokens } from './tokens';

/**
 * Words by the hash of their folded letters: open addressing in one array, key beside bits, built once. Two words with the
 * same 32-bit hash would be taken for each other: about one unknown word in 200,000.
 */
export interface WordTable {
  readonly mask: number;
  readonly slots: Int32Array;
}

/** An empty table with room for this many words. */
export function tableFor(words: number): WordTable {
  let size = 16;
  while (size < words * 2) size *= 2;
  return { mask: size - 1, slots: new Int32Array(size * 2) };
}

/** A table of the given lists: each word gets the bits of every list it is in. Words are folded and separated by blanks. */
export function tableOf(lists: readonly (readonly [bits: number, words: string])[]): WordTable {
  const table = tableFor(lists.reduce((sum, [, words]) => sum + words.length / 3, 0));
  for (const [bits, words] of lists) addWords(table, bits, words);
  return table;
}

const BLANK = 0x20;

/** Adds these bits to each word of a list. */
export function addWords(table: WordTable, bits: number, words: string): void {
  // Unit by unit: cutting the list into words first takes twice as long, and Outlook waits for it.
  let hash = SEED;
  for (let at = 0; at < words.length; at += 1) {
    const unit = words.charCodeAt(at);
    if (unit === BLANK) {
      addBits(table, hash, bits);
      hash = SEED;
    } else hash = Math.imul(hash ^ unit, PRIME);
  }
  addBits(table, hash, bits);
}

/** Adds these bits to the word with this hash. */
export function addBits(table: WordTable, key: number, bits: number): void {
  const slot = slotOf(table, key);
  table.slots[slot] = key;
  table.slots[slot + 1] = Number(table.slots[slot + 1]) | bits;
}

/** The bits of the word with this hash; 0 when it is in no list. */
export function bitsOf(table: WordTable, key: number): number {
  return Number(table.slots[slotOf(table, key) + 1]);
}

/** The bits of a token: 0 for everything that is not a listed word. */
export function wordBits(table: WordTable, tokens: Tokens, index: number): number {
  return kindAt(tokens, index) === WORD ? bitsOf(table, valueAt(tokens, index)) : 0;
}

function slotOf(table: WordTable, key: number): number {
  const { mask, slots } = table;
  // FNV's low bits are its weakest.
  let slot = ((key ^ (key >>> 15)) & mask) * 2;
  // An empty slot has no bits. Tables are at most half full, so there always is one.
  while (slots[slot] !== key && slots[slot + 1] !== 0) slot = (slot + 2) & (mask * 2 + 1);
  return slot;
}
