import { isParticle, mayBeName, nameWordAt } from './name-word';
import type { NameWord } from './name-word';
import type { Reading } from './reading';
import {
  SIGN,
  SMALL,
  WORD,
  endAt,
  glued,
  isSign,
  kindAt,
  lengthAt,
  shapeAt,
  startAt,
  valueAt,
} from './tokens';
import type { Tokens } from './tokens';

/** A stretch of words written like a name, with what each is. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
  /** What the words are, in order; two joined by a hyphen or apostrophe count as one. */
  readonly words: readonly NameWord[];
}

const MOST_WORDS = 5;
const DOT = 0x2e;
const HYPHENS = '-\u2010\u2011';
const APOSTROPHES = "'’";

/** The words from here that could be one name: capitals, initials, small words between; null when the first is none. */
export function nameRunAt(reading: Reading, first: number): NameRun | null {
  let word = nameWordAt(reading, first);
  if (word === 'no') return null;
  const words: NameWord[] = [];
  let last = first - 1;
  let at = first;
  while (word !== 'no' && words.length < MOST_WORDS) {
    last = partEnd(reading, at, word);
    // `O'Brien` begins like an initial.
    words.push(word === 'initial' && last > at + 1 ? 'family' : word);
    at = isParticle(reading, last + 1) && isCapital(reading.tokens, last + 2) ? last + 2 : last + 1;
    word = follows(reading.tokens, last, at) ? nameWordAt(reading, at) : 'no';
  }
  return { first, last, words };
}

/** The run with one more word, which is no name elsewhere: `Mr Soraya Overall`. */
export function withOneMore(reading: Reading, run: NameRun): NameRun | null {
  const next = run.last + 1;
  if (!mayBeName(reading, next) || !follows(reading.tokens, run.last, next)) return null;
  return { first: run.first, last: partEnd(reading, next, 'weak'), words: [...run.words, 'weak'] };
}

function isCapital(tokens: Tokens, index: number): boolean {
  return kindAt(tokens, index) === WORD && shapeAt(tokens, index) !== SMALL;
}

/** One or two blanks on the same line, perhaps with a small word between. */
function follows(tokens: Tokens, last: number, at: number): boolean {
  const gap = startAt(tokens, at) - endAt(tokens, at - 1);
  if (gap > 2 || kindAt(tokens, at) !== WORD || shapeAt(tokens, at) === SMALL) return false;
  if (gap === 0) return isSign(tokens, last, DOT);
  return tokens.text.charAt(endAt(tokens, last)) !== '\t';
}

/** The last token of one word of a name: over the dot of an initial, and over what a hyphen or an apostrophe joins. */
function partEnd(reading: Reading, at: number, word: NameWord): number {
  const { tokens } = reading;
  if (word === 'initial' && isSign(tokens, at + 1, DOT) && glued(tokens, at + 1)) return at + 1;
  let last = at;
  while (joins(tokens, last + 1) && isCapital(tokens, last + 2)) last += 2;
  return last;
}

function joins(tokens: Tokens, sign: number): boolean {
  return (
    kindAt(tokens, sign) === SIGN &&
    lengthAt(tokens, sign) === 1 &&
    glued(tokens, sign) &&
    glued(tokens, sign + 1) &&
    (HYPHENS + APOSTROPHES).includes(String.fromCharCode(valueAt(tokens, sign)))
  );
}
