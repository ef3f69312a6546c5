import type { Hit } from './hit';
import { bitsAt, hasBits } from './reading';
import type { Reading } from './reading';
import { SIGN, WORD, endAt, glued, kindAt, lengthAt, startAt, valueAt } from './tokens';
import {
  CONTINUES,
  GENERAL,
  ROLE,
  SAYS,
  STRONG,
  SUBJECT,
  chained,
  kindOf,
  longerTerms,
} from './vocabulary';
import { bitsOf } from './word-table';

/** A subject found: the hit, and the last token of its term. */
export interface SubjectFound {
  readonly hit: Hit;
  readonly last: number;
}

// `self-harm`, `Crohn's`, `A&E`, `anxiety/depression`, `A. fib`: signs that do not part the words of a term.
const INSIDE = "-'’/&.";
const PARTS = '/@._=\\0123456789';
const FURTHEST_VERB = 5;

/** The confidential subject whose term begins at this word: the longest that matches. */
export function subjectAt(reading: Reading, first: number): SubjectFound | null {
  const { tokens } = reading;
  let bits = bitsAt(reading, first);
  let meaning = (bits & SUBJECT) === 0 ? 0 : bits;
  let last = first;
  let key = valueAt(tokens, first);
  let at = first;
  while ((bits & CONTINUES) !== 0) {
    at = nextWord(reading, at);
    key = chained(key, valueAt(tokens, at));
    bits = bitsOf(longerTerms, key);
    if ((bits & SUBJECT) === 0) continue;
    meaning = bits;
    last = at;
  }
  if (meaning === 0) return null;
  const kind = kindOf(meaning);
  // `HOU/ECT`, `x@ect.example`: a piece of something longer.
  if (isPiece(reading, first)) return null;
  const strong = (meaning & STRONG) !== 0;
  // `the diabetes audit`, `an asthma nurse`: work about a subject, unless the sentence says it of somebody.
  const general = hasBits(reading, last + 1, GENERAL | ROLE);
  if ((!strong || general) && !saidOfSomebody(reading, first)) return null;
  const span = { start: startAt(tokens, first), end: endAt(tokens, last) };
  return { hit: { kind, span, certainty: strong ? 'likely' : 'possible' }, last };
}

function isPiece({ tokens }: Reading, first: number): boolean {
  return glued(tokens, first) && PARTS.includes(tokens.text.charAt(startAt(tokens, first) - 1));
}

/** The word after this one, across a sign that may stand inside a term; otherwise the next token, whatever it is. */
function nextWord({ tokens }: Reading, at: number): number {
  const next = at + 1;
  const inside =
    kindAt(tokens, next) === SIGN &&
    lengthAt(tokens, next) === 1 &&
    INSIDE.includes(String.fromCharCode(valueAt(tokens, next)));
  return inside ? next + 1 : next;
}

/** `has a cold`, `is blind`, `her operation`: a word that says it of somebody stands close in front. */
function saidOfSomebody(reading: Reading, first: number): boolean {
  for (let at = first - 1; at >= first - FURTHEST_VERB; at -= 1) {
    if (kindAt(reading.tokens, at) !== WORD) return false;
    if (hasBits(reading, at, SAYS)) return true;
  }
  return false;
}
