import { signatureDetails } from '../../src/rules/signature-details';
import { ruleTest } from '../support/rule-test';

const to = ['office@solicitors.example'];
const bare = 'Hello, the form is on its way.\n\nKind regards,\nAda Invented';

ruleTest(signatureDetails, {
  valid: [
    {
      name: 'a signature with a phone number',
      draft: { to, body: `${bare}\nNurse\n01632 960123` },
      butFor: { body: bare },
    },
    {
      name: 'a number for calls from abroad',
      draft: { to, body: `${bare}\nTel. +44 (0)1632 960123` },
      butFor: { body: `${bare}\nTel. (0)` },
    },
    {
      name: 'a number with dots',
      draft: { to, body: `${bare}\nM 07700.900.123` },
      butFor: { body: `${bare}\nRoom 07700` },
    },
    {
      name: 'a number set with hard spaces and long dashes, in HTML',
      draft: { to, body: { html: '<p>Hello</p><p>--<br>Ada&nbsp;01632&nbsp;–&nbsp;960123</p>' } },
      butFor: { body: { html: '<p>Hello</p><p>--<br>Ada</p>' } },
    },
    {
      name: 'a number in the text, above the signature',
      draft: { to, body: 'Please ring 0800 0960 123.\n\nKind regards,\nAda' },
      butFor: { body: 'Please ring on 01 02 2026.\n\nKind regards,\nAda' },
    },
    {
      name: 'colleagues, who can look it up',
      draft: { body: bare },
      butFor: { to },
    },
  ],
  invalid: [
    {
      name: 'no signature at all',
      draft: { to, body: 'On its way.' },
      finds: [{ message: 'missing', severity: 'note', marks: ['body'] }],
    },
    {
      name: 'an empty text',
      draft: { to, body: '' },
      finds: [{ message: 'missing', severity: 'note', marks: ['body'] }],
    },
    {
      name: 'a number in the quoted trail only',
      draft: {
        to,
        body: 'Thanks.\n\nFrom: Jo <jo@solicitors.example>\nSent: 20 November 2026 10:00\nTo: Sam <sam@nhs.net>\nSubject: Visit\n\nRing 01632 960456.',
      },
      finds: [{ message: 'missing', severity: 'note', marks: ['body'] }],
    },
    {
      name: 'an NHS number and a date, which are not phone numbers',
      draft: { to, body: 'NHS number 999 147 2797, seen on 01/02/2026.' },
      finds: [{ message: 'missing', severity: 'note', marks: ['body'] }],
    },
  ],
});
