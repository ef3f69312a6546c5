/** What one UTF-16 unit is to the tokeniser. The first three go on with a word. */
const LOWER = 0;
export const UPPER = 1;
export const MARK = 2;
export const DIGIT = 3;
export const SPACE = 4;
const PUNCTUATION = 5;
export const NEWLINE = 6;

// A look-up a character is what the speed budget allows.
const classes = new Uint8Array(0x10000);
const LAST_LATIN = 0x24f;
// Latin letters without case and accent, so that `Zoë`, `ZOE` and `zoe` are one word.
const latin = new Uint16Array(LAST_LATIN + 1);

/** The class of a UTF-16 unit. */
export function classOf(unit: number): number {
  return Number(classes[unit]);
}

/** A letter without case and accent; a letter of another script stands for itself. */
export function folded(unit: number): number {
  if (unit < 0x80) return unit | 0x20;
  return unit <= LAST_LATIN ? Number(latin[unit]) : unit;
}

function fill(from: number, to: number, value: number): void {
  classes.fill(value, from, to + 1);
}

function fillLatin(): void {
  for (let unit = 0x41; unit <= LAST_LATIN; unit += 1) {
    const letter = String.fromCharCode(unit);
    const lower = letter.toLowerCase();
    latin[unit] = lower.normalize('NFD').charCodeAt(0);
    if (lower !== letter.toUpperCase()) classes[unit] = lower === letter ? LOWER : UPPER;
  }
}

function build(): void {
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
  fill(0x0a, 0x0a, NEWLINE);
  fill(0x0d, 0x0d, NEWLINE);
  // A soft hyphen is invisible: a word goes on across it.
  fill(0xad, 0xad, MARK);
  fill(0xd7, 0xd7, PUNCTUATION);
  fill(0xf7, 0xf7, PUNCTUATION);
  fillLatin();
}

build();
