import { mayBeNamed, personIn } from '../../src/detect/shown-name';

describe('personIn', () => {
  it.each([
    ['TAYLOR, Sam (NORTHFIELD NHS TRUST)', ['taylor', 'sam']],
    ['Dr Asha Patel', ['asha', 'patel']],
    ['Zoë O’Neill-Brown', ['zoe', 'o’neill-brown']],
  ])('reads %s', (shown, words) => {
    expect(personIn(shown)).toEqual(words);
  });

  it.each([
    '',
    'Sam',
    'Dr Sam',
    'jo@webmail.example',
    'Northfield Podiatry',
    'Front Desk',
    '李 小龍',
    '(Sam Taylor)',
    '🙂 🙂',
  ])('reads no person in %j', (shown) => {
    expect(personIn(shown)).toBeNull();
  });
});

describe('mayBeNamed', () => {
  it.each([
    ['Sam', 'samuel', true],
    ['Samantha', 'sam', true],
    ['Liz', 'elizabeth', true],
    ['Bill', 'william', true],
    ['William', 'bill', true],
    ['Zoë', 'zoe', true],
    ['Ann', 'peter', false],
    ['constructor', 'peter', false],
  ])('%s for %s: %s', (word, name, may) => {
    expect(mayBeNamed(word, ['smith', name])).toBe(may);
  });
});
