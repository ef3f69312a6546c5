import fc from 'fast-check';
import { find } from '../../src/detect/find';
import { groupedBy, testNumbers } from '../support/nhs-numbers';

/** Texts that are mostly made of what detectors look for. */
const pieces = fc.oneof(
  testNumbers,
  testNumbers.map((digits) => groupedBy(digits, ' ')),
  fc.constantFrom(
    'NHS number',
    'patient',
    'Mrs Smith',
    'order',
    ': ',
    '.',
    '\n',
    '\n\n',
    '\t',
    '12/03/1956',
    '-',
    'Jane Smith',
    'SMITH, John',
    '(12/03/1956)',
    'asthma',
    'is on',
    'a@b.example',
    'LE1 5WW',
    '07700 900123',
    'born',
    '+44',
    'AB123456C',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const texts = fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join(' '));

describe('find', () => {
  it('gives spans in range, in order, and apart within a kind', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const hits = find(text);
        const ends = new Map<string, number>();
        let start = 0;
        for (const hit of hits) {
          expect(hit.span.start).toBeGreaterThanOrEqual(Math.max(start, ends.get(hit.kind) ?? 0));
          expect(hit.span.end).toBeGreaterThan(hit.span.start);
          expect(hit.span.end).toBeLessThanOrEqual(text.length);
          start = hit.span.start;
          ends.set(hit.kind, hit.span.end);
        }
      }),
    );
  });

  it('shifts with a paragraph put in front, and changes nothing else', () => {
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom('Good morning,', 'See below.', '\ud83d\ude00'),
        (text, words) => {
          const front = `${words}\n\n`;
          const by = front.length;
          const shifted = find(text).map((hit) => ({
            ...hit,
            span: { start: hit.span.start + by, end: hit.span.end + by },
          }));
          expect(find(front + text)).toEqual(shifted);
        },
      ),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(find(text))));
  });

  const huge: readonly (readonly [string, string])[] = [
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
    ['hyphens', '- '],
  ];
  // Half a million units here, where the coverage counters slow everything; test/bundle/detect-speed.test.ts reads ten.
  it.each(huge)('reads 500 kB of %s within three seconds', (_, piece) => {
    const text = piece.repeat(500_000 / piece.length);
    const start = process.cpuUsage();
    find(text);
    expect(process.cpuUsage(start).user).toBeLessThan(3_000_000);
  });
});
