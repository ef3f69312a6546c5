import type { Certainty, Hit } from './hit';
import { nameRunAt, withOneMore } from './name-run';
import type { NameRun } from './name-run';
import { mayBeName } from './name-word';
import { hasBits } from './reading';
import type { Reading } from './reading';
import { colleagueAround, cueAfter, cueBefore } from './person-context';
import {
  CAPITAL,
  CAPITALS,
  DIGITS,
  SIGN,
  endAt,
  glued,
  isSign,
  kindAt,
  lengthAt,
  shapeAt,
  startAt,
} from './tokens';
import { CLINICIAN, NOT_NAME, PATIENT, RELATION, TITLE } from './vocabulary';

/** A person found or not, and the token from which to look on. */
export interface PersonFound {
  readonly hit: Hit | null;
  readonly next: number;
}

const COMMA = 0x2c;
const DOT = 0x2e;
const COLON = 0x3a;

/** The person whose name begins at this capitalised word. */
export function personAt(reading: Reading, first: number): PersonFound {
  const { tokens } = reading;
  if (glued(tokens, first) && !opens(reading, first - 1)) return { hit: null, next: first + 1 };
  if (hasBits(reading, first, TITLE)) return titled(reading, first);
  if (isInitialsWithAge(reading, first)) return hit(reading, first, first, 'likely');
  const run = nameRunAt(reading, first);
  if (run === null) return { hit: null, next: first + 1 };
  return listed(reading, run) ?? plain(reading, run);
}

/** `JS, 47M`, `JS (47 yo)`: two or three capitals with an age. */
function isInitialsWithAge({ tokens }: Reading, first: number): boolean {
  if (shapeAt(tokens, first) !== CAPITALS || lengthAt(tokens, first) > 3) return false;
  const age = kindAt(tokens, first + 1) === SIGN ? first + 2 : first + 1;
  if (
    kindAt(tokens, age) !== DIGITS ||
    lengthAt(tokens, age) > 3 ||
    startAt(tokens, age) - endAt(tokens, first) > 2
  )
    return false;
  const unit = tokens.text.slice(endAt(tokens, age), endAt(tokens, age) + 5);
  return AGE.test(unit) && startAt(tokens, age) > endAt(tokens, first);
}

const AGE = /^ ?(?:[MmFf]|y\/?o|yrs?)(?![A-Za-z])/;

/** A bracket, quotation mark or dash may touch a name in front; `/`, `@` and `.` make it part of an address. */
function opens(reading: Reading, sign: number): boolean {
  if (kindAt(reading.tokens, sign) !== SIGN) return false;
  const unit = reading.tokens.text.charAt(startAt(reading.tokens, sign));
  return '([{"\'“‘*>|:–—,;-_'.includes(unit);
}

function hit(reading: Reading, first: number, last: number, certainty: Certainty): PersonFound {
  const { tokens } = reading;
  const span = { start: startAt(tokens, first), end: endAt(tokens, last) };
  return { hit: { kind: 'person', span, certainty }, next: last + 1 };
}

/** `Mrs Smith`, `Mr. J. Smith`, `Dr Okafor`. */
function titled(reading: Reading, title: number): PersonFound {
  const { tokens } = reading;
  const first = isSign(tokens, title + 1, DOT) && glued(tokens, title + 1) ? title + 2 : title + 1;
  const run = nameAfterTitle(reading, first);
  if (run === null) return { hit: null, next: title + 1 };
  const clinician = hasBits(reading, title, CLINICIAN) || colleagueAround(reading, title, run.last);
  return hit(reading, title, run.last, clinician ? 'possible' : 'certain');
}

/** After a title an ordinary word is a name as well: `Mrs Overall`, `Mr Soraya Overall`. */
function nameAfterTitle(reading: Reading, first: number): NameRun | null {
  const run =
    nameRunAt(reading, first) ??
    (mayBeName(reading, first) ? { first, last: first, words: ['weak' as const] } : null);
  if (run === null) return null;
  const full = run.words.length === 1 ? (withOneMore(reading, run) ?? run) : run;
  return full.words.every((word) => word === 'initial') ? null : full;
}

