import type { Hit } from './hit';
import { DIGITS, SIGN, WORD, endAt, glued, kindAt, lengthAt, startAt, valueAt } from './tokens';
import type { Tokens } from './tokens';

const LOCAL_SIGNS = ".-_+'’";
const DOMAIN_SIGNS = '.-';
// RFC 5321 allows 64 units in front and 255 behind; far fewer tokens are ever needed.
const MOST_TOKENS = 40;
const DOT = 0x2e;

/** The e-mail address around this `@` (RFC 5322, without quoted names and bare addresses), or null. */
export function emailAt(tokens: Tokens, at: number): Hit | null {
  if (lengthAt(tokens, at) > 1) return null;
  let first = at;
  while (first > at - MOST_TOKENS && glued(tokens, first) && isPart(tokens, first - 1, LOCAL_SIGNS))
    first -= 1;
  let last = at;
  let dots = 0;
  while (
    last < at + MOST_TOKENS &&
    glued(tokens, last + 1) &&
    isPart(tokens, last + 1, DOMAIN_SIGNS)
  ) {
    last += 1;
    if (valueAt(tokens, last) === DOT) dots += 1;
  }
  while (kindAt(tokens, first) === SIGN && first < at) first += 1;
  while (kindAt(tokens, last) === SIGN && last > at) {
    if (valueAt(tokens, last) === DOT) dots -= 1;
    last -= 1;
  }
  if (first === at || dots === 0 || kindAt(tokens, last) !== WORD) return null;
  const span = { start: startAt(tokens, first), end: endAt(tokens, last) };
  return { kind: 'email', span, certainty: 'likely' };
}

function isPart(tokens: Tokens, index: number, signs: string): boolean {
  const kind = kindAt(tokens, index);
  if (kind === WORD || kind === DIGITS) return true;
  return (
    kind === SIGN &&
    lengthAt(tokens, index) === 1 &&
    signs.includes(String.fromCharCode(valueAt(tokens, index)))
  );
}
