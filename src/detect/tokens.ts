import {
  DIGIT,
  LOWER,
  MARK,
  NEWLINE,
  PUNCTUATION,
  SPACE,
  UPPER,
  classOf,
  folded,
} from './characters';

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
 * A text cut up once for all detectors. Arrays side by side, not objects: a 10 MB text has millions of tokens.
 * Blanks are not tokens; they are the gap between one token's end and the next one's start.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly kind: Uint8Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** WORD: hash of the folded letters. SIGN: the UTF-16 unit. BREAK: how many lines it ends. DIGITS: 0. */
  readonly value: Int32Array;
  /** WORD: how it is written. */
  readonly shape: Uint8Array;
}

/** The hash of a folded word, as the tokeniser computes it (FNV-1a over UTF-16 units). */
export function hashOf(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return hash;
}

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** One pass over the text. Linear; never throws; any UTF-16 will do. */
export function tokensOf(text: string): Tokens {
  const sheet = sheetFor(text);
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    switch (classOf[unit]) {
      case LOWER:
      case UPPER:
        at = addWord(sheet, at);
        break;
      case DIGIT:
        at = addDigits(sheet, at);
        break;
      case PUNCTUATION:
        at = addSign(sheet, at, unit);
        break;
      case NEWLINE:
        at = addBreak(sheet, at);
        break;
      // A blank, or an accent with no letter to stand on.
      default:
        at += 1;
    }
  }
  return sheet;
}

/** The kind of a token; EDGE before the first and after the last. */
export function kindAt(tokens: Tokens, index: number): number {
  return index < tokens.count ? (tokens.kind[index] ?? EDGE) : EDGE;
}

/** An entry of an array; 0 outside it. */
export function entryAt(array: Int32Array, index: number): number {
  return array[index] ?? 0;
}

/** Where a token starts; the end of the text after the last. */
export function startAt(tokens: Tokens, index: number): number {
  return index < tokens.count ? entryAt(tokens.start, index) : tokens.text.length;
}

/** Where a token ends; 0 before the first. */
export function endAt(tokens: Tokens, index: number): number {
  return entryAt(tokens.end, index);
}

/** The value of a token; 0 at the edges. */
export function valueAt(tokens: Tokens, index: number): number {
  return entryAt(tokens.value, index);
}

/** How a word is written; SMALL at the edges. */
export function shapeAt(tokens: Tokens, index: number): number {
  return tokens.shape[index] ?? SMALL;
}

/** How many UTF-16 units a token has. */
export function lengthAt(tokens: Tokens, index: number): number {
  return endAt(tokens, index) - startAt(tokens, index);
}

/** True when nothing stands between a token and the one before it. */
export function glued(tokens: Tokens, index: number): boolean {
  return index > 0 && index < tokens.count && startAt(tokens, index) === endAt(tokens, index - 1);
}

/** True when the token is this sign (one or more of it). */
export function isSign(tokens: Tokens, index: number, unit: number): boolean {
  return kindAt(tokens, index) === SIGN && valueAt(tokens, index) === unit;
}

/** The arrays while they are being filled. */
interface Sheet extends Tokens {
  count: number;
  kind: Uint8Array;
  start: Int32Array;
  end: Int32Array;
  value: Int32Array;
  shape: Uint8Array;
}

function sheetFor(text: string): Sheet {
  // Prose has a token every four or five characters; other texts make the arrays grow.
  const room = (text.length >> 2) + 16;
  return {
    text,
    count: 0,
    kind: new Uint8Array(room),
    start: new Int32Array(room),
    end: new Int32Array(room),
    value: new Int32Array(room),
    shape: new Uint8Array(room),
  };
}

function addWord(sheet: Sheet, start: number): number {
  const { text } = sheet;
  let at = start;
  let hash = SEED;
  let capitals = 0;
  let letters = 0;
  // Past the end charCodeAt gives NaN, which no table knows.
  for (;;) {
    const unit = text.charCodeAt(at);
    const kind = classOf[unit];
    const letter = folded(unit);
    if (kind === UPPER) capitals += 1;
    else if (kind !== LOWER && kind !== MARK) break;
    at += 1;
    if (kind === MARK) continue;
    letters += 1;
    hash = Math.imul(hash ^ letter, PRIME);
  }
  const first = classOf[text.charCodeAt(start)] === UPPER;
  add(sheet, WORD, start, at, hash, shapeOf(first, capitals, letters));
  return at;
}

function addDigits(sheet: Sheet, start: number): number {
  let at = start + 1;
  while (classOf[sheet.text.charCodeAt(at)] === DIGIT) at += 1;
  add(sheet, DIGITS, start, at, 0, 0);
  return at;
}

function addSign(sheet: Sheet, start: number, unit: number): number {
  let at = start + 1;
  while (sheet.text.charCodeAt(at) === unit) at += 1;
  add(sheet, SIGN, start, at, unit, 0);
  return at;
}

function addBreak(sheet: Sheet, start: number): number {
  const { text } = sheet;
  let at = start;
  let lines = 0;
  for (;;) {
    const unit = text.charCodeAt(at);
    const kind = classOf[unit];
    if (kind === NEWLINE) lines += unit === 0x0a && text.charCodeAt(at - 1) === 0x0d ? 0 : 1;
    else if (kind !== SPACE) break;
    at += 1;
  }
  add(sheet, BREAK, start, at, lines, 0);
  return at;
}

function add(
  sheet: Sheet,
  kind: number,
  start: number,
  end: number,
  value: number,
  shape: number,
): void {
  const at = sheet.count;
  if (at === sheet.kind.length) grow(sheet, at * 2);
  sheet.kind[at] = kind;
  sheet.start[at] = start;
  sheet.end[at] = end;
  sheet.value[at] = value;
  sheet.shape[at] = shape;
  sheet.count = at + 1;
}

function grow(sheet: Sheet, room: number): void {
  sheet.kind = wider(sheet.kind, new Uint8Array(room));
  sheet.start = wider(sheet.start, new Int32Array(room));
  sheet.end = wider(sheet.end, new Int32Array(room));
  sheet.value = wider(sheet.value, new Int32Array(room));
  sheet.shape = wider(sheet.shape, new Uint8Array(room));
}

function shapeOf(first: boolean, capitals: number, letters: number): number {
  if (capitals === 0) return SMALL;
  if (capitals === letters && letters > 1) return CAPITALS;
  return first && capitals === 1 ? CAPITAL : MIXED;
}

function wider<A extends Uint8Array | Int32Array>(old: A, fresh: A): A {
  fresh.set(old);
  return fresh;
}
