import type { IdentifierKind } from './hit';

/** Whose number ten digits are, by the range they lie in. `unissued` ranges belong to nobody yet, or to other countries. */
export type NumberOwner =
  Extract<IdentifierKind, 'nhs-number' | 'chi-number' | 'hc-number'> | 'unissued';

/**
 * The check digit (NHS Data Dictionary, NHS NUMBER): weights 10 to 2 on the first nine digits, 11 less the remainder by 11;
 * 11 is written 0, and 10 is never issued. One repeated digit always passes the sum and is nobody's number.
 */
export function passesCheck(digits: string): boolean {
  let sum = 0;
  let same = 0;
  for (let at = 0; at < 10; at += 1) {
    const digit = digits.charCodeAt(at) - ZERO;
    sum += digit * (10 - at);
    if (digit === digits.charCodeAt(0) - ZERO) same += 1;
  }
  return sum % 11 === 0 && same < 10;
}

const ZERO = 0x30;

/** Whose number this is. Ranges: NHS Data Dictionary and the published allocation, with Scotland's date of birth first. */
export function ownerOf(digits: string): NumberOwner {
  const lead = Number(digits.slice(0, 3));
  if (startsWithDate(digits)) return 'chi-number';
  if (lead >= 320 && lead <= 399) return 'hc-number';
  const issued = (lead >= 400 && lead <= 499) || (lead >= 600 && lead <= 799);
  return issued || isTestRange(digits) ? 'nhs-number' : 'unissued';
}

/** True for 900 to 999: numbers that no patient has, made for tests and demonstrations. */
export function isTestRange(digits: string): boolean {
  return digits.charCodeAt(0) - ZERO === 9;
}

function startsWithDate(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  // Two digits of year do not tell 1900 (no 29 February) from 2000, so every fourth year has one.
  const february = Number(digits.slice(4, 6)) % 4 === 0 ? 29 : 28;
  const longest =
    month === 2 ? february : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= longest;
}
