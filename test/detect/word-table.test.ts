import { hashOf, tokensOf } from '../../src/detect/tokens';
import { bitsOf, tableOf, wordBits } from '../../src/detect/word-table';

describe('tableOf', () => {
  const many = Array.from({ length: 500 }, (_, index) => `word${index}`);
  const table = tableOf([
    [1, 'red green'],
    [2, 'green blue'],
    [4, many.join(' ')],
  ]);

  it('gives a word the bits of every list it is in', () => {
    expect(['red', 'green', 'blue', 'grey'].map((word) => bitsOf(table, hashOf(word)))).toEqual([
      1, 3, 2, 0,
    ]);
  });

  it('finds each of many words, and no other', () => {
    expect(many.every((word) => bitsOf(table, hashOf(word)) === 4)).toBe(true);
    expect(many.every((word) => bitsOf(table, hashOf(`${word}x`)) === 0)).toBe(true);
  });

  it('gives a token that is not a word nothing', () => {
    const tokens = tokensOf('Green . 12');
    expect([-1, 0, 1, 2, 3].map((index) => wordBits(table, tokens, index))).toEqual([
      0, 3, 0, 0, 0,
    ]);
  });
});
