import { noAddressListInTrail } from '../../src/rules/no-address-list-in-trail';
import { ruleTest } from '../support/rule-test';

const private5 = Array.from({ length: 5 }, (_, index) => `person${index}@webmail.example`);
const trail = (addresses: readonly string[]): string =>
  `For you.\n\nFrom: Sam Taylor <sam.taylor@nhs.net>\nSent: 20 November 2026 10:00\nTo: ${addresses.join('; ')}\nSubject: Open day\n\nHello.`;
const at = (domain: string): string[] =>
  Array.from({ length: 5 }, (_, index) => `person${index}@${domain}`);
const to = ['office@solicitors.example'];

ruleTest(noAddressListInTrail, {
  valid: [
    {
      name: 'a trail with four private addresses',
      draft: { to, body: trail(private5.slice(0, 4)) },
      butFor: { body: trail(private5) },
    },
    {
      name: 'a long list, forwarded to a colleague',
      draft: { body: trail(private5) },
      butFor: { cc: to },
    },
    {
      name: 'a trail of colleagues and neighbours',
      draft: { to, body: trail([...at('nhs.net'), ...at('leicester.gov.uk')]) },
      butFor: { body: trail([...at('nhs.net'), ...at('charity.example')]) },
    },
    {
      name: 'a reply to all who were there already',
      draft: { to: private5, body: trail(private5) },
      butFor: {
        to: ['person0@webmail.example', ...to],
        body: trail([...private5, 'x@webmail.example']),
      },
    },
    {
      name: 'a supplier’s own people, to the supplier',
      draft: { to, body: trail(at('solicitors.example')) },
      butFor: { to: ['office@other.example'] },
    },
    {
      name: 'addresses that were written now',
      draft: { to, body: `Please ring ${private5.join(', ')}.` },
      butFor: { body: trail(private5) },
    },
  ],
  invalid: [
    {
      name: 'a newsletter’s list, forwarded to a patient',
      draft: { to: ['zoe@webmail.example'], body: trail(private5) },
      finds: [{ message: 'carried', severity: 'ask', marks: ['body', 'to[0]'] }],
    },
    {
      name: 'addresses at other patients’ private providers',
      draft: {
        to: ['zoe@webmail.example', ...to],
        cc: ['a@nhs.net'],
        body: trail(at('gmail.com')),
      },
      finds: [{ message: 'carried', severity: 'ask', marks: ['body', 'to[0]', 'to[1]'] }],
    },
    {
      name: 'a list handed to an address that cannot be read',
      draft: { to: ['nonsense'], body: trail(at('charity.example')) },
      finds: [{ message: 'carried', severity: 'ask', marks: ['body', 'to[0]'] }],
    },
  ],
});
