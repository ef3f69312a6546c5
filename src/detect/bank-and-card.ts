const CARD = /^\d{4}([ -]?)(?:\d{4}\1\d{4}\1\d{1,7}|\d{6}\1\d{5})(?!\d|[ -]\d)/;
const SORT_CODE = /^\d{2}([ -])\d{2}\1\d{2}(?!\d|[ -]?\d)/;
const BARE_SORT_CODE = /^\d{6}(?!\d)/;
const ACCOUNT = /^(?:\d{8}|\d{4} \d{4})(?!\d|[ -]\d)/;

/** The length of the payment card number at the start of a stretch of text (ISO/IEC 7812: 13 to 19 digits, Luhn); else 0. */
export function cardLength(text: string): number {
  const found = CARD.exec(text);
  if (found === null) return 0;
  const digits = found[0].replace(/\D/g, '');
  return /^[2-6]/.test(digits) && digits.length >= 13 && passesLuhn(digits) ? found[0].length : 0;
}

/** The length of the sort code at the start of a stretch of text; 0 when there is none. */
export function sortCodeLength(text: string): number {
  return (SORT_CODE.exec(text) ?? BARE_SORT_CODE.exec(text))?.[0].length ?? 0;
}

/** The length of the account number at the start of a stretch of text; 0 when there is none. */
export function accountLength(text: string): number {
  return ACCOUNT.exec(text)?.[0].length ?? 0;
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = digits.length - 1, even = false; at >= 0; at -= 1, even = !even) {
    const digit = Number(digits.charAt(at)) * (even ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}
