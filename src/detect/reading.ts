import { WORD, bitsAt as bitsOfToken, kindAt, noteBits, tokensOf, valueAt } from './tokens';
import type { Tokens } from './tokens';
import { vocabulary } from './vocabulary';
import { bitsOf } from './word-table';

/** A text cut into tokens, with what is known of each word. */
export interface Reading {
  readonly tokens: Tokens;
}

/** Reads a text once, for all detectors. */
export function readingOf(text: string): Reading {
  const tokens = tokensOf(text);
  for (let index = 0; index < tokens.count; index += 1) {
    if (kindAt(tokens, index) === WORD)
      noteBits(tokens, index, bitsOf(vocabulary, valueAt(tokens, index)));
  }
  return { tokens };
}

/** What is known of a token; 0 at the edges and for everything that is no listed word. */
export function bitsAt({ tokens }: Reading, index: number): number {
  return bitsOfToken(tokens, index);
}

/** True when the token is a word with one of these bits. */
export function hasBits(reading: Reading, index: number, wanted: number): boolean {
  return (bitsAt(reading, index) & wanted) !== 0;
}
