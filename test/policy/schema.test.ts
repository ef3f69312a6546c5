import { clauses } from '../../src/policy/clauses';
import { clausesUnder } from '../../src/policy/clauses-under';
import { isOn, severityIn } from '../../src/policy/profile';
import raw from '../../src/policy/profiles/lpt-2023.json';
import { ProfileError, parseProfile } from '../../src/policy/schema';
import { lpt2023, profileWith } from '../support/profiles';

function faultsOf(profile: unknown): readonly string[] {
  try {
    parseProfile(profile);
  } catch (error) {
    if (error instanceof ProfileError) return error.faults;
    throw error;
  }
  return [];
}

describe('parseProfile', () => {
  it('reads the default profile and writes the named list out in full', () => {
    expect(parseProfile(raw).routes.accept.map(({ id, domains }) => [id, domains.length])).toEqual([
      ['nhs-net', 1],
      ['dcb1596', 267],
    ]);
  });

  it('lets a trust bring a list of its own', () => {
    const own = { ...lpt2023.routes.accept[0], id: 'ours', domains: ['our.example'] };
    const profile = parseProfile({ ...raw, routes: { ...raw.routes, accept: [own] } });
    expect(profile.routes.accept).toEqual([own]);
  });

  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'the profile: found nothing, expected object'],
    ['a list', [], 'the profile: found a list of 0, expected object'],
    ['no id', { ...raw, id: undefined }, 'id: found nothing, expected string'],
    [
      'an id with capitals',
      { ...raw, id: 'LPT' },
      'id: found a string, expected lower-case letters, digits and hyphens',
    ],
    [
      'an unknown key',
      { ...raw, colour: 'blue' },
      'the profile: found an object, expected no such key as colour',
    ],
    [
      'a number for a domain',
      { ...raw, routes: { ...raw.routes, own: [5] } },
      'routes.own.0: found a number, expected string',
    ],
    [
      'no domain at all',
      { ...raw, routes: { ...raw.routes, own: [] } },
      'routes.own: found a list of 0, expected at least 1',
    ],
    [
      'a word for a domain',
      { ...raw, routes: { ...raw.routes, own: ['nhs'] } },
      'routes.own.0: found a string, expected a domain name such as trust.nhs.uk',
    ],
    [
      'a word for a retired domain',
      { ...raw, routes: { ...raw.routes, retired: ['*.uk'] } },
      'routes.retired.0: found a string, expected a domain name, or *. and a domain name',
    ],
    [
      'a list nobody ships',
      { ...raw, routes: { ...raw.routes, accept: [{ list: 'mine' }] } },
      'routes.accept.0: found an object, expected the id of a shipped list, or a list of its own',
    ],
    [
      'a severity that is none',
      { ...raw, severities: { 'unread-part': 'loud' } },
      'severities.unread-part: found a string, expected one of off, note, ask, stop',
    ],
    [
      'a silenced unread-part',
      { ...raw, severities: { 'unread-part': 'off' } },
      'severities: found an object, expected unread-part on: it can be note, ask or stop, but not off',
    ],
    [
      'one silenced message of unread-part',
      { ...raw, severities: { 'unread-part/part': 'off' } },
      'severities: found an object, expected unread-part on: it can be note, ask or stop, but not off',
    ],
    ['a null tag', { ...raw, tag: null }, 'tag: found null, expected object'],
    [
      'a tag without end',
      { ...raw, tag: { ...raw.tag, text: 'x'.repeat(50) } },
      'tag.text: found a string, expected at most 40',
    ],
    [
      'a clause nobody wrote',
      { ...raw, carriedOver: ['lpt-2020/99'] },
      `carriedOver.0: found a string, expected one of ${Object.keys(clauses).join(', ')}`,
    ],
  ])('refuses %s', (_, profile, fault) => {
    expect(faultsOf(profile)).toEqual([fault]);
  });

  it('names every fault, not the first', () => {
    expect(faultsOf({ ...raw, id: 1, organisation: '' })).toHaveLength(2);
    expect(new ProfileError(['a', 'b']).message).toBe('a\nb');
  });
});

describe('severityIn and isOn', () => {
  const profile = profileWith({ severities: { one: 'note', 'one/loud': 'stop', two: 'off' } });

  it('lets a message speak before its rule, and a rule before its own default', () => {
    expect(severityIn(profile, 'one')).toBe('note');
    expect(severityIn(profile, 'one', 'quiet')).toBe('note');
    expect(severityIn(profile, 'one', 'loud')).toBe('stop');
    expect(severityIn(profile, 'three', 'any')).toBeUndefined();
  });

  it('knows what is switched off', () => {
    expect(isOn(profile, 'two')).toBe(false);
    expect(isOn(profile, 'three')).toBe(true);
  });
});

describe('clausesUnder', () => {
  it('shows the profile’s own clauses first, then what it carries over, then law and good practice', () => {
    expect(
      clausesUnder(lpt2023, [
        'house/bcc-tiers',
        'lpt-2020/A5.secure',
        'nhsmail-sop-2015/4.6',
        'lpt-2023/11',
      ]),
    ).toEqual(['lpt-2023/11', 'lpt-2020/A5.secure', 'house/bcc-tiers']);
  });

  it('keeps them all where none is the profile’s own', () => {
    expect(clausesUnder(lpt2023, ['nhsmail-sop-2015/4.6'])).toEqual(['nhsmail-sop-2015/4.6']);
  });
});

describe('clauses', () => {
  it.each(Object.entries(clauses))('%s says where it stands', (id, clause) => {
    expect(id).toMatch(/^[a-z0-9-]+\/[A-Za-z0-9.-]+$/);
    expect(clause.title).toMatch(/^[A-Z].*[^.]$/);
    expect(clause.cite.length).toBeLessThanOrEqual(60);
  });
});
