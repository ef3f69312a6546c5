import { assess } from '../../src/assess/assess';
import { lookAt } from '../../src/rules/facts';
import { noLookalikeRecipient } from '../../src/rules/no-lookalike-recipient';
import { draft, recipient } from '../support/draft-builder';
import { lpt2023 } from '../support/profiles';
import { ruleTest } from '../support/rule-test';

const pcd = 'Her NHS number is 999 147 2797 and she has diabetes.';
const trail = (text: string, ...addresses: string[]): string =>
  `${text}\n\nFrom: Jo <${addresses[0]}>\nSent: 20 November 2026 10:00\nTo: ${addresses.join('; ')}\nSubject: Visit\n\nHello.`;
const ben = recipient('ben.cole@nhs.net', 'COLE, Ben (NORTHFIELD NHS TRUST)');
const ask = (marks: readonly string[], message = 'imitates') =>
  [{ message, severity: 'ask', marks }] as const;
const note = (message: string, marks: readonly string[]) =>
  [{ message, severity: 'note', marks }] as const;

ruleTest(noLookalikeRecipient, {
  valid: [
    {
      name: 'an outsider with a domain of their own',
      draft: { to: ['jo@solicitor.example'] },
      butFor: { to: ['jo@nhs.net.solicitor.example'] },
    },
    {
      name: 'a hospital on no list, and the tenant of NHSmail',
      draft: { to: ['a@otherhospital.nhs.uk', 'b@nhs.onmicrosoft.com', 'c@nhs.uk'] },
      butFor: { cc: ['a@otherhospital.nhs.uk.example'] },
    },
    {
      name: 'an unread address that says nothing of ours, and none at all',
      draft: { to: ['jo@@solicitor.example', recipient('', 'My patients', true)] },
      butFor: { cc: ['jo@nhs.net@solicitor.example'] },
    },
    {
      name: 'letters of another alphabet that imitate nobody',
      draft: { to: ['jo@münchen.example'] },
      butFor: { to: ['jo@leіcester.gov.uk'] },
    },
    {
      name: 'two people with like names, both written to',
      draft: {
        to: ['an.other@nhs.net', 'am.other@nhs.net'],
        body: trail('Hello both.', 'an.other@nhs.net'),
      },
      butFor: { to: ['am.other@nhs.net'] },
    },
    {
      name: 'a namesake of the sender, who is in the thread',
      draft: {
        to: ['sam.taylor1@nhs.net'],
        body: trail('Thanks.', 'sam.taylor@nhs.net', 'sam.taylor1@nhs.net'),
      },
      butFor: { to: ['sam.taylor2@nhs.net'], from: 'ben.cole@nhs.net' },
    },
    {
      name: 'somebody known whose address is like another',
      draft: {
        to: ['am.other@nhs.net'],
        body: trail('Thanks.', 'an.other@nhs.net'),
        remembered: { isKnown: () => true, isNearKnown: () => true },
      },
      butFor: { remembered: {} },
    },
    {
      name: 'short names two letters apart',
      draft: { to: ['jan.lo@nhs.net'], body: trail('Thanks.', 'jon.la@nhs.net') },
      butFor: { to: ['margret.ashwoth@nhs.net'], body: trail('Hi.', 'margaret.ashworth@nhs.net') },
    },
    {
      name: 'the same long name two letters apart at another firm',
      draft: {
        to: ['margret.ashwoth@one.example'],
        body: trail('Thanks.', 'margaret.ashworth@two.example'),
      },
      butFor: { body: trail('Thanks.', 'margaret.ashworth@one.example') },
    },
    {
      name: 'a greeting to one of them',
      draft: { to: [ben], cc: [recipient('a@nhs.net', 'Ann Other')], body: 'Dear Ann,\n\nHello.' },
      butFor: { body: 'Dear Peter,\n\nHello.' },
    },
    {
      name: 'a nickname, a surname and an accent',
      draft: {
        to: [recipient('w@nhs.net', 'William Zoës')],
        body: 'Dear Bill,\n\nHello.',
      },
      butFor: { body: 'Dear Bob,\n\nHello.' },
    },
    {
      name: 'a greeting to nobody in particular',
      draft: { to: [ben], body: 'Dear colleague,\n\nHello.' },
      butFor: { body: 'Dear Peter,\n\nHello.' },
    },
    {
      name: 'a greeting, where one name cannot be read',
      draft: { to: [ben, 'x1@nhs.net'], body: 'Dear Ann,\n\nHello.' },
      butFor: { to: [ben, recipient('x1@nhs.net', 'Peter Brown')] },
    },
    {
      name: 'a greeting in the trail',
      draft: { to: [ben], body: trail('Noted.', 'ben.cole@nhs.net').replace('Hello.', 'Hi Ann,') },
      butFor: { body: 'Hi Ann,\n\nNoted.' },
    },
    {
      name: 'a greeting to two people, which nobody reads here',
      draft: { to: [ben], body: 'Hi Ann and Peter,\n\nHello.' },
      butFor: { body: 'Hi Ann,\n\nHello.' },
    },
    {
      name: 'nothing but a trail',
      draft: { to: [ben], body: trail('', 'ben.cole@nhs.net').trim() },
      butFor: { body: 'Hi Ann,' },
    },
    {
      name: 'a greeting to nobody yet',
      draft: { to: [], body: 'Dear Ann,\n\nHello.' },
      butFor: { to: [ben] },
    },
    {
      name: 'a name that goes with its address, or with half of it',
      draft: {
        to: [recipient('ann.smith@nhs.net', 'Ann Jones'), recipient('p.brown@nhs.net', 'Jo Lee')],
        body: 'The rota is up.',
      },
      butFor: { to: [recipient('ann.smith@nhs.net', 'Peter Jones')] },
    },
    {
      name: 'a mailbox of a team, an address as its own name, and a list',
      draft: {
        to: [
          recipient('northfield.podiatry@nhs.net', 'Ann Jones'),
          recipient('ann.smith@nhs.net', 'Foot Clinic'),
          recipient('jo@solicitor.example', 'JO@solicitor.example'),
          recipient('', 'jo@solicitor.example', true),
        ],
      },
      butFor: { cc: [recipient('jo@solicitor.example', 'al@solicitor.example')] },
    },
  ],
  invalid: [
    ...[
      ['our domain in front of another', 'jo@nhs.net.evil.example'],
      ['our domain inside another', 'jo@mail.nhs.net.evil.example'],
      ['swapped labels', 'jo@nhs.uk.net'],
      ['hyphens for dots', 'jo@nhs-net.example'],
      ['no dots', 'jo@nhsnet.example'],
      ['a dot in another place', 'jo@nhsn.et'],
      ['Cyrillic letters', 'jo@nһs.net'],
      ['the written form of Cyrillic letters', 'jo@xn--ns-4wc.net'],
      ['a Cyrillic letter in a council', 'jo@leiсester.gov.uk'],
      ['a full stop of another script', 'jo@nhs。net'],
      ['our domain before a question mark', 'jo@evil.example?nhs.net'],
      ['two domains', 'jo@nhs.net@evil.example'],
      ['an address in quotes in front', '"jo@nhs.net"@evil.example'],
    ].map(([name, address]) => ({
      name: name!,
      draft: { to: [address!] },
      finds: ask(['to[0]']),
    })),
    {
      name: 'a list of people at a domain like ours',
      draft: { bcc: [recipient('all@nhs.net.evil.example', 'All staff', true)] },
      finds: ask(['bcc[0]']),
    },
    {
      name: 'one letter from somebody in the thread, with confidential information',
      draft: { to: ['am.other@nhs.net'], body: trail(pcd, 'an.other@nhs.net') },
      finds: ask(['to[0]'], 'near-known'),
    },
    {
      name: 'looking like somebody in the thread',
      draft: { to: ['an.0ther@nhs.net'], body: trail(pcd, 'an.other@nhs.net') },
      finds: ask(['to[0]'], 'near-known'),
    },
    {
      name: 'one letter from a mailbox of the policy, with nothing confidential',
      draft: { cc: ['northfield.podiatri@nhs.net'] },
      finds: note('near-known-plain', ['cc[0]']),
    },
    {
      name: 'one letter from somebody written to before',
      draft: { body: pcd, remembered: { isNearKnown: () => true } },
      finds: ask(['to[0]'], 'near-known'),
    },
    {
      name: 'a greeting to somebody else, behind a title',
      draft: { to: [ben], body: 'Good morning Mrs Ashworth,\n\nYour visit is on Monday.' },
      finds: note('greeting', ['Ashworth']),
    },
    {
      name: 'a name that is another address',
      draft: { to: [recipient('jo@evil.example', 'ben.cole@nhs.net')] },
      finds: note('other-name', ['to[0]']),
    },
    {
      name: 'a name that shares nothing with its address',
      draft: {
        to: [recipient('ann.smith2@nhs.net', 'BROWN, Peter (NORTHFIELD NHS TRUST)')],
        body: 'The rota is up.',
      },
      finds: note('other-name', ['to[0]']),
    },
  ],
});

describe('no-lookalike-recipient', () => {
  const rulesOn = (overrides: Parameters<typeof draft>[0]) =>
    assess(draft(overrides), lpt2023)
      .findings.filter(({ rule }) => rule === 'no-lookalike-recipient')
      .map(({ message }) => message);

  it('says what it can when the text, the sender or the memory could not be read', () => {
    const to = ['an.0ther@nhs.net.evil.example', 'northfield.podiatri@nhs.net'];
    const unread = { body: 'late', from: 'late', remembered: 'late' } as const;
    expect(rulesOn({ to, unread })).toEqual(['imitates', 'near-known-plain']);
  });

  it('looks at a mailing of thousands in no time', () => {
    const many = (count: number, name: string) =>
      Array.from({ length: count }, (_, index) => `${name}.person${index}@village.example`);
    const body = trail('Hello.', ...many(3000, 'margaret'));
    const mailing = draft({ from: 'a@nhs.net', to: many(500, 'marjorie'), body });
    const facts = lookAt(mailing, lpt2023);
    const start = performance.now();
    expect(noLookalikeRecipient.check({}, facts)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
