import { isParticle, mayBeName, nameWordAt } from '../../src/detect/name-word';
import type { NameWord } from '../../src/detect/name-word';
import { readingOf } from '../../src/detect/reading';

describe('nameWordAt', () => {
  const table: readonly (readonly [string, NameWord])[] = [
    ['leila', 'no'],
    ['12', 'no'],
    ['J', 'initial'],
    ['I', 'initial'],
    ['I.', 'initial'],
    ['I Moss', 'initial'],
    ['I move it', 'no'],
    ['J moved it', 'initial'],
    ['Leila', 'given'],
    ['Okonkwo', 'family'],
    ['Thomas', 'both'],
    ['Zzyxq', 'unknown'],
    ['Mark', 'weak'],
    ['Bradford', 'weak'],
    ['May', 'no'],
    ['Monday', 'no'],
    ['Hospital', 'no'],
    ['Wolverhampton', 'no'],
    ['Yesterday', 'no'],
    ['Because', 'no'],
    ['Xyzzoritis', 'no'],
    ['Xitis', 'unknown'],
  ];
  it.each(table)('%s is %s', (word, expected) => {
    expect(nameWordAt(readingOf(word), 0)).toBe(expected);
  });
});

describe('mayBeName', () => {
  it.each([
    ['Overall', true],
    ['overall', false],
    ['OVERALL', false],
    ['Of', false],
    ['Hospital', false],
    ['12', false],
  ])('%s: %s', (word, expected) => {
    expect(mayBeName(readingOf(word), 0)).toBe(expected);
  });
});

describe('isParticle', () => {
  it.each([
    ['de', true],
    ['dog', false],
    ['12', false],
  ])('%s: %s', (word, expected) => {
    expect(isParticle(readingOf(word), 0)).toBe(expected);
  });
});
