import { find } from '../../src/detect/find';

/** What a text of 10 MB can be made of. */
const pieces: readonly (readonly [name: string, piece: string])[] = [
  ['spaces', ' '],
  ['digits', '7'],
  ['short numbers', '123 '],
  ['valid numbers', '999 147 2797 '],
  ['brackets', '(['],
  ['one long word', 'a'],
  ['emoji', '\ud83d\ude00'],
  ['right to left', '\u05d0\u05d1 '],
  ['combining marks', '\u0308'],
  ['lone surrogates', '\ud800'],
  ['line breaks', '\n'],
  ['names', 'John Smith '],
  ['initials', 'A '],
  ['titles', 'Mr '],
  ['addresses of mail', 'a@b.'],
  ['country codes', '+44 '],
  ['pieces of dates', '1/'],
  ['terms', 'has chest pain '],
];

/** Reads each of them once; prints the seconds of processor time as one JSON object. */
const seconds: Record<string, number> = {};
for (const [name, piece] of pieces) {
  const text = piece.repeat(10_000_000 / piece.length);
  const start = process.cpuUsage();
  find(text);
  seconds[name] = process.cpuUsage(start).user / 1_000_000;
}
console.log(JSON.stringify(seconds));
