import fc from 'fast-check';

/** The check digit of nine digits, or null where none was ever issued. */
export function checkDigit(nine: string): number | null {
  const sum = Array.from(nine).reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  const rest = (11 - (sum % 11)) % 11;
  return rest === 10 ? null : rest;
}

/** Valid numbers that begin with these digits. */
export function numbersFrom(lead: string): fc.Arbitrary<string> {
  return fc
    .integer({ min: 0, max: 10 ** (9 - lead.length) - 1 })
    .map((rest) => lead + String(rest).padStart(9 - lead.length, '0'))
    .filter((nine) => checkDigit(nine) !== null && !/^(\d)\1*$/.test(nine))
    .map((nine) => nine + String(checkDigit(nine)));
}

/** Numbers of the range that is set aside for tests: no patient has one. */
export const testNumbers = numbersFrom('999');

/** A number in three groups with this between them. */
export function groupedBy(digits: string, separator: string): string {
  return [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)].join(separator);
}
