import { optOutInBulk } from '../../src/rules/opt-out-in-bulk';
import { recipient } from '../support/draft-builder';
import { lpt2023, profileWith } from '../support/profiles';
import { ruleTest } from '../support/rule-test';

const crowd = (count: number, domain = 'webmail.example'): string[] =>
  Array.from({ length: count }, (_, index) => `person${index}@${domain}`);
const bcc = crowd(5);
const subject = 'Spring newsletter';
const withBasis = profileWith({ bulk: { ...lpt2023.bulk, basis: 'existing-relationship' } });

ruleTest(optOutInBulk, {
  valid: [
    {
      name: 'a mailing with a way out',
      draft: { bcc, subject, body: 'Join us! To unsubscribe, reply to this message.' },
      butFor: { body: 'Join us! To take part, reply to this message.' },
    },
    {
      name: 'a way out in the signature',
      draft: { bcc, subject, body: 'Hello.\n\nKind regards,\nAda\nTo opt out write to us.' },
      butFor: { body: 'Hello.\n\nKind regards,\nAda\nTo join in write to us.' },
    },
    {
      name: 'a mailing to a few people',
      draft: { bcc: crowd(4), subject },
      butFor: { bcc },
    },
    {
      name: 'one person in several fields',
      draft: { to: crowd(1), cc: crowd(1), bcc: [...crowd(4), ...crowd(1)], subject },
      butFor: { to: crowd(5) },
    },
    {
      name: 'a mailing to colleagues',
      draft: { bcc: crowd(30, 'nhs.net'), subject },
      butFor: { bcc: crowd(30) },
    },
    {
      name: 'a clinic letter to many, with an offer in it',
      draft: {
        bcc,
        body: 'We can offer you a place by the bus stop. In the event of rain we ring.',
      },
      butFor: { body: 'We can offer you a discount by the bus stop.' },
    },
    {
      name: 'somebody else’s newsletter, quoted',
      draft: {
        bcc,
        body: 'Noted.\n\nFrom: Jo <jo@webmail.example>\nSent: 20 November 2026 10:00\nTo: Sam <sam@nhs.net>\nSubject: Visit\n\nOur newsletter',
      },
      butFor: { body: 'Our newsletter' },
    },
    {
      name: 'nothing in it',
      draft: { bcc, subject: '', body: '' },
      butFor: { subject },
    },
  ],
  invalid: [
    {
      name: 'a newsletter, under a policy that says on what ground it may go',
      draft: { bcc, subject, body: 'Join us at the open day.' },
      profile: withBasis,
      finds: [
        { message: 'missing', severity: 'ask', marks: ['newsletter', 'Join us', 'open day'] },
      ],
    },
    {
      name: 'the same, under a policy that is silent',
      draft: { bcc, subject, body: 'See the picture.' },
      finds: [{ message: 'no-basis', severity: 'note', marks: ['newsletter'] }],
    },
    {
      name: 'a list of people that cannot be counted',
      draft: { to: [recipient('', 'Friends of the ward', true)], body: 'Please donate.' },
      profile: withBasis,
      finds: [{ message: 'missing', severity: 'ask', marks: ['donate'] }],
    },
  ],
});
