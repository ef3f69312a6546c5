/** UK passports (HM Passport Office): nine digits, or since 2015 two letters and seven digits. Found only where named. */
const WRITTEN = /^(?:\d{9}|[A-Za-z]{2} ?\d{7}|\d{3} \d{3} \d{3})(?![A-Za-z\d])/;

/** The length of the passport number at the start of a stretch of text; 0 when there is none. */
export function passportLength(text: string): number {
  return WRITTEN.exec(text)?.[0].length ?? 0;
}
