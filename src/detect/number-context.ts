import {
  CARE,
  CHI,
  EXTENSION,
  FILLER,
  HC,
  LABEL,
  NHS,
  OTHER,
  SOMEBODY,
  UNIT,
  labelWords,
} from './label-words';
import {
  BREAK,
  SIGN,
  SMALL,
  WORD,
  endAt,
  hashOf,
  isSign,
  kindAt,
  shapeAt,
  startAt,
  valueAt,
} from './tokens';
import type { Tokens } from './tokens';
import { nameWordAt } from './name-word';
import { wordBits } from './word-table';

/**
 * What the words beside a number call it: `named` an NHS, CHI or H&C number; `other` an order, a meeting, a telephone;
 * `somebody` a person's; `numbered` some number, without saying which; `nothing` when they are silent.
 */
export type Label = 'named' | 'other' | 'somebody' | 'numbered' | 'nothing';

const FURTHEST_LABEL = 12;
const WIDEST_VIEW = 40;
/** Words that name one of the three numbers. */
export const NAMES = NHS | CHI | HC;
const C = hashOf('c');
const H = hashOf('h');

/** What the words in front of or behind the tokens from `first` to `last` call them. */
export function labelOf(tokens: Tokens, first: number, last: number): Label {
  const before = labelBefore(tokens, first);
  if (before === 'named' || before === 'other') return before;
  if (isQuantity(tokens, last)) return 'other';
  const behind = labelAfter(tokens, last) ?? before;
  return behind === 'nothing' && hasStrangeName(tokens, first) ? 'numbered' : behind;
}

/** `9991472797 bytes`, `999 147 2797#`. */
function isQuantity(tokens: Tokens, last: number): boolean {
  if (isSign(tokens, last + 1, HASH)) return true;
  return (wordBits(labelWords, tokens, last + 1) & UNIT) !== 0;
}

/** `Waybill 999…`, `IMEI: 999…`: a capitalised word that is nobody's name calls the number something. */
function hasStrangeName(tokens: Tokens, first: number): boolean {
  const colon = isSign(tokens, first - 1, COLON);
  const at = colon ? first - 2 : first - 1;
  if (kindAt(tokens, at) !== WORD || (wordBits(labelWords, tokens, at) & CARE) !== 0) return false;
  if (openers.has(valueAt(tokens, at))) return false;
  if (shapeAt(tokens, at) === SMALL) return colon;
  const word = nameWordAt({ tokens }, at);
  return word === 'no' || (word === 'unknown' && nameWordAt({ tokens }, at - 1) === 'no');
}

/** A capital that only begins a sentence or a subject line names nothing: `Re 999…`, `FW: 999…`, `For 999…`. */
const openers = new Set(
  (
    're fwd fw aw for about regarding concerning and or of to from with on in see this is was it are the a an please hi ' +
    'hello dear also then by as at but so if our your his her their my me us him them urgent new yes no not now today'
  )
    .split(' ')
    .map(hashOf),
);

const COLON = 0x3a;

/** True when the paragraph, not more than forty tokens away, has one of these words. */
export function nearby(tokens: Tokens, first: number, last: number, wanted: number): boolean {
  for (let at = first - 1; at >= first - WIDEST_VIEW && inParagraph(tokens, at); at -= 1) {
    if ((wordBits(labelWords, tokens, at) & wanted) !== 0) return true;
  }
  for (let at = last + 1; at <= last + WIDEST_VIEW && inParagraph(tokens, at); at += 1) {
    if ((wordBits(labelWords, tokens, at) & wanted) !== 0) return true;
  }
  return false;
}

/** Words that speak of a person or of care. */
export const ABOUT_SOMEBODY = NAMES | SOMEBODY | CARE;

function inParagraph(tokens: Tokens, at: number): boolean {
  const kind = kindAt(tokens, at);
  return kind <= SIGN || (kind === BREAK && valueAt(tokens, at) < 2);
}

function labelBefore(tokens: Tokens, first: number): Label {
  let numbered = false;
  let onlySigns = true;
  for (let at = first - 1; at >= first - FURTHEST_LABEL; at -= 1) {
    const kind = kindAt(tokens, at);
    if (kind === SIGN) {
      if (isSign(tokens, at, HASH)) numbered = true;
      if (endsSentence(tokens, at)) break;
    } else if (kind === WORD) {
      const bits = wordBits(labelWords, tokens, at);
      const label = wordLabel(tokens, at, bits);
      if (label !== null) return label;
      if ((bits & (LABEL | FILLER)) === 0) break;
      numbered = numbered || (bits & LABEL) !== 0;
      onlySigns = false;
    } else if (kind !== BREAK || !onlySigns) break;
    // A label may stand on a line, or in a table cell, of its own.
    else onlySigns = false;
  }
  return numbered ? 'numbered' : 'nothing';
}

const HASH = 0x23;
const STOP = 0x2e;
const EXCLAMATION = 0x21;
const SEMICOLON = 0x3b;
const BRACKET = 0x28;

/** A full stop ends a sentence when a blank follows and it does not shorten `no.` or `ref.`. */
function endsSentence(tokens: Tokens, at: number): boolean {
  if (isSign(tokens, at, SEMICOLON) || isSign(tokens, at, EXCLAMATION)) return true;
  if (!isSign(tokens, at, STOP) || startAt(tokens, at + 1) === endAt(tokens, at)) return false;
  return (wordBits(labelWords, tokens, at - 1) & (LABEL | NAMES | EXTENSION)) === 0;
}

function wordLabel(tokens: Tokens, at: number, bits: number): Label | null {
  if ((bits & NAMES) !== 0 || isHealthAndCare(tokens, at)) return 'named';
  if ((bits & OTHER) !== 0) return 'other';
  return (bits & SOMEBODY) !== 0 ? 'somebody' : null;
}

/** `H&C`, as Northern Ireland writes it. */
function isHealthAndCare(tokens: Tokens, at: number): boolean {
  return valueAt(tokens, at) === C && isSign(tokens, at - 1, 0x26) && valueAt(tokens, at - 2) === H;
}

/** `(NHS number)`, `is her NHS number`, `is the order number`, `ext 12`. */
function labelAfter(tokens: Tokens, last: number): Label | null {
  let pointed = false;
  for (let at = last + 1; at <= last + FURTHEST_LABEL; at += 1) {
    if (isSign(tokens, at, BRACKET)) pointed = true;
    else if (kindAt(tokens, at) !== WORD) return null;
    else {
      const bits = wordBits(labelWords, tokens, at);
      if ((bits & EXTENSION) !== 0) return 'other';
      const label = wordLabel(tokens, at, bits);
      if (label === 'named' || label === 'other') return pointed ? label : null;
      if ((bits & (LABEL | FILLER | SOMEBODY)) === 0) return null;
      pointed = pointed || (bits & FILLER) !== 0;
    }
  }
  return null;
}
