/** What one UTF-16 unit is to the tokeniser. */
export const SPACE = 0;
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
export const MARK = 4;
export const PUNCTUATION = 5;
export const NEWLINE = 6;

/** The class of every UTF-16 unit. A table, because one look-up a character is what the speed budget allows. */
export const classOf = new Uint8Array(0x10000);

// Latin letters without case and accent, so that `Zoë`, `ZOE` and `zoe` are one word; other units stand for themselves.
const foldOf = new Uint16Array(0x10000);

/** The folded unit; 0 past the end of a text. */
export function folded(unit: number): number {
  return foldOf[unit] ?? 0;
}

const LAST_LATIN = 0x24f;

function fill(from: number, to: number, value: number): void {
  classOf.fill(value, from, to + 1);
}

function fillLatin(): void {
  for (let unit = 0x41; unit <= LAST_LATIN; unit += 1) {
    const letter = String.fromCharCode(unit);
    const lower = letter.toLowerCase();
    const isLetter = lower !== letter.toUpperCase();
    if (isLetter) classOf[unit] = lower === letter ? LOWER : UPPER;
    if (isLetter) foldOf[unit] = lower.normalize('NFD').charCodeAt(0);
  }
}

function build(): void {
  for (let unit = 0; unit <= 0xffff; unit += 1) foldOf[unit] = unit;
  fill(0, 0x20, SPACE);
  fill(0x21, 0x7e, PUNCTUATION);
  fill(0x30, 0x39, DIGIT);
  fill(0x7f, 0xa0, SPACE);
  fill(0xa1, 0xbf, PUNCTUATION);
  // Every other script is a letter without case until it is known to be something else.
  fill(0xc0, 0xffff, LOWER);
  fill(0x300, 0x36f, MARK);
  fill(0x2000, 0x200f, SPACE);
  fill(0x2010, 0x2027, PUNCTUATION);
  fill(0x2028, 0x2029, NEWLINE);
  fill(0x202a, 0x202f, SPACE);
  fill(0x2030, 0x205e, PUNCTUATION);
  fill(0x205f, 0x206f, SPACE);
  fill(0x2070, 0x2bff, PUNCTUATION);
  fill(0x3000, 0x3000, SPACE);
  fill(0x3001, 0x303f, PUNCTUATION);
  // Surrogates are mostly emoji; a lone one is harmless here.
  fill(0xd800, 0xf8ff, PUNCTUATION);
  fill(0xfe00, 0xfe0f, MARK);
  fill(0xfeff, 0xfeff, SPACE);
  classOf[0x0a] = NEWLINE;
  classOf[0x0d] = NEWLINE;
  // A soft hyphen is invisible: a word goes on across it.
  classOf[0xad] = MARK;
  classOf[0xd7] = PUNCTUATION;
  classOf[0xf7] = PUNCTUATION;
  fillLatin();
}

build();
