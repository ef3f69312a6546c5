import { addressBook, colleagues, staffList } from '../../src/local-outlook/page/invented/people';
import { entriesIn, resolve, shown } from '../../src/local-outlook/page/person';

describe('resolve', () => {
  it.each([
    ['a name in the book', 'LPT Podiatry All Staff', staffList],
    ['a name in other letters', ' lpt podiatry all staff ', staffList],
    ['an address in the book', 'Amara.Okafor@nhs.net', colleagues.amara],
    ['an address in the book under another name', 'A <amara.okafor@nhs.net>', colleagues.amara],
    [
      'an address nobody knows',
      'robin@example.org',
      { name: 'robin@example.org', address: 'robin@example.org', kind: 'person' },
    ],
    [
      'a name with an address',
      '"Vale, Robin" <robin@example.org>',
      { name: 'Vale, Robin', address: 'robin@example.org', kind: 'person' },
    ],
  ])('finds %s', (_, typed, expected) => {
    expect(resolve(typed, addressBook)).toEqual(expected);
  });

  it.each(['Nobody', 'robin@', '@example.org', 'robin@example', 'a b@example.org', ''])(
    'does not find %j',
    (typed) => {
      expect(resolve(typed, addressBook)).toBeNull();
    },
  );
});

describe('entriesIn', () => {
  it('parts what was pasted from a column or a line', () => {
    expect(entriesIn('a@example.org; b@example.org,c@example.org\nd@example.org\n')).toEqual([
      'a@example.org',
      'b@example.org',
      'c@example.org',
      'd@example.org',
    ]);
  });
});

describe('shown', () => {
  it.each([
    [colleagues.amara, 'OKAFOR, Amara (Leicestershire) <amara.okafor@nhs.net>'],
    [{ name: 'Walking group', address: '', kind: 'contact-list' } as const, 'Walking group'],
    [{ name: 'a@b.org', address: 'a@b.org', kind: 'person' } as const, 'a@b.org'],
  ])('%j is %s', (person, expected) => {
    expect(shown(person)).toBe(expected);
  });
});
