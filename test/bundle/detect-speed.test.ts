import { find } from '../../src/detect/find';

/** Beside the bundle's own tests because these run without coverage counters, which would be most of what is measured. */
describe('find', () => {
  const pieces: readonly (readonly [string, string])[] = [
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
  it.each(pieces)('reads 10 MB of %s within three seconds of processor time', (_, piece) => {
    const text = piece.repeat(10_000_000 / piece.length);
    const start = process.cpuUsage();
    find(text);
    expect(process.cpuUsage(start).user).toBeLessThan(3_000_000);
  });
});
