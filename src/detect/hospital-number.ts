/**
 * A patient's number at one hospital: local to it, letters and digits, mostly six to ten (NHS Data Dictionary, LOCAL PATIENT
 * IDENTIFIER), no check digit. It is one only where the words in front say so.
 */
const WRITTEN = /^(?:[A-Za-z]{1,4}[ -]?)?\d{3,10}(?:[/-]\d{1,4})?[A-Za-z]?(?![A-Za-z\d]|[./-]\d)/;

/** The length of what may be a hospital number at the start of a stretch of text; 0 when there is none. */
export function hospitalNumberLength(text: string): number {
  const found = WRITTEN.exec(text);
  if (found === null) return 0;
  const digits = found[0].replace(/\D/g, '').length;
  return digits >= 4 && digits <= 12 ? found[0].length : 0;
}
