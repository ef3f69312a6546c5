import fc from 'fast-check';

import { phraseFinder } from '../../src/detect/phrases';

const marks = (phrases: readonly string[], text: string): string[] =>
  phraseFinder(phrases)(text).map(({ start, end }) => text.slice(start, end));

describe('phraseFinder', () => {
  it.each<[readonly string[], string, readonly string[]]>([
    [['off the record'], 'This is Off the  record, please.', ['Off the  record']],
    [['off', 'off the record'], 'off the record, off', ['off the record', 'off']],
    [['off the record', 'off'], 'off the rails', ['off']],
    [['lol'], 'lollipop, trololol, LOL!', ['LOL']],
    [['don’t quote me'], "don't quote me", ["don't quote me"]],
    [["don't quote me"], 'Don’t quote me', ['Don’t quote me']],
    [['naïve'], 'naïve', ['naïve']],
    [['one two'], 'one', []],
    [[], 'anything', []],
    [[''], 'anything', []],
  ])('of %j in %j finds %j', (phrases, text, found) => {
    expect(marks(phrases, text)).toEqual(found);
  });

  it('finds a phrase wherever it stands, and its spans are in order and apart', () => {
    const find = phraseFinder(['please delete', 'recall']);
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const text = `${before} please delete ${after}`;
        const spans = find(text);
        expect(spans).toContainEqual({
          start: before.length + 1,
          end: before.length + 1 + 'please delete'.length,
        });
        spans.forEach((span, index) => {
          expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
        });
      }),
    );
  });

  it('is linear in the text', () => {
    const find = phraseFinder(['a a a a b']);
    const started = performance.now();
    find('a '.repeat(500_000));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
