/** Characters of other alphabets, and digits, that pass for a Latin letter at a glance (Unicode confusables). */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '5': 's',
  а: 'a',
  ɑ: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  ё: 'e',
  ɡ: 'g',
  һ: 'h',
  і: 'i',
  ї: 'i',
  ј: 'j',
  к: 'k',
  ӏ: 'l',
  м: 'm',
  п: 'n',
  ո: 'n',
  о: 'o',
  ο: 'o',
  р: 'p',
  ԛ: 'q',
  г: 'r',
  ѕ: 's',
  т: 't',
  υ: 'u',
  ս: 'u',
  ѵ: 'v',
  ν: 'v',
  ԝ: 'w',
  х: 'x',
  у: 'y',
  ʏ: 'y',
  α: 'a',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ρ: 'p',
  τ: 't',
  ʜ: 'h',
  н: 'h',
  ı: 'i',
  η: 'n',
  γ: 'y',
  ω: 'w',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ħ: 'h',
  ŧ: 't',
  '。': '.',
};

/** Longer than this and two addresses are not compared: nothing anyone types by mistake is. */
const LONGEST = 128;

/** What a text looks like: small letters, accents off, look-alikes folded, `rn` read as `m`, `vv` as `w`, `cl` as `d`. */
export function skeleton(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g, '');
  return Array.from(plain, (char) => LOOK_ALIKES[char] ?? char)
    .join('')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/cl/g, 'd');
}

/**
 * Whether one text becomes the other by at most so many slips of a finger: one character more, less or
 * other, or two neighbours swapped. The same text is no slip.
 */
export function isSlip(one: string, other: string, most = 1): boolean {
  if (one === other || one.length > LONGEST || other.length > LONGEST) return false;
  return isWithin(one, other, most);
}

function isWithin(one: string, other: string, most: number): boolean {
  let same = 0;
  while (same < one.length && one.charAt(same) === other.charAt(same)) same += 1;
  const [a, b] = [one.slice(same), other.slice(same)];
  if (a === b) return true;
  if (most === 0 || Math.abs(a.length - b.length) > most) return false;
  const left = most - 1;
  return (
    isWithin(a.slice(1), b.slice(1), left) ||
    isWithin(a.slice(1), b, left) ||
    isWithin(a, b.slice(1), left) ||
    (a.slice(0, 2) === b.charAt(1) + b.charAt(0) && isWithin(a.slice(2), b.slice(2), left))
  );
}

const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Whether two texts differ in one letter, and the two letters lie side by side on the keyboard. */
export function isKeyboardSlip(one: string, other: string): boolean {
  if (one === other || one.length !== other.length) return false;
  let at = 0;
  while (one.charAt(at) === other.charAt(at)) at += 1;
  return (
    one.slice(at + 1) === other.slice(at + 1) && areNeighbours(one.charAt(at), other.charAt(at))
  );
}

function areNeighbours(one: string, other: string): boolean {
  const [first, second] = [keyAt(one), keyAt(other)];
  const right = second.column - first.column;
  switch (second.row - first.row) {
    case 0:
      return Math.abs(right) === 1;
    // Each row stands half a key to the right of the one above.
    case 1:
      return right === 0 || right === -1;
    case -1:
      return right === 0 || right === 1;
    default:
      return false;
  }
}

/** Where a key is; what is not a letter is nobody's neighbour. */
function keyAt(letter: string): { readonly row: number; readonly column: number } {
  const row = KEYS.findIndex((keys) => keys.includes(letter));
  return row === -1
    ? { row: NaN, column: NaN }
    : { row, column: String(KEYS[row]).indexOf(letter) };
}

/** Whether a text only looks like another: not the same, but the same to a quick eye. */
export function looksLike(one: string, other: string): boolean {
  return one !== other && skeleton(one) === skeleton(other);
}
