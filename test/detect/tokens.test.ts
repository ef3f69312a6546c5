import fc from 'fast-check';
import { classOf, folded } from '../../src/detect/characters';
import {
  BREAK,
  CAPITAL,
  CAPITALS,
  DIGITS,
  EDGE,
  MIXED,
  SIGN,
  SMALL,
  WORD,
  bitsAt,
  endAt,
  glued,
  hashOf,
  isSign,
  kindAt,
  lengthAt,
  noteWords,
  shapeAt,
  startAt,
  tokensOf,
  valueAt,
} from '../../src/detect/tokens';

const names = ['word', 'digits', 'sign', 'break', 'edge'];

function cut(text: string): string[] {
  const tokens = tokensOf(text);
  return Array.from({ length: tokens.count }, (_, index) => {
    const kind = names[kindAt(tokens, index)] ?? '';
    return `${kind} ${text.slice(startAt(tokens, index), endAt(tokens, index))}`;
  });
}

describe('tokensOf', () => {
  const table: readonly (readonly [string, string, readonly string[]])[] = [
    ['nothing', '', []],
    ['blanks only', ' \t\u00a0\u2009\u200b\ufeff', []],
    ['words and a full stop', 'Seen today.', ['word Seen', 'word today', 'sign .']],
    ['letters and digits apart', 'LE1 5WW', ['word LE', 'digits 1', 'digits 5', 'word WW']],
    ['a run of one sign', 'a --- b', ['word a', 'sign ---', 'word b']],
    ['different signs', '(?', ['sign (', 'sign ?']],
    ['line breaks with the blanks between', 'a\r\n \nb', ['word a', 'break \r\n \n', 'word b']],
    ['an accent on its own letter', 'Zoe\u0308 Noël', ['word Zoe\u0308', 'word Noël']],
    ['an accent with nothing under it', '\u0308 a', ['word a']],
    ['a soft hyphen inside a word', 'dia\u00adbetes', ['word dia\u00adbetes']],
    ['another script', 'Иван 李', ['word Иван', 'word 李']],
    [
      'emoji and a lone surrogate',
      '\ud83d\ude00 \ud800',
      ['sign \ud83d', 'sign \ude00', 'sign \ud800'],
    ],
    [
      'typographic signs',
      '‘a’ – b×c',
      ['sign ‘', 'word a', 'sign ’', 'sign –', 'word b', 'sign ×', 'word c'],
    ],
  ];
  it.each(table)('%s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('says how many lines a break ends', () => {
    const lines = (text: string): number => valueAt(tokensOf(text), 0);
    expect([
      lines('\n'),
      lines('\r\n'),
      lines('\r'),
      lines('\n\n'),
      lines('\r\n\r\n'),
      lines('\u2028'),
    ]).toEqual([1, 1, 1, 2, 2, 1]);
  });

  it('says how a word is written', () => {
    const tokens = tokensOf('seen Smith SMITH McKay aB A É');
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((index) => shapeAt(tokens, index))).toEqual([
      SMALL,
      CAPITAL,
      CAPITALS,
      MIXED,
      MIXED,
      CAPITAL,
      CAPITAL,
      SMALL,
    ]);
  });

  it('gives one hash to a word however it is written, and another to another word', () => {
    const tokens = tokensOf('zoë ZOE Zoe\u0308 z\u00adoe zoa');
    const hashes = [0, 1, 2, 3, 4].map((index) => valueAt(tokens, index));
    expect(new Set(hashes.slice(0, 4))).toEqual(new Set([hashOf('zoe')]));
    expect(hashes[4]).not.toBe(hashes[0]);
  });

  it('has edges that nobody need ask for', () => {
    const tokens = tokensOf('ab 1');
    expect([kindAt(tokens, -1), kindAt(tokens, 2)]).toEqual([EDGE, EDGE]);
    expect([startAt(tokens, -1), startAt(tokens, 2), endAt(tokens, -1)]).toEqual([0, 4, 0]);
    expect([valueAt(tokens, -1), shapeAt(tokens, -1), bitsAt(tokens, 9)]).toEqual([0, SMALL, 0]);
    expect(classOf(0x41)).not.toBe(classOf(0x61));
    expect([folded(0x41), folded(0xc9), folded(0x438)]).toEqual([0x61, 0x65, 0x438]);
    noteWords(tokens, () => 5);
    expect([bitsAt(tokens, 0), bitsAt(tokens, 1)]).toEqual([5, 0]);
    expect([glued(tokens, 0), glued(tokens, 1), glued(tokens, 2)]).toEqual([false, false, false]);
    expect(glued(tokensOf('a1'), 1)).toBe(true);
    expect(isSign(tokensOf('+'), 0, 0x2b) && !isSign(tokensOf('-'), 0, 0x2b)).toBe(true);
    expect(isSign(tokens, 0, hashOf('ab'))).toBe(false);
    expect([WORD, DIGITS, SIGN, BREAK]).toEqual([0, 1, 2, 3]);
  });

  it('covers every unit but blanks and loose accents, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tokens = tokensOf(text);
        let end = 0;
        for (let index = 0; index < tokens.count; index += 1) {
          expect(startAt(tokens, index)).toBeGreaterThanOrEqual(end);
          expect(lengthAt(tokens, index)).toBeGreaterThan(0);
          end = endAt(tokens, index);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('grows its arrays when every character is a token', () => {
    expect(tokensOf('a1'.repeat(1000)).count).toBe(2000);
  });
});
