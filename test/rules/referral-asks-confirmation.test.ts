import { referralAsksConfirmation } from '../../src/rules/referral-asks-confirmation';
import { ruleTest } from '../support/rule-test';

const about = 'NHS number 999 147 2797, diabetes.';
const handover = `I am referring her to you. ${about}`;
const request =
  'Please confirm that this has reached you. We will ring if we do not hear from you.';

ruleTest(referralAsksConfirmation, {
  valid: [
    {
      name: 'a referral that asks for word',
      draft: { body: `${handover} Kindly confirm receipt.` },
      butFor: { body: handover },
    },
    {
      name: 'a referral that names nobody',
      draft: { body: 'Please send the new referral form.' },
      butFor: { body: `Please send the new referral form. ${about}` },
    },
    {
      name: 'a mention of a referral',
      draft: { body: `${about} The podiatry referral can wait, she prefers physiotherapy.` },
      butFor: { body: `${about} The referral form is attached.` },
    },
    {
      name: 'an answer to one',
      draft: { subject: 'RE: Referral', body: `Thank you for your referral. ${about}` },
      butFor: { subject: 'RE: Referral', body: `Thank you for seeing her. ${about}` },
    },
    {
      name: 'an answer, by its tagged subject alone',
      draft: { subject: '[secure] Re: referral', body: `Seen today. ${about}` },
      butFor: { subject: '[secure] Referral' },
    },
    {
      name: 'the patient, told of it',
      draft: { to: ['jo@webmail.example'], body: handover },
      butFor: { to: ['jo@webmail.example', 'gp@nhs.net'] },
    },
    {
      name: 'somebody else’s referral, in the trail',
      draft: {
        body: `Seen.\n\nFrom: Jo <jo@nhs.net>\nSent: 20 November 2026 10:00\nTo: Sam <sam@nhs.net>\nSubject: Visit\n\n${handover}`,
      },
      butFor: { body: `Seen.\n\n${handover}` },
    },
  ],
  invalid: [
    {
      name: 'a referral with a signature, which the words go above',
      draft: { subject: 'New referral', body: `${handover}\n\nKind regards,\nAda Invented` },
      finds: [{ message: 'missing', severity: 'note', marks: ['referral', 'I am referring'] }],
      fixed: { body: `${handover}\n\n${request}\n\nKind regards,\nAda Invented` },
    },
    {
      name: 'a handover in HTML, to nobody yet',
      draft: { to: [], body: { html: `<p>Please take over the care.</p><p>${about}</p>` } },
      finds: [{ message: 'missing', severity: 'note', marks: ['take over the care'] }],
    },
    {
      name: 'a subject over an empty text',
      draft: { subject: `Referral: ${about}`, body: '' },
      finds: [{ message: 'missing', severity: 'note', marks: ['Referral'] }],
    },
  ],
});
