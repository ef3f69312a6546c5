import { DIGITS, SIGN, WORD, endAt, hashOf, kindAt, startAt, valueAt } from './tokens';
import type { Tokens } from './tokens';
import { tableOf, wordBits } from './word-table';

/** What a label in front of a value says the value is. */
export const BIRTH = 1;
/** Hospital number by a name of its own: MRN, RiO. */
export const RECORD = 2;
/** Hospital number only together with `number`, `no`, `id`: hospital, unit, case. */
export const RECORD_OWNER = 4;
export const INSURANCE = 8;
export const PASSPORT = 16;
const DRIVING = 32;
export const VEHICLE = 64;
export const SORT_CODE = 128;
export const ACCOUNT = 256;
const PHONE = 512;
export const POSTCODE = 1024;
/** Only that a value follows. */
export const VALUE = 2048;
/** May stand between a label and its value. */
const BETWEEN = 4096;
/** Something else: an order, a meeting. */
export const FOREIGN = 8192;
/** A hospital-number word of offices as well as wards: case, file, unit. */
export const OFFICE = 16384;

/** Label words, written for this project from what staff write. */
const table = tableOf([
  [BIRTH, 'dob birth born birthdate birthday'],
  [
    RECORD,
    'mrn mrns rio systmone systemone emis lorenzo cerner epic pas casenote casenotes hospno hn hospnum carenotes paris ' +
      'nerve icm trakcare meditech medway ice nhsp crn urn rxno',
  ],
  [
    RECORD_OWNER,
    'hospital hosp patient pt district chart medical clinic notes record records trust local pid',
  ],
  [RECORD_OWNER | OFFICE, 'unit case file client registration'],
  [INSURANCE, 'nino ni insurance'],
  [PASSPORT, 'passport'],
  [DRIVING, 'driving licence license driver drivers dvla'],
  [
    VEHICLE,
    'reg registration vehicle car van plate vrn vrm numberplate drives driving motorbike bike parked',
  ],
  [SORT_CODE, 'sort sortcode sc'],
  [ACCOUNT, 'account acct acc bank'],
  [
    PHONE,
    'tel telephone phone mobile mob cell fax ext extn extension pager bleep call dial ring rang contact whatsapp sms ' +
      'text home work landline switchboard helpline t m p',
  ],
  [POSTCODE, 'postcode postal zip'],
  [
    VALUE,
    'number numbers no nos num nr nbr id ids ref refs reference identifier code details unique',
  ],
  [BETWEEN, 'is was on of the a an at in to her his their my our date d o b year old s and'],
  [
    FOREIGN,
    'order orders invoice invoices tracking parcel consignment shipment ticket tickets po meeting webinar conference ' +
      'passcode password pin zoom teams webex isbn issn ean upc sku barcode serial asset quote quotation vat utr receipt ' +
      'booking claim warranty model part batch lot docket delivery requisition purchase job grid timestamp transaction ' +
      'payment supplier vendor customer membership subscription voucher coupon meter mpan mprn deal product stock company ' +
      'charity incident gtin session version build project grant tender access total amount figure',
  ],
]);

const FURTHEST = 9;
const MEANING = ~(VALUE | BETWEEN);
const D = hashOf('d');
const O = hashOf('o');
const A = hashOf('a');
const B = hashOf('b');
const C = hashOf('c');

/**
 * What the words directly in front call a value: the nearest meaning, with VALUE when `number`, `no` or the like was
 * passed on the way; 0 when they say nothing. A label may stand on the line above, or in the cell before.
 */
export function labelBits(tokens: Tokens, first: number): number {
  let passed = 0;
  let broken = false;
  for (let at = first - 1; at >= first - FURTHEST; at -= 1) {
    const kind = kindAt(tokens, at);
    if (kind === WORD) {
      const bits = initialsAt(tokens, at) | wordBits(table, tokens, at);
      if ((bits & MEANING) !== 0) return bits | passed;
      if (bits === 0) return passed;
      passed |= bits & VALUE;
    } else if (kind === SIGN) {
      if (valueAt(tokens, at) === HASH) passed |= VALUE;
      if (endsSentence(tokens, at)) return passed;
    } else if (kind === DIGITS || broken || passed !== 0) return passed;
    else broken = true;
  }
  return passed;
}

const HASH = 0x23;
const STOP = 0x2e;

/** A full stop with a blank behind it ends a sentence, unless it shortens: `no.`, `d.o.b.`, `Tel.`. */
function endsSentence(tokens: Tokens, at: number): boolean {
  const unit = valueAt(tokens, at);
  if (unit === 0x3b || unit === 0x21) return true;
  if (unit !== STOP || startAt(tokens, at + 1) === endAt(tokens, at)) return false;
  return wordBits(table, tokens, at - 1) === 0;
}

/** `d.o.b.`, `d o b` and `a/c`, at their last letter. */
function initialsAt(tokens: Tokens, at: number): number {
  const letter = valueAt(tokens, at);
  if (letter !== B && letter !== C) return 0;
  const middle = kindAt(tokens, at - 1) === SIGN ? at - 2 : at - 1;
  if (letter === C) return valueAt(tokens, middle) === A && middle === at - 2 ? ACCOUNT : 0;
  const first = kindAt(tokens, middle - 1) === SIGN ? middle - 2 : middle - 1;
  return valueAt(tokens, middle) === O && valueAt(tokens, first) === D ? BIRTH : 0;
}
