/**
 * GB driving licence numbers (DVLA): five letters of the surname filled up with 9, the birth year's tens, month (50 more
 * for women) and day, the year's unit, two initials or 9, and three check characters; two issue digits may follow.
 */
const WRITTEN =
  /^(?=[A-Z])[A-Z9]{5} ?\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12]\d|3[01])\d ?[A-Z9]{2}[A-Z\d][A-Z]{2}(?: ?\d{2})?(?![A-Za-z\d])/;
const SURNAME = /^[A-Z]+9* ?\d{6}/;

/** The length of the driving licence number at the start of a stretch of text; 0 when there is none. */
export function drivingLicenceLength(text: string): number {
  const found = WRITTEN.exec(text);
  return found !== null && SURNAME.test(text) ? found[0].length : 0;
}
