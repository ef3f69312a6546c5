import { DIGIT, MARK, NEWLINE, SPACE, UPPER, classOf, folded } from './characters';

/** What a token is: a run of letters, a run of digits, one sign (or a run of the same sign), or line breaks. */
export const WORD = 0;
export const DIGITS = 1;
export const SIGN = 2;
export const BREAK = 3;
/** Stands for "before the first" and "after the last", so that nobody has to ask for the edge. */
export const EDGE = 4;

/** How a word is written: no capital, first letter only, all of it (at least two letters), or otherwise. */
export const SMALL = 0;
export const CAPITAL = 1;
export const CAPITALS = 2;
export const MIXED = 3;

/**
 * A text cut up once for all detectors. One array of numbers, not objects: a 10 MB text has millions of tokens, and a
 * short one should cost one allocation. Blanks are not tokens; they are the gap between one token's end and the next
 * one's start.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** For each token: kind and shape, start, end, value, bits. */
  readonly sheet: Int32Array;
}

const WIDTH = 5;
const START = 1;
const END = 2;
const VALUE = 3;
const BITS = 4;
const SHAPE_SHIFT = 3;
const KIND_MASK = 7;

/** Where the hash of a word begins, and what each unit multiplies it by (FNV-1a, 32 bits). */
export const SEED = 0x811c9dc5 | 0;
export const PRIME = 0x01000193;

/** The hash of a folded word, as the tokeniser computes it (FNV-1a over UTF-16 units). */
export function hashOf(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return hash;
}

function has(tokens: Tokens, index: number): boolean {
  return index >= 0 && index < tokens.count;
}

/** The kind of a token; EDGE before the first and after the last. */
export function kindAt(tokens: Tokens, index: number): number {
  return has(tokens, index) ? Number(tokens.sheet[index * WIDTH]) & KIND_MASK : EDGE;
}

/** How a word is written; SMALL for all that is no word. */
export function shapeAt(tokens: Tokens, index: number): number {
  return has(tokens, index) ? Number(tokens.sheet[index * WIDTH]) >> SHAPE_SHIFT : SMALL;
}

/** Where a token starts; 0 before the first, and the end of the text after the last. */
export function startAt(tokens: Tokens, index: number): number {
  if (index >= tokens.count) return tokens.text.length;
  return index < 0 ? 0 : Number(tokens.sheet[index * WIDTH + START]);
}

/** Where a token ends; 0 at the edges. */
export function endAt(tokens: Tokens, index: number): number {
  return has(tokens, index) ? Number(tokens.sheet[index * WIDTH + END]) : 0;
}

/** WORD: hash of the folded letters. DIGITS: hash of the digits. SIGN: the UTF-16 unit. BREAK: how many lines it ends. */
export function valueAt(tokens: Tokens, index: number): number {
  return has(tokens, index) ? Number(tokens.sheet[index * WIDTH + VALUE]) : 0;
}

/** What is known of a word (`vocabulary.ts`); 0 for everything else, and until somebody has looked it up. */
export function bitsAt(tokens: Tokens, index: number): number {
  return has(tokens, index) ? Number(tokens.sheet[index * WIDTH + BITS]) : 0;
}

/** Notes what is known of every word, given its hash and how it is written. One pass over the sheet, without asking for edges. */
export function noteWords(tokens: Tokens, known: (word: number, shape: number) => number): void {
  const { sheet } = tokens;
  const end = tokens.count * WIDTH;
  for (let at = 0; at < end; at += WIDTH) {
    const head = Number(sheet[at]);
    if ((head & KIND_MASK) === WORD) {
      sheet[at + BITS] = known(Number(sheet[at + VALUE]), head >> SHAPE_SHIFT);
    }
  }
}

/** How many UTF-16 units a token has. */
export function lengthAt(tokens: Tokens, index: number): number {
  return endAt(tokens, index) - startAt(tokens, index);
}

/** True when nothing, not even a line break, stands between a token and the one before it. */
export function glued(tokens: Tokens, index: number): boolean {
  return (
    kindAt(tokens, index - 1) < BREAK &&
    startAt(tokens, index) === endAt(tokens, index - 1) &&
    index < tokens.count
  );
}

/** True when the token is this sign (one or more of it). */
export function isSign(tokens: Tokens, index: number, unit: number): boolean {
  return kindAt(tokens, index) === SIGN && valueAt(tokens, index) === unit;
}

