import { addressLength } from './address';
import { accountLength, cardLength, sortCodeLength } from './bank-and-card';
import { dateAtStart } from './date';
import { drivingLicenceLength } from './driving-licence';
import type { Certainty, Hit, IdentifierKind } from './hit';
import { hospitalNumberLength } from './hospital-number';
import * as label from './identifier-labels';
import { ABOUT_SOMEBODY, nearby } from './number-context';
import { nationalInsuranceLength } from './national-insurance';
import { passportLength } from './passport';
import { isService, phoneLength } from './phone';
import { postcodeLength } from './postcode';
import { DIGITS, SIGN, glued, kindAt, lengthAt, startAt, valueAt } from './tokens';
import type { Tokens } from './tokens';
import { vehicleLength } from './vehicle';

/** The longest stretch that any pattern looks at. */
const WINDOW = 64;

/** The identifier that begins at this token, apart from NHS numbers, addresses of mail and people. */
export function identifierAt(tokens: Tokens, first: number): Hit | null {
  const start = startAt(tokens, first);
  const text = tokens.text.slice(start, start + WINDOW);
  const named = label.labelBits(tokens, first);
  if (named === 0 && !mayStandAlone(tokens, first)) return null;
  const found =
    kindAt(tokens, first) === DIGITS
      ? fromDigits(tokens, first, text, named)
      : fromLetters(tokens, first, text, named);
  if (found === null) return null;
  const [kind, length, certainty] = found;
  return { kind, span: { start, end: start + length }, certainty };
}

/** A quick look before any pattern: columns of figures are long, and none of them is anything without a label. */
function mayStandAlone(tokens: Tokens, first: number): boolean {
  if (kindAt(tokens, first) !== DIGITS) return true;
  const length = lengthAt(tokens, first);
  const address = length <= 4 && kindAt(tokens, first + 1) !== DIGITS;
  const card = length === 4 || length > 12;
  return address || card || tokens.text.charAt(startAt(tokens, first)) === '0';
}

type Found = readonly [kind: IdentifierKind, length: number, certainty: Certainty] | null;

function sized(kind: IdentifierKind, length: number, certainty: Certainty): Found {
  return length === 0 ? null : [kind, length, certainty];
}

function fromDigits(tokens: Tokens, first: number, text: string, named: number): Found {
  if (glued(tokens, first) && !mayTouch(tokens, first)) return null;
  return (
    byLabel(tokens, first, text, named) ??
    ((named & label.FOREIGN) === 0
      ? (phoneIn(text) ?? sized('payment-card', cardLength(text), 'likely'))
      : null) ??
    sized('address', addressLength(text), 'possible')
  );
}

/** `(`, `:`, `#` and the like may touch a value in front; a letter, a digit's point or a slash makes it part of something. */
function mayTouch(tokens: Tokens, first: number): boolean {
  return (
    kindAt(tokens, first - 1) === SIGN &&
    !'./-@=&%$£€~'.includes(String.fromCharCode(valueAt(tokens, first - 1)))
  );
}

function byLabel(tokens: Tokens, first: number, text: string, named: number): Found {
  if ((named & label.BIRTH) !== 0) return birth(text);
  if ((named & label.PASSPORT) !== 0) return sized('passport', passportLength(text), 'likely');
  if ((named & label.SORT_CODE) !== 0) return sized('bank-account', sortCodeLength(text), 'likely');
  if ((named & label.ACCOUNT) !== 0) return sized('bank-account', accountLength(text), 'likely');
  return isRecord(tokens, first, named)
    ? sized('hospital-number', hospitalNumberLength(text), 'likely')
    : null;
}

function birth(text: string): Found {
  const date = dateAtStart(text);
  return date === null ? null : ['date-of-birth', date.length, 'likely'];
}

/** A record's own name is enough; `hospital` needs `number` with it, and `case` a paragraph about somebody as well. */
function isRecord(tokens: Tokens, first: number, named: number): boolean {
  if ((named & label.RECORD) !== 0) return true;
  if ((named & label.RECORD_OWNER) === 0 || (named & label.VALUE) === 0) return false;
  return (named & label.OFFICE) === 0 || nearby(tokens, first, first, ABOUT_SOMEBODY);
}

function phoneIn(text: string): Found {
  return sized('phone', phoneLength(text), isService(text) ? 'possible' : 'likely');
}

function fromLetters(tokens: Tokens, first: number, text: string, named: number): Found {
  const isNamed = (bits: number): boolean => (named & bits) !== 0;
  const postcode = sized('postcode', postcodeLength(text, isNamed(label.POSTCODE)), 'possible');
  if (postcode !== null || isNamed(label.FOREIGN)) return postcode;
  if (isNamed(label.BIRTH)) return birth(text);
  if (isNamed(label.PASSPORT)) return sized('passport', passportLength(text), 'likely');
  if (isRecord(tokens, first, named))
    return sized('hospital-number', hospitalNumberLength(text), 'likely');
  return (
    sized('nino', nationalInsuranceLength(text, isNamed(label.INSURANCE)), 'likely') ??
    sized('driving-licence', drivingLicenceLength(text), 'likely') ??
    (isNamed(label.VEHICLE) ? sized('vehicle', vehicleLength(text), 'possible') : null)
  );
}

/** A telephone number that begins with `+` or a bracket. */
export function phoneAtSign(tokens: Tokens, first: number): Hit | null {
  const start = startAt(tokens, first);
  const length = phoneLength(tokens.text.slice(start, start + WINDOW));
  return length === 0
    ? null
    : { kind: 'phone', span: { start, end: start + length }, certainty: 'likely' };
}
