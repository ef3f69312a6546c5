import { separateMessages } from '../../src/rules/separate-messages';
import { recipient } from '../support/draft-builder';
import { ruleTest } from '../support/rule-test';

const from = 'riverside.sexualhealth@nhs.net';
const two = ['ada@webmail.example', 'bert@webmail.example'];
const three = [...two, 'cleo@webmail.example'];
const thread = (...addresses: string[]): string =>
  `Thank you.\n\nFrom: Jo <${addresses[0]}>\nSent: 20 November 2026 10:00\nTo: ${addresses.join('; ')}\nSubject: Visit\n\nHello.`;

ruleTest(separateMessages, {
  valid: [
    { name: 'one patient', draft: { from, to: [two[0] ?? ''] }, butFor: { to: two } },
    {
      name: 'two patients of a service that is not sensitive',
      draft: { from: 'northfield.podiatry@nhs.net', bcc: two },
      butFor: { from },
    },
    {
      name: 'three patients, from a person’s own mailbox',
      draft: { bcc: three },
      butFor: { from: 'Riverside.SexualHealth@nhs.net' },
    },
    {
      name: 'one patient in To and in Bcc',
      draft: { from, to: ['ada@webmail.example'], bcc: ['ADA@webmail.example'] },
      butFor: { cc: ['bert@webmail.example'] },
    },
    {
      name: 'a couple that has written in one thread',
      draft: { from, to: two, body: thread(...two) },
      butFor: { body: thread('ada@webmail.example') },
    },
    {
      name: 'ten colleagues',
      draft: { from, to: ['a@nhs.net', 'b@nhs.net'] },
      butFor: { bcc: two },
    },
    {
      name: 'a list of colleagues',
      draft: { from, to: [recipient('team@nhs.net', 'Team', true)] },
      butFor: { to: [recipient('', 'Team', true)] },
    },
  ],
  invalid: [
    {
      name: 'two patients in Bcc, where they do not see each other',
      draft: { from, bcc: two },
      finds: [{ message: 'two', severity: 'ask', marks: ['bcc[0]', 'bcc[1]'] }],
    },
    {
      name: 'three patients in Bcc',
      draft: { from, to: [from], bcc: three },
      finds: [{ message: 'several', severity: 'stop', marks: ['bcc[0]', 'bcc[1]', 'bcc[2]'] }],
    },
    {
      name: 'a couple and somebody else',
      draft: { from, to: three, body: thread(...two) },
      finds: [{ message: 'several', severity: 'stop', marks: ['to[0]', 'to[1]', 'to[2]'] }],
    },
    {
      name: 'two patients, when the thread could not be read',
      draft: { from, to: two, unread: { body: 'late' } },
      finds: [{ message: 'two', severity: 'ask', marks: ['to[0]', 'to[1]'] }],
    },
    {
      name: 'patients the sender has marked',
      draft: {
        from,
        to: ['a@village.example'],
        cc: ['b@village.example'],
        remembered: { isServiceUser: () => true },
      },
      finds: [{ message: 'two', severity: 'ask', marks: ['to[0]', 'cc[0]'] }],
    },
    {
      name: 'a list in Bcc that could not be opened',
      draft: { from, bcc: [recipient('', 'My clinic', true)] },
      finds: [{ message: 'list', severity: 'ask', marks: ['bcc[0]'] }],
    },
  ],
});
