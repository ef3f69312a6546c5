import { mayHave } from './name-filter';
import { SMALL, bitsAt as bitsOfToken, noteWords, passingTokensOf } from './tokens';
import type { Tokens } from './tokens';
import { COMMON, SURE_NAME, common, vocabulary } from './vocabulary';
import { bitsOf } from './word-table';

/** A text cut into tokens, with what is known of each word. */
export interface Reading {
  readonly tokens: Tokens;
}

/** Reads a text once, for all detectors. Until the next text is read: a reading is not for keeping. */
export function readingOf(text: string): Reading {
  const tokens = passingTokensOf(text);
  noteWords(tokens, meaningOf);
  return { tokens };
}

/** Only a capital makes it matter whether a word is an ordinary one, and most words have none. */
function meaningOf(word: number, shape: number): number {
  const bits = bitsOf(vocabulary, word);
  if (shape === SMALL || (bits & SURE_NAME) !== 0) return bits;
  return mayHave(common, word) ? bits | COMMON : bits;
}

/** What is known of a token; 0 at the edges and for everything that is no listed word. */
export function bitsAt({ tokens }: Reading, index: number): number {
  return bitsOfToken(tokens, index);
}

/** True when the token is a word with one of these bits. */
export function hasBits(reading: Reading, index: number, wanted: number): boolean {
  return (bitsAt(reading, index) & wanted) !== 0;
}
