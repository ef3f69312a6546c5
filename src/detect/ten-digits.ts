import {
  BREAK,
  DIGITS,
  SIGN,
  WORD,
  endAt,
  glued,
  isSign,
  kindAt,
  lengthAt,
  startAt,
  valueAt,
} from './tokens';
import type { Tokens } from './tokens';

/** How ten digits are written: in one run; in groups with blanks, or with signs between; over several lines or table cells. */
export type Layout = 'bare' | 'spaced' | 'joined' | 'cells';

/** Ten digits that stand on their own: not part of a longer number, a word, a sum of money or an address. */
export interface TenDigits {
  readonly digits: string;
  readonly layout: Layout;
  readonly first: number;
  readonly last: number;
}

// As the NHS service manual says people write it: hyphen, non-breaking hyphen, figure and en dash, dot, slash.
const SEPARATORS = '-\u2010\u2011\u2012\u2013./';
// Directly in front, these make it a telephone number, money, or a piece of an address.
const REFUSED_BEFORE = '+£$€=@&%~^';
const REFUSED_AFTER = '@%=&';
// Between groups: two blanks, or a tab or line break with the blanks around it.
const WIDEST_GAP = 4;

/** The ten digits that begin at this token, or null. */
export function tenDigitsAt(tokens: Tokens, first: number): TenDigits | null {
  const length = lengthAt(tokens, first);
  if (length !== 10 && length !== 3 && length !== 6) return null;
  const found = length === 10 ? bare(tokens, first) : grouped(tokens, first, length);
  return found !== null && standsAlone(tokens, found) ? found : null;
}

function bare(tokens: Tokens, first: number): TenDigits {
  return { digits: textOf(tokens, first), layout: 'bare', first, last: first };
}

function grouped(tokens: Tokens, first: number, length: number): TenDigits | null {
  // 3-3-4 as the NHS number standard writes it; 6-4 as Scotland writes a date of birth and four more.
  const sizes = length === 3 ? [3, 4] : [4];
  let digits = textOf(tokens, first);
  let last = first;
  let separator = -1;
  for (const size of sizes) {
    const here = separatorAfter(tokens, last);
    if (here === REFUSED || (separator !== -1 && separator !== here)) return null;
    separator = here;
    last = nextDigits(tokens, last);
    if (lengthAt(tokens, last) !== size || kindAt(tokens, last) !== DIGITS) return null;
    digits += textOf(tokens, last);
  }
  return { digits, layout: layoutOf(separator), first, last };
}

const REFUSED = -2;
const BLANK = 0;
const CELL = 1;
const TAB = '\t';

function layoutOf(separator: number): Layout {
  if (separator === BLANK) return 'spaced';
  return separator === CELL ? 'cells' : 'joined';
}

/** What stands between this group of digits and the next one: BLANK, CELL, the sign, or REFUSED. */
function separatorAfter(tokens: Tokens, index: number): number {
  const next = index + 1;
  switch (kindAt(tokens, next)) {
    case DIGITS:
      if (gap(tokens, index, next) > WIDEST_GAP) return REFUSED;
      return tokens.text.slice(endAt(tokens, index), startAt(tokens, next)).includes(TAB)
        ? CELL
        : BLANK;
    case BREAK:
      return CELL;
    case SIGN:
      return isSeparator(tokens, next) && gap(tokens, index, next + 1) <= WIDEST_GAP
        ? valueAt(tokens, next)
        : REFUSED;
    default:
      return REFUSED;
  }
}

function nextDigits(tokens: Tokens, index: number): number {
  return kindAt(tokens, index + 1) === DIGITS ? index + 1 : index + 2;
}

function gap(tokens: Tokens, index: number, next: number): number {
  return startAt(tokens, next) - endAt(tokens, index);
}

function isSeparator(tokens: Tokens, index: number): boolean {
  return lengthAt(tokens, index) === 1 && oneOf(SEPARATORS, valueAt(tokens, index));
}

function oneOf(signs: string, unit: number): boolean {
  return signs.includes(String.fromCharCode(unit));
}

function textOf(tokens: Tokens, index: number): string {
  return tokens.text.slice(startAt(tokens, index), endAt(tokens, index));
}

function standsAlone(tokens: Tokens, found: TenDigits): boolean {
  const { first, last, layout } = found;
  if (touchesLetters(tokens, first, last)) return false;
  if (goesOnBefore(tokens, first) || goesOnAfter(tokens, last)) return false;
  return layout === 'bare' || !(groupBefore(tokens, first) || groupAfter(tokens, last));
}

function touchesLetters(tokens: Tokens, first: number, last: number): boolean {
  const before = glued(tokens, first) && kindAt(tokens, first - 1) === WORD;
  return before || (glued(tokens, last + 1) && kindAt(tokens, last + 1) === WORD);
}

/** `12-999…`, `+999…`, `£999…`: something glued in front that makes it another thing. */
function goesOnBefore(tokens: Tokens, first: number): boolean {
  const sign = first - 1;
  if (!glued(tokens, first) || kindAt(tokens, sign) !== SIGN) return false;
  if (oneOf(REFUSED_BEFORE, valueAt(tokens, sign))) return true;
  return isSeparator(tokens, sign) && glued(tokens, sign) && kindAt(tokens, sign - 1) === DIGITS;
}

/** `…2797.50`, `…2797-01`, `…2797@`: something glued behind that makes it another thing. */
function goesOnAfter(tokens: Tokens, last: number): boolean {
  const sign = last + 1;
  if (!glued(tokens, sign) || kindAt(tokens, sign) !== SIGN) return false;
  if (oneOf(REFUSED_AFTER, valueAt(tokens, sign))) return true;
  if (!isSeparator(tokens, sign) || !glued(tokens, sign + 1)) return false;
  const behind = kindAt(tokens, sign + 1);
  return behind === DIGITS || (behind === WORD && isSign(tokens, sign, 0x2d));
}

/** A group of digits one blank in front: `44 999 147 2797`, `123 999 147 2797`; but not the year of a date. */
function groupBefore(tokens: Tokens, first: number): boolean {
  const other = first - 1;
  if (kindAt(tokens, other) !== DIGITS || gap(tokens, other, first) > 1) return false;
  const length = lengthAt(tokens, other);
  if (length === 3 || length > 4 || isSign(tokens, other - 1, PLUS)) return true;
  return TRUNK_OR_COUNTRY.includes(textOf(tokens, other)) && !partOfDate(tokens, other);
}

const PLUS = 0x2b;
const TRUNK_OR_COUNTRY: readonly string[] = ['0', '00', '1', '01', '44', '0044'];

/** A group of digits one blank behind: `999 147 2797 123`; but not the start of a date. */
function groupAfter(tokens: Tokens, last: number): boolean {
  const other = last + 1;
  if (kindAt(tokens, other) !== DIGITS || gap(tokens, last, other) > 1) return false;
  return lengthAt(tokens, other) > 2;
}

/** The last number of `12/03/44`, or of `12 Mar 44`. */
function partOfDate(tokens: Tokens, index: number): boolean {
  return kindAt(tokens, index - 2) === DIGITS && !isSign(tokens, index - 1, PLUS);
}
