/**
 * Vehicle registrations (DVLA INF104): current (area, age 02-29 or 51-79, three letters), and the prefix and suffix forms.
 * All look like codes of many other things, so they count only beside a word for a vehicle.
 */
const WRITTEN =
  /^(?:[A-HJ-PR-Y]{2}(?:0[2-9]|[12]\d|5[1-9]|[67]\d)[ -]?[A-HJ-PR-Z]{3}|[A-HJ-NPR-TV-Y]\d{1,3}[ -]?[A-HJ-PR-Y]{3}|[A-HJ-PR-Z]{3}[ -]?\d{1,3}[ -]?[A-HJ-NPR-TV-Y])(?![A-Za-z\d])/;

/** The length of the registration at the start of a stretch of text; 0 when there is none. */
export function vehicleLength(text: string): number {
  return WRITTEN.exec(text)?.[0].length ?? 0;
}