/** The sheet while it is being filled. */
interface Draft extends Tokens {
  count: number;
  sheet: Int32Array;
}

/** One pass over the text. Linear; never throws; any UTF-16 will do. */
export function tokensOf(text: string): Tokens {
  // Prose has a token every four or five characters; for other texts the sheet grows.
  const room = ((text.length >> 2) + 16) * WIDTH;
  return cutInto({ text, count: 0, sheet: new Int32Array(room) });
}

// A fresh sheet for each short text would take as long as cutting it.
const used = new Int32Array(20000 * WIDTH);

/** As `tokensOf`, on a sheet that the next call takes over: for a caller that is done with the tokens before that. */
export function passingTokensOf(text: string): Tokens {
  return text.length > 50000 ? tokensOf(text) : cutInto({ text, count: 0, sheet: used });
}

function cutInto(tokens: Draft): Tokens {
  const { text } = tokens;
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    const kind = classOf(unit);
    if (kind < MARK) at = addWord(tokens, at, kind);
    // A blank, or an accent with no letter to stand on.
    else if (kind === SPACE || kind === MARK) at += 1;
    else at = addOther(tokens, at, unit, kind);
  }
  return tokens;
}

function addOther(tokens: Draft, start: number, unit: number, kind: number): number {
  if (kind === DIGIT) return addDigits(tokens, start);
  return kind === NEWLINE ? addBreak(tokens, start) : addSign(tokens, start, unit);
}

const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

function addWord(tokens: Draft, start: number, first: number): number {
  const { text } = tokens;
  const end = text.length;
  let at = start;
  let hash = SEED;
  let capitals = 0;
  let marks = 0;
  while (at < end) {
    const unit = text.charCodeAt(at);
    // Most letters are small and plain, and need no table.
    if (unit >= SMALL_A && unit <= SMALL_Z) {
      hash = Math.imul(hash ^ unit, PRIME);
      at += 1;
      continue;
    }
    const kind = classOf(unit);
    if (kind > MARK) break;
    at += 1;
    if (kind === MARK) marks += 1;
    else {
      capitals += kind;
      hash = Math.imul(hash ^ folded(unit), PRIME);
    }
  }
  const shape = capitals === 0 ? SMALL : shapeOf(first, capitals, at - start - marks);
  add(tokens, WORD | (shape << SHAPE_SHIFT), start, at, hash);
  return at;
}

function addDigits(tokens: Draft, start: number): number {
  const { text } = tokens;
  let at = start;
  let hash = SEED;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (classOf(unit) !== DIGIT) break;
    hash = Math.imul(hash ^ unit, PRIME);
    at += 1;
  }
  add(tokens, DIGITS, start, at, hash);
  return at;
}

function addSign(tokens: Draft, start: number, unit: number): number {
  let at = start + 1;
  while (at < tokens.text.length && tokens.text.charCodeAt(at) === unit) at += 1;
  add(tokens, SIGN, start, at, unit);
  return at;
}

function addBreak(tokens: Draft, start: number): number {
  const { text } = tokens;
  let at = start;
  let lines = 0;
  let before = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    const kind = classOf(unit);
    if (kind === NEWLINE) lines += unit === 0x0a && before === 0x0d ? 0 : 1;
    else if (kind !== SPACE) break;
    before = unit;
    at += 1;
  }
  add(tokens, BREAK, start, at, lines);
  return at;
}

function add(tokens: Draft, kind: number, start: number, end: number, value: number): void {
  const at = tokens.count * WIDTH;
  if (at === tokens.sheet.length) grow(tokens);
  const { sheet } = tokens;
  sheet[at] = kind;
  sheet[at + START] = start;
  sheet[at + END] = end;
  sheet[at + VALUE] = value;
  sheet[at + BITS] = 0;
  tokens.count += 1;
}

function grow(tokens: Draft): void {
  const wider = new Int32Array(tokens.sheet.length * 2);
  wider.set(tokens.sheet);
  tokens.sheet = wider;
}

function shapeOf(first: number, capitals: number, letters: number): number {
  if (capitals === letters && letters > 1) return CAPITALS;
  return first === UPPER && capitals === 1 ? CAPITAL : MIXED;
}