/** `SMITH, John`: family name first, as lists have it. */
function listed(reading: Reading, before: NameRun): PersonFound | null {
  const { tokens } = reading;
  const comma = before.last + 1;
  if (
    before.words.length > 2 ||
    !isSign(tokens, comma, COMMA) ||
    startAt(tokens, comma + 1) === endAt(tokens, comma)
  )
    return null;
  const behind = nameRunAt(reading, comma + 1);
  if (behind === null || behind.words.length > 3) return null;
  const [family] = before.words;
  const [given] = behind.words;
  const likely = (given === 'given' || given === 'both') && family !== 'given';
  const cued = cueAfter(reading, behind.last) || cueBefore(reading, before.first);
  const capitals =
    shapeAt(tokens, before.first) === CAPITALS && shapeAt(tokens, behind.first) === CAPITAL;
  if (!likely && !(given !== 'initial' && (capitals || cued))) return null;
  return hit(
    reading,
    before.first,
    behind.last,
    colleagueAround(reading, before.first, behind.last) ? 'possible' : 'likely',
  );
}

function plain(reading: Reading, found: NameRun): PersonFound {
  const run = completed(reading, found);
  const certainty = certaintyOf(reading, run);
  if (certainty === null) return { hit: null, next: run.last + 1 };
  return hit(
    reading,
    run.first,
    run.last,
    colleagueAround(reading, run.first, run.last) ? 'possible' : certainty,
  );
}

/** `Saffa Names (NHS no …`: an ordinary word behind a given name, where a person is plainly meant. */
function completed(reading: Reading, run: NameRun): NameRun {
  if (run.words.length > 1 || run.words[0] === 'weak') return run;
  const longer = withOneMore(reading, run);
  return longer !== null && cueAfter(reading, longer.last) ? longer : run;
}

function certaintyOf(reading: Reading, run: NameRun): Certainty | null {
  const { tokens } = reading;
  // `Jones Road`, `Marie Curie Hospital`, and the headings of a form.
  if (hasBits(reading, run.last + 1, NOT_NAME) && shapeAt(tokens, run.last + 1) !== 0) return null;
  if (isSign(tokens, run.last + 1, COLON)) return null;
  const cued = cueBefore(reading, run.first) || cueAfter(reading, run.last);
  const count = run.words.filter((word) => word !== 'initial').length;
  if (count === 0) return null;
  if (count === 1) return single(reading, run, cued);
  const has = (wanted: string): boolean => run.words.includes(wanted as NameRun['words'][number]);
  if (allCapitals(reading, run) && !cued)
    return (has('given') && has('family')) || has('both') ? 'possible' : null;
  if (has('given') || has('both')) return 'likely';
  if (has('family')) return cued ? 'likely' : 'possible';
  if (!has('unknown')) return null;
  if (cued) return 'likely';
  return has('weak') || has('initial') ? null : 'possible';
}

function allCapitals({ tokens }: Reading, run: NameRun): boolean {
  return shapeAt(tokens, run.first) === CAPITALS && shapeAt(tokens, run.last) === CAPITALS;
}

/** One name: with an initial, or after `Pt`, `mum` and the like. */
function single(reading: Reading, run: NameRun, cued: boolean): Certainty | null {
  const { tokens } = reading;
  const word = run.words.find((kind) => kind !== 'initial');
  if (word === 'weak' && !cued) return null;
  if (run.words.length > 1) {
    const dotted = isSign(tokens, run.first + 1, DOT);
    return cued || (dotted && word !== 'weak' && run.words[0] === 'initial') ? 'likely' : null;
  }
  // `Surname: Okonkwo`
  const before = isSign(tokens, run.first - 1, COLON) ? run.first - 2 : run.first - 1;
  if (shapeAt(tokens, run.first) !== CAPITAL) return null;
  if (hasBits(reading, before, RELATION)) return 'likely';
  return hasBits(reading, before, PATIENT) ? 'possible' : null;
}
