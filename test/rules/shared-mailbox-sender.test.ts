import { sharedMailboxSender } from '../../src/rules/shared-mailbox-sender';
import { lpt2023, profileWith } from '../support/profiles';
import { ruleTest } from '../support/rule-test';

const mailbox = (address: string) => ({ address, service: 'A service', sensitive: false });
const withMailboxes = (...addresses: string[]) =>
  profileWith({ sender: { serviceUser: 'shared', sharedMailboxes: addresses.map(mailbox) } });
const own = profileWith({ sender: { ...lpt2023.sender, serviceUser: 'own' } });
const podiatry = 'northfield.podiatry@nhs.net';

ruleTest(sharedMailboxSender, {
  valid: [
    {
      name: 'a shared mailbox to a patient, letter case and spaces apart',
      draft: { from: ' Northfield.Podiatry@NHS.net ', to: ['jo@webmail.example'] },
      butFor: { from: 'sam.taylor@nhs.net' },
    },
    {
      name: 'one’s own mailbox to a colleague',
      draft: { to: ['ben.cole@nhs.net'] },
      butFor: { to: ['jo@webmail.example'] },
    },
    {
      name: 'one’s own mailbox to a patient, where the policy asks for that',
      draft: { to: ['jo@webmail.example'] },
      profile: own,
      butFor: { profile: lpt2023 },
    },
    {
      name: 'a stranger, where there is no mailbox to name',
      draft: { to: ['jo@village.example'] },
      profile: withMailboxes(),
      butFor: { to: ['jo@webmail.example'] },
    },
  ],
  invalid: [
    {
      name: 'one’s own mailbox to a patient',
      draft: { to: ['ben.cole@nhs.net', 'jo@webmail.example'], cc: ['al@webmail.example'] },
      finds: [{ message: 'service-user', severity: 'stop', marks: ['from', 'to[1]', 'cc[0]'] }],
    },
    {
      name: 'a mailbox that only looks shared',
      draft: { from: `${podiatry}.evil.example`, to: ['jo@webmail.example'] },
      finds: [{ message: 'service-user', severity: 'stop', marks: ['from', 'to[0]'] }],
    },
    {
      name: 'one mailbox to name',
      draft: { from: 'a@nhs.net', to: ['jo@webmail.example'] },
      profile: withMailboxes(podiatry),
      finds: [{ message: 'service-user', severity: 'stop', marks: ['from', 'to[0]'] }],
    },
    {
      name: 'more mailboxes than a sentence holds',
      draft: { from: 'b@nhs.net', to: ['jo@webmail.example'] },
      profile: withMailboxes('one@nhs.net', 'two@nhs.net', 'three@nhs.net', 'four@nhs.net'),
      finds: [{ message: 'service-user', severity: 'stop', marks: ['from', 'to[0]'] }],
    },
    {
      name: 'a patient, where the policy lists no shared mailboxes',
      draft: { to: ['jo@webmail.example'] },
      profile: withMailboxes(),
      finds: [{ message: 'cannot-tell', severity: 'ask', marks: ['to[0]'] }],
    },
    {
      name: 'a stranger, who may be a patient',
      draft: { to: ['jo@village.example'] },
      finds: [{ message: 'perhaps-service-user', severity: 'note', marks: ['to[0]'] }],
    },
  ],
});

describe('the sentence', () => {
  it('names at most three mailboxes', () => {
    const say = sharedMailboxSender.messages['service-user'];
    expect(say({ mailboxes: ['a@x.example'] })).toMatch(/choose a@x\.example\.$/);
    expect(say({ mailboxes: ['a@x.example', 'b@x.example'] })).toMatch(
      /choose a@x\.example or b@x\.example\.$/,
    );
    expect(
      say({ mailboxes: ['a@x.example', 'b@x.example', 'c@x.example', 'd@x.example'] }),
    ).toMatch(
      /a@x\.example, b@x\.example, c@x\.example or another shared mailbox of your service\.$/,
    );
  });
});
