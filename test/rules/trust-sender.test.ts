import { trustSender } from '../../src/rules/trust-sender';
import { lpt2023, profileWith } from '../support/profiles';
import { ruleTest } from '../support/rule-test';

const ownDomains = (...own: string[]) => profileWith({ routes: { ...lpt2023.routes, own } });
const sharedElsewhere = profileWith({
  sender: {
    ...lpt2023.sender,
    sharedMailboxes: [{ address: 'Desk@helpdesk.example', service: 'Help desk', sensitive: false }],
  },
});

ruleTest(trustSender, {
  valid: [
    {
      name: 'a Trust mailbox',
      draft: { from: 'sam.taylor@nhs.net' },
      butFor: { from: 'sam.taylor@webmail.example' },
    },
    {
      name: 'a Trust mailbox in capitals, with spaces around it',
      draft: { from: ' Sam.Taylor@NHS.NET ' },
      butFor: { from: ' Sam.Taylor@NHS.NET.example ' },
    },
    {
      name: 'a shared mailbox of the profile that is kept at another domain',
      draft: { from: 'desk@helpdesk.example' },
      profile: sharedElsewhere,
      butFor: { from: 'other@helpdesk.example' },
    },
    {
      name: 'one of several own domains, one of them written in its own script',
      draft: { from: 'sam@bücher.example' },
      profile: ownDomains('nhs.net', 'bücher.example'),
      butFor: { profile: ownDomains('nhs.net') },
    },
  ],
  invalid: [
    {
      name: 'the sender’s private mailbox',
      draft: { from: 'sam.taylor@gmail.com' },
      finds: [{ message: 'elsewhere', severity: 'stop', marks: ['from'] }],
    },
    {
      name: 'another organisation, even a secure one',
      draft: { from: 'sam.taylor@uhl-tr.nhs.uk' },
      finds: [{ message: 'elsewhere', severity: 'stop', marks: ['from'] }],
    },
    {
      name: 'a domain that only ends like the Trust’s',
      draft: { from: 'sam.taylor@notnhs.net' },
      finds: [{ message: 'elsewhere', severity: 'stop', marks: ['from'] }],
    },
    {
      name: 'a sender without an address',
      draft: { from: '' },
      finds: [{ message: 'unclear', severity: 'ask', marks: ['from'] }],
    },
    {
      name: 'an address of Exchange’s own kind',
      draft: { from: '/o=Northfield/ou=Exchange/cn=Recipients/cn=sam' },
      finds: [{ message: 'unclear', severity: 'ask', marks: ['from'] }],
    },
  ],
});

describe('the advice', () => {
  it.each([
    [['nhs.net'], 'ends in @nhs.net.'],
    [['nhs.net', 'b.example', 'c.example', 'd.example'], '@nhs.net or @b.example or @c.example.'],
  ])('of %j names at most three domains', (domains, end) => {
    expect(trustSender.messages.elsewhere({ domains })).toContain(end);
    expect(trustSender.messages.unclear({ domains })).toContain(end);
  });
});
