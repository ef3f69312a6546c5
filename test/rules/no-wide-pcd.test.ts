import { noWidePcd } from '../../src/rules/no-wide-pcd';
import { recipient } from '../support/draft-builder';
import { profileWith } from '../support/profiles';
import { ruleTest } from '../support/rule-test';

const body = 'The NHS number is 999 147 2797.';
const people = (count: number, domain = 'nhs.net'): string[] =>
  Array.from({ length: count }, (_, index) => `person${index}@${domain}`);
const places = (part: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${part}[${index}]`);

ruleTest(noWidePcd, {
  valid: [
    { name: 'ten colleagues', draft: { to: people(10), body }, butFor: { to: people(11) } },
    {
      name: 'eleven colleagues and nothing confidential',
      draft: { to: people(11) },
      butFor: { body },
    },
    {
      name: 'the same ten people in To and in Cc',
      draft: { to: people(10), cc: people(10), body },
      butFor: { bcc: ['one.more@nhs.net'] },
    },
    {
      name: 'a list without confidential content',
      draft: { to: [recipient('team@nhs.net', 'The team', true)] },
      butFor: { body },
    },
    {
      name: 'as many as the profile allows',
      draft: { to: people(12), body },
      profile: profileWith({ widePcd: 12 }),
      butFor: { profile: profileWith({ widePcd: 11 }) },
    },
  ],
  invalid: [
    {
      name: 'eleven colleagues, some hidden',
      draft: { to: people(6), bcc: people(5, 'leicspart.nhs.uk'), body },
      finds: [
        { message: 'inside', severity: 'note', marks: [...places('to', 6), ...places('bcc', 5)] },
      ],
    },
    {
      name: 'eleven people, one of them outside',
      draft: { to: [...people(10), 'office@solicitors.example'], body },
      finds: [{ message: 'outside', severity: 'ask', marks: places('to', 11) }],
    },
    {
      name: 'a list of colleagues',
      draft: { to: ['ben.cole@nhs.net', recipient('ward@nhs.net', 'Ward 3', true)], body },
      finds: [{ message: 'inside', severity: 'note', marks: ['to[1]'] }],
    },
    {
      name: 'a personal list, of whom nobody knows who is on it',
      draft: { to: [recipient('', 'My list', true)], body },
      finds: [{ message: 'outside', severity: 'ask', marks: ['to[0]'] }],
    },
  ],
});

describe('the sentence', () => {
  it('counts people, and does not pretend to count a list', () => {
    expect(noWidePcd.messages.inside({ people: 12, list: false })).toContain('to 12 people.');
    expect(noWidePcd.messages.outside({ people: 2, list: true })).toContain('to a list of people,');
  });
});
