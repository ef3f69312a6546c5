/** A date as people write it: its length in UTF-16 units, and its year where four digits say it (otherwise two digits' worth). */
export interface WrittenDate {
  readonly length: number;
  readonly year: number;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

// 12/03/1956, 12.3.56, 12-03-1956, 12 03 1956
const NUMERIC = /^(\d{1,2})([ ./-]|\s-\s)(\d{1,2})\2(\d{4}|\d{2})(?!\d|[./-]\d)/;
// 1956-03-12 (ISO 8601)
const ISO = /^(\d{4})([./-])(\d{1,2})\2(\d{1,2})(?!\d|[./-]\d)/;
// 3rd June 1971, 03-Jun-71, 3 June, 1971, 03JUN1971, 3rd of June 1971
const DAY_FIRST =
  /^(\d{1,2})(?:st|nd|rd|th)?[ .-]{0,2}(?:of )?([A-Za-z]{3,9})[ .,'’-]{0,3}(\d{4}|\d{2})(?!\d)/;
// June 3rd, 1971
const MONTH_FIRST = /^([A-Za-z]{3,9})[ .-]{1,2}(\d{1,2})(?:st|nd|rd|th)?[ .,-]{1,3}(\d{4})(?!\d)/;

/** The date at the start of a short stretch of text, or null. */
export function dateAtStart(text: string): WrittenDate | null {
  return numeric(text) ?? inWords(text);
}

function numeric(text: string): WrittenDate | null {
  const british = NUMERIC.exec(text);
  if (british !== null) {
    const [whole, day, , month, year] = british;
    return checked(whole, Number(day), Number(month), Number(year));
  }
  const iso = ISO.exec(text);
  if (iso === null) return null;
  const [whole, year, , month, day] = iso;
  return checked(whole, Number(day), Number(month), Number(year));
}

function inWords(text: string): WrittenDate | null {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) {
    const [whole, day, month, year] = dayFirst;
    return checked(whole, Number(day), monthOf(String(month)), Number(year));
  }
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst === null) return null;
  const [whole, month, day, year] = monthFirst;
  return checked(whole, Number(day), monthOf(String(month)), Number(year));
}

/** The number of a month's name or its first letters; 0 for any other word. */
function monthOf(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** Nobody living was born before 1900, and two digits of year say nothing about the century. */
function checked(whole: string, day: number, month: number, year: number): WrittenDate | null {
  const real = day >= 1 && day <= 31 && month >= 1 && month <= 12;
  const plausible = year < 100 || (year >= 1900 && year <= 2040);
  return real && plausible ? { length: whole.length, year } : null;
}
