import { english } from '../../src/taskpane/strings';
import { recipientsOf } from '../../src/taskpane/recipients-view';
import { draft, recipient, type PlainDraft } from '../support/draft-builder';
import { lpt2023, profileWith } from '../support/profiles';
import { verdict } from './verdict-builder';
import type { Profile } from '../../src/policy/profile';

const accredited = lpt2023.routes.accept.find(({ kind }) => kind === 'accredited')!.domains[0]!;
const withNumber = 'NHS number 999 000 0018, about the diabetes clinic.';

function shown(plain: Partial<PlainDraft>, profile: Profile = lpt2023) {
  const message = draft(plain);
  return recipientsOf(verdict(message, [], profile), message, profile, english);
}

const person = (plain: Partial<PlainDraft>, profile?: Profile) => shown(plain, profile).people[0]!;

describe('a person', () => {
  const at = { ...lpt2023.routes, own: ['trust.example'], government: ['justice.example'] };
  const profile = profileWith({ routes: at });
  const [local] = lpt2023.routes.local;

  it.each([
    ['a@trust.example', true, 'your own organisation'],
    ['a@nhs.net', true, 'NHSmail'],
    ['a@justice.example', true, 'government address on the secure list'],
    [`a@${local!.domains[0]!}`, true, `named as secure in your policy (${local!.name})`],
    [`a@${accredited}`, true, 'accredited, list of 22 May 2025, more than a year old'],
    ['a@x.gsi.gov.uk', false, 'an address that has been closed down'],
    ['a@webmail.example', false, 'private address, patient or carer'],
    ['a@charity.example', false, 'not on any secure list'],
  ])('%s: %s, %s', (address, secure, route) => {
    const label = secure ? 'Secure' : 'Not secure by itself';
    expect(person({ to: [address] }, profile)).toMatchObject({ secure, route, label });
  });

  it('is invited to a meeting, not written to', () => {
    const { people, unread } = shown({
      kind: 'meeting',
      cc: ['a@nhs.net'],
      unread: { to: 'late' },
    });
    expect(people[0]?.field).toBe('Optional');
    expect(unread).toBe('Required could not be read, so there may be more people.');
  });

  it('leaves the age out while the list is good', () => {
    const { route } = person({ to: [`a@${accredited}`], today: '2025-06-01' });
    expect(route).toBe('accredited, list of 22 May 2025');
  });

  it('names the field, and a list that cannot be opened', () => {
    expect(person({ to: [], bcc: [recipient('', 'My list', true)] })).toMatchObject({
      key: 'bcc/0/',
      field: 'Bcc',
      name: [{ text: 'My list' }],
      address: [{ text: 'no address' }],
      route: 'this list cannot be opened',
      question: null,
    });
  });

  it.each([
    ['', null],
    ['  ', null],
    ['Anna@Example.ORG', null],
    ['Anna', [{ text: 'Anna' }]],
    ['A\u202eB', [{ text: 'A' }, { hidden: 'U+202E' }, { text: 'B' }]],
  ])('shows the name %j', (name, pieces) => {
    expect(person({ to: [recipient('anna@example.org', name)] }).name).toEqual(pieces);
  });

  it('shows what hides in an address, and letters that may pass for others', () => {
    const hidden = person({ to: ['a\u202e@example.org'] });
    expect(hidden.address).toEqual([{ text: 'a' }, { hidden: 'U+202E' }, { text: '@example.org' }]);
    expect(hidden.unusual).toBe(false);
    expect(person({ to: ['a@nhs.n\u0435t'] }).unusual).toBe(true);
  });

  it('is asked about where nobody can know, and shows the answer', () => {
    const to = ['a@charity.example'];
    expect(person({ to }).question).toEqual({ address: 'a@charity.example', yes: false });
    const remembered = { isServiceUser: () => true };
    expect(person({ to, remembered })).toMatchObject({
      question: { address: 'a@charity.example', yes: true },
      route: 'not on any secure list, patient or carer',
    });
    expect(person({ to: ['a@webmail.example'] }).question).toBeNull();
    expect(person({ to: ['a@nhs.net'] }).question).toBeNull();
  });
});

