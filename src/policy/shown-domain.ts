import { adapted } from './domain';

/** Longer labels are not names (RFC 1035, 2.3.4). */
const LONGEST_LABEL = 63;
const DIGITS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const HIGHEST = 0x10ffff;

/** A domain as a reader is shown it: small letters, `xn--` labels in the letters they stand for. */
export function shownDomain(domain: string): string {
  return domain.trim().toLowerCase().replace(/\.$/, '').split('.').map(shownLabel).join('.');
}

/** RFC 3492, section 6.2; a label that is not well formed stays as it is. */
function shownLabel(label: string): string {
  if (!label.startsWith('xn--') || label.length > LONGEST_LABEL) return label;
  const coded = label.slice('xn--'.length);
  const dash = coded.lastIndexOf('-');
  const points = Array.from(coded.slice(0, Math.max(dash, 0)), (char) => char.charCodeAt(0));
  let [index, code, bias] = [0, 128, 72];
  let at = dash + 1;
  while (at < coded.length) {
    const number = variableLength(coded, at, bias);
    const count = points.length + 1;
    code += Math.floor((index + number.value) / count);
    if (number.end > coded.length || code > HIGHEST) return label;
    // RFC 3492 tells the first delta by the place before it, which is 0 only then.
    bias = adapted(number.value, count, at === dash + 1);
    index = (index + number.value) % count;
    points.splice(index, 0, code);
    index += 1;
    at = number.end;
  }
  return String.fromCodePoint(...points);
}

/** A number of which each digit says whether another follows; past the end of the text where it is cut short. */
function variableLength(coded: string, from: number, bias: number): { value: number; end: number } {
  let [value, weight, at] = [0, 1, from];
  for (let base = 36; at < coded.length; base += 36, at += 1) {
    const digit = DIGITS.indexOf(coded.charAt(at));
    const threshold = Math.min(26, Math.max(1, base - bias));
    value += digit * weight;
    if (digit < threshold) return { value, end: digit < 0 ? Infinity : at + 1 };
    weight *= 36 - threshold;
  }
  return { value, end: Infinity };
}
