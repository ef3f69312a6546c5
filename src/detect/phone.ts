/**
 * UK telephone numbers (Ofcom, National Telephone Numbering Plan): ten digits after 0 or +44, some areas nine; mobiles 07,
 * areas 01 and 02, services 03, 05 and 08, with blanks, hyphens, dots or brackets between.
 */
const WRITTEN =
  /^(?:\+44|0044|\(?\+44\)?)?[ .-]?\(?0?\)?[ .-]?(?:[1-9]\d{0,4}\)?)(?:[ .-]?\d{2,9}){0,4}/;
const LONGEST = 24;

/** The length of the telephone number at the start of a stretch of text; 0 when there is none. */
export function phoneLength(text: string): number {
  const found = WRITTEN.exec(text.slice(0, LONGEST));
  if (found === null) return 0;
  const [written] = found;
  const digits = written.replace(/\D/g, '');
  if (/\d/.test(text.charAt(written.length))) return 0;
  // Ten digits in one run are a number of some other kind; short areas are written apart.
  if (digits === written && digits.length < 11) return 0;
  return isNational(nationalOf(written, digits)) ? written.length : 0;
}

/** The digits as they are dialled inside the country, or nothing. */
function nationalOf(written: string, digits: string): string {
  const foreign = /^\(?\+44/.test(written) ? 2 : written.startsWith('0044') ? 4 : 0;
  const rest = digits.slice(foreign);
  if (foreign === 0) return rest;
  return rest.startsWith('0') ? rest : `0${rest}`;
}

function isNational(digits: string): boolean {
  return /^0(?:1[1-9]\d{7,8}|2[03489]\d{8}|[358]\d{8,9}|7\d{9})$/.test(digits);
}

/** True for numbers of services and not of people: 03, 05 and 08. */
export function isService(written: string): boolean {
  return /^(?:\+44|0044|0)[ (0)]{0,4}[358]/.test(written);
}