describe('everyone', () => {
  it('begins with those on no secure route', () => {
    const { people } = shown({
      to: ['a@nhs.net', 'b@charity.example'],
      cc: ['c@webmail.example', 'd@nhs.net'],
    });
    expect(people.map(({ key }) => key.slice(-6))).toEqual([
      'xample',
      'xample',
      'hs.net',
      'hs.net',
    ]);
    expect(people.map(({ field }) => field)).toEqual(['To', 'Cc', 'To', 'Cc']);
  });

  it('says which fields could not be read', () => {
    expect(shown({ unread: { cc: 'late' } }).unread).toBe(
      'Cc could not be read, so there may be more people.',
    );
    expect(shown({ unread: { to: 'late', cc: 'late', bcc: 'late' } }).unread).toBe(
      'To, Cc and Bcc could not be read, so there may be more people.',
    );
    expect(shown({}).unread).toBeNull();
  });
});

describe('the conclusion', () => {
  const outside = ['a@charity.example', 'b@nhs.net', 'c@nhs.net', 'd@nhs.net'];
  const always = profileWith({ tag: { ...lpt2023.tag, pcd: 'always' } });
  const onlyPcd = profileWith({ tag: { ...lpt2023.tag, serviceUser: 'pcd' } });
  const late = { cc: 'late' } as const;

  it.each<[string, Partial<PlainDraft>, Profile, string | null]>([
    ['nobody', { to: [] }, lpt2023, 'Nobody in To, Cc or Bcc yet.'],
    ['a meeting with nobody', { kind: 'meeting', to: [] }, lpt2023, 'Nobody is invited yet.'],
    [
      'both of two',
      { to: ['a@charity.example', 'b@charity.example'], body: withNumber },
      lpt2023,
      '[secure] needed because of both recipients',
    ],
    [
      'all of several',
      { to: ['a@charity.example', 'b@charity.example', 'c@charity.example'], body: withNumber },
      lpt2023,
      '[secure] needed because of all 3 recipients',
    ],
    [
      'one of two',
      { to: ['a@charity.example', 'b@nhs.net'], body: withNumber },
      lpt2023,
      '[secure] needed because of 1 of 2 recipients',
    ],
    ['nobody that could be read', { to: [], unread: late }, lpt2023, null],
    [
      'one of four',
      { to: outside, body: withNumber },
      lpt2023,
      '[secure] needed because of 1 of 4 recipients',
    ],
    [
      'one of one',
      { to: ['a@charity.example'], body: withNumber },
      lpt2023,
      '[secure] needed because of the one recipient',
    ],
    [
      'the same without patient details',
      { to: outside },
      lpt2023,
      '[secure] is needed as soon as patient details are in it, because of 1 of 4 recipients',
    ],
    ['only secure routes', { to: ['b@nhs.net'] }, lpt2023, '[secure] not needed for anyone here'],
    [
      'only secure routes, with patient details',
      { to: ['b@nhs.net'], body: withNumber },
      lpt2023,
      '[secure] not needed for anyone here',
    ],
    [
      'a patient, whatever is in it',
      { to: ['a@webmail.example', 'b@nhs.net'] },
      lpt2023,
      '[secure] needed because of 1 of 2 recipients',
    ],
    [
      'a patient under a policy that looks at what is in it',
      { to: ['a@webmail.example'] },
      onlyPcd,
      '[secure] is needed as soon as patient details are in it, because of the one recipient',
    ],
    [
      'a policy that asks for it wherever patient details are',
      { to: ['b@nhs.net'], body: withNumber },
      always,
      '[secure] needed because of what is in the message',
    ],
    [
      'the same policy without patient details',
      { to: ['b@nhs.net'] },
      always,
      '[secure] is needed as soon as patient details are in it, because of the one recipient',
    ],
    [
      'someone outside among those that could be read',
      { to: outside, body: withNumber, unread: late },
      lpt2023,
      '[secure] needed because of 1 of 4 recipients',
    ],
    [
      'not everyone read, with patient details',
      { to: ['b@nhs.net'], body: withNumber, unread: late },
      lpt2023,
      '[secure] needed because not everyone could be read',
    ],
    [
      'a tag that is needed and there',
      { to: ['a@webmail.example'], subject: '[Secure] Your visit' },
      lpt2023,
      '[secure] needed because of the one recipient, and it is there',
    ],
    [
      'a tag that is only nearly there',
      { to: ['a@webmail.example'], subject: '(secure) Your visit' },
      lpt2023,
      '[secure] needed because of the one recipient',
    ],
    [
      'a subject that could not be read',
      { to: ['a@webmail.example'], unread: { subject: 'late' } },
      lpt2023,
      '[secure] needed because of the one recipient',
    ],
    ['not everyone read', { to: ['b@nhs.net'], unread: late }, lpt2023, null],
  ])('for %s', (_, plain, profile, conclusion) => {
    expect(shown(plain, profile).conclusion).toBe(conclusion);
  });
});
