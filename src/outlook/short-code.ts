/** The digits of a short code, one for each six bits; JSON needs to escape none of them. */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A day, `YYYY-MM-DD`, in three characters. Good until the year 2704. */
export function codeOfDay(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return codeOf((year - 2000) * 372 + (month - 1) * 31 + date - 1, 3);
}

/** The day in three characters of `codeOfDay`. */
export function dayOfCode(code: string): string {
  const days = numberIn(code);
  const two = (part: number): string => (part < 10 ? `0${part}` : String(part));
  return [
    2000 + Math.floor(days / 372),
    two(Math.floor((days % 372) / 31) + 1),
    two((days % 31) + 1),
  ].join('-');
}

/**
 * A hash of an address as it is compared, whatever its capitals. It keeps addresses from being read
 * at a glance, and no more: whoever can read the store can also read the mailbox.
 */
export function hashOf(address: string, salt: string): string {
  const text = salted(address, salt);
  return fnv(text, 0x811c9dc5).toString(36) + fnv(text, 0x9747b28c).toString(36);
}

/** How many characters `shortHashOf` makes: 30 bits. */
export const shortHash = 5;

/** The same in five characters, where many are kept and one false match in thousands does no harm. */
export function shortHashOf(address: string, salt: string): string {
  const hash = fnv(salted(address, salt), 0x811c9dc5);
  // The bits that do not fit are folded in, as draft-eastlake-fnv has it.
  return codeOf(((hash >>> 30) ^ hash) & 0x3fffffff, shortHash);
}

const salted = (address: string, salt: string): string => `${salt}:${address.trim().toLowerCase()}`;

/** FNV-1a, 32 bit (draft-eastlake-fnv), from a given start. */
function fnv(text: string, start: number): number {
  let hash = start;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

function codeOf(value: number, characters: number): string {
  let code = '';
  for (let rest = value; code.length < characters; rest = Math.floor(rest / 64)) {
    code = digits.charAt(rest % 64) + code;
  }
  return code;
}

function numberIn(code: string): number {
  let value = 0;
  for (const digit of code) value = value * 64 + digits.indexOf(digit);
  return value;
}
