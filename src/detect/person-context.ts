import { bitsAt, hasBits } from './reading';
import type { Reading } from './reading';
import { BREAK, DIGITS, EDGE, SIGN, WORD, hashOf, isSign, kindAt, valueAt } from './tokens';
import { CLOSING, CUE, FIELD, HEADER, RELATION, ROLE, SAYS } from './vocabulary';

const NAME = hashOf('name');
const IS = hashOf('is');
const D = hashOf('d');
const COLON = 0x3a;
const FURTHEST_LINE = 40;
const SIGNATURE_TOKENS = 12;

/** True when the words in front expect a person: `Pt`, `re:`, `daughter of`, `her name is`. */
export function cueBefore(reading: Reading, first: number): boolean {
  const { tokens } = reading;
  let at = first - 1;
  if (kindAt(tokens, at) === SIGN) at -= 1;
  if (hasBits(reading, at, CUE | RELATION)) return true;
  return valueAt(tokens, at) === IS && valueAt(tokens, at - 1) === NAME;
}

/** True when the words behind speak of a person: `is`, `has`, `, DOB`, `(NHS no`, `'s`, `, 47M`. */
export function cueAfter(reading: Reading, last: number): boolean {
  const { tokens } = reading;
  let at = last + 1;
  while (kindAt(tokens, at) === SIGN && at <= last + 2) at += 1;
  if (kindAt(tokens, at) === DIGITS) return at > last + 1;
  if (kindAt(tokens, at) !== WORD) return false;
  return hasBits(reading, at, SAYS | FIELD) || valueAt(tokens, at) === D;
}

/** True for people who write, receive or sign, or are named with their job. */
export function colleagueAround(reading: Reading, first: number, last: number): boolean {
  return hasRole(reading, first, last) || inHeaderOrSignature(reading, first);
}

/** `Consultant Jane Smith`, `Jane Smith, Ward Manager`, or the job on the next line. */
function hasRole(reading: Reading, first: number, last: number): boolean {
  const { tokens } = reading;
  if (hasBits(reading, first - 1, ROLE)) return true;
  let at = last + 1;
  while (at <= last + 2 && (kindAt(tokens, at) === SIGN || kindAt(tokens, at) === BREAK)) at += 1;
  if (at === last + 1) return false;
  for (let steps = 0; steps < 4 && kindAt(tokens, at) === WORD; steps += 1, at += 1) {
    const bits = bitsAt(reading, at);
    if ((bits & ROLE) !== 0) return true;
    if ((bits & SAYS) !== 0) return false;
  }
  return false;
}

/** The line begins with `From:` or the like, or a line just above closes the letter. */
function inHeaderOrSignature(reading: Reading, first: number): boolean {
  const { tokens } = reading;
  let at = first - 1;
  const end = first - FURTHEST_LINE;
  while (at > end && kindAt(tokens, at) < BREAK) at -= 1;
  if (hasBits(reading, at + 1, HEADER) && isSign(tokens, at + 2, COLON)) return true;
  if (kindAt(tokens, at) === EDGE) return false;
  for (let back = at; back > at - SIGNATURE_TOKENS; back -= 1) {
    if (hasBits(reading, back, CLOSING)) return true;
  }
  return false;
}
