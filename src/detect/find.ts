import { dateAtStart } from './date';
import { emailAt } from './email';
import type { Hit } from './hit';
import { identifierAt, phoneAtSign } from './identifier';
import { nhsNumberAt } from './nhs-number';
import { personAt } from './person';
import { bitsAt, readingOf } from './reading';
import type { Reading } from './reading';
import { subjectAt } from './subject';
import type { SubjectFound } from './subject';
import {
  CAPITAL,
  DIGITS,
  SIGN,
  SMALL,
  WORD,
  glued,
  kindAt,
  shapeAt,
  startAt,
  valueAt,
} from './tokens';
import { CALENDAR, COMMON, CONTINUES, EVERYDAY, SUBJECT, TITLE } from './vocabulary';

const AT = 0x40;
const PLUS = 0x2b;
const BRACKET = 0x28;

/** Everything in a text that says who it is about or what is confidential in it: in order, never overlapping within a kind. */
export function find(text: string): readonly Hit[] {
  const reading = readingOf(text);
  const search: Search = { reading, hits: [], person: 0, lastPerson: null, subject: 0, end: 0 };
  for (let index = 0; index < reading.tokens.count; index += 1) {
    switch (kindAt(reading.tokens, index)) {
      case WORD:
        lookAtWord(search, index);
        break;
      case DIGITS:
        lookAtNumber(search, index);
        break;
      case SIGN:
        lookAtSign(search, index);
        break;
    }
  }
  return inOrder(search.hits);
}

/** How far each search has come: tokens for people and subjects, the end of the last identifier in the text. */
interface Search {
  readonly reading: Reading;
  readonly hits: Hit[];
  person: number;
  lastPerson: Hit | null;
  subject: number;
  end: number;
}

function lookAtWord(search: Search, index: number): void {
  const { reading } = search;
  const { tokens } = reading;
  const bits = bitsAt(reading, index);
  const isCapital = shapeAt(tokens, index) === CAPITAL;
  const isTerm = (bits & (SUBJECT | CONTINUES)) !== 0 && index >= search.subject;
  const term = isTerm && !inName(search, index) ? subjectAt(reading, index) : null;
  // `Ms Wren`, `Tia Brown`, `Christian Moss`: one word is a name before it is an illness or a faith, if it makes one.
  const waits = isCapital && term?.last === index && term.hit.certainty === 'possible';
  if (!waits) takeSubject(search, term);
  const isCode = kindAt(tokens, index + 1) === DIGITS && !glued(tokens, index);
  if (isCode || (isCapital && (bits & CALENDAR) !== 0)) {
    take(search, identifierAt(tokens, index), index);
  }
  // Most capitals begin a sentence with an ordinary word.
  const ordinary = (bits & COMMON) !== 0 && (bits & (TITLE | EVERYDAY)) === 0;
  if (shapeAt(tokens, index) !== SMALL && !ordinary) lookForPerson(search, index);
  if (waits && !inName(search, index)) takeSubject(search, term);
}

/** True inside the name of the last person found: `Kelly Burns` has no burns. */
function inName({ reading, lastPerson }: Search, index: number): boolean {
  return lastPerson !== null && startAt(reading.tokens, index) < lastPerson.span.end;
}

function lookForPerson(search: Search, index: number): void {
  if (index < search.person || startAt(search.reading.tokens, index) < search.end) return;
  const { hit, next } = personAt(search.reading, index);
  if (hit !== null) search.hits.push(hit);
  search.lastPerson = hit ?? search.lastPerson;
  search.person = next;
}

function takeSubject(search: Search, found: SubjectFound | null): void {
  if (found === null) return;
  search.hits.push(found.hit);
  search.subject = found.last + 1;
  search.person = Math.max(search.person, search.subject);
}

function lookAtNumber(search: Search, index: number): void {
  const { tokens } = search.reading;
  if (startAt(tokens, index) < search.end) return;
  const nhs = nhsNumberAt(tokens, index);
  const hit = nhs?.certainty === 'certain' ? nhs : (identifierAt(tokens, index) ?? nhs);
  take(search, hit ?? birthBehind(search.reading, search.lastPerson, index), index);
}

function lookAtSign(search: Search, index: number): void {
  const { tokens } = search.reading;
  const unit = valueAt(tokens, index);
  if (unit === AT) take(search, emailAt(tokens, index), index);
  else if ((unit === PLUS || unit === BRACKET) && kindAt(tokens, index + 1) === DIGITS)
    take(search, phoneAtSign(tokens, index), index);
}

/** `SMITH, John (12/03/1956)`: a date in brackets behind a name is the date of birth. */
function birthBehind({ tokens }: Reading, person: Hit | null, index: number): Hit | null {
  const start = startAt(tokens, index);
  if (person === null || !/^ ?\($/.test(tokens.text.slice(person.span.end, start))) return null;
  const date = dateAtStart(tokens.text.slice(start, start + LONGEST_DATE));
  const closed = date !== null && tokens.text.charAt(start + date.length) === ')';
  return closed
    ? { kind: 'date-of-birth', span: { start, end: start + date.length }, certainty: 'likely' }
    : null;
}

const LONGEST_DATE = 32;

/** Identifiers never overlap: what was found first in the text stays. */
function take(search: Search, hit: Hit | null, index: number): void {
  if (hit === null || startAt(search.reading.tokens, index) < search.end) return;
  search.hits.push(hit);
  search.end = hit.span.end;
}

/** By start; hits of one kind are apart already, but an address of mail is found at its middle. */
function inOrder(hits: readonly Hit[]): readonly Hit[] {
  return hits.slice().sort((one, other) => one.span.start - other.span.start);
}
