import { bccForGroups } from '../../src/rules/bcc-for-groups';
import { recipient } from '../support/draft-builder';
import { ruleTest } from '../support/rule-test';

const outsiders = (count: number, domain = 'village.example'): string[] =>
  Array.from({ length: count }, (_, index) => `person${index}@${domain}`);
const places = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `to[${index}]`);
const thread = (...addresses: string[]): string =>
  `Thanks both.\n\nFrom: Jo <${addresses[0]}>\nSent: 20 November 2026 10:00\nTo: ${addresses.join('; ')}\nSubject: Visit\n\nHello.`;

ruleTest(bccForGroups, {
  valid: [
    {
      name: 'ten outsiders in Bcc',
      draft: { to: [], bcc: outsiders(10) },
      butFor: { to: outsiders(10) },
    },
    {
      name: 'thirty colleagues',
      draft: { to: outsiders(30, 'nhs.net') },
      butFor: { to: outsiders(30, 'notnhs.example') },
    },
    { name: 'four outsiders', draft: { to: outsiders(4) }, butFor: { to: outsiders(5) } },
    {
      name: 'one patient and three strangers',
      draft: { to: ['jo@webmail.example', ...outsiders(3)] },
      butFor: { cc: ['al@webmail.example'] },
    },
    {
      name: 'two patients who were both in the thread',
      draft: {
        to: ['jo@webmail.example', 'Al@webmail.example'],
        body: thread('jo@webmail.example', 'al@webmail.example'),
      },
      butFor: { body: thread('jo@webmail.example') },
    },
    {
      name: 'a list of colleagues',
      draft: { to: [recipient('all.staff@nhs.net', 'All staff', true)] },
      butFor: { to: [recipient('all@village.example', 'All', true)] },
    },
  ],
  invalid: [
    {
      name: 'ten outsiders, some in Cc',
      draft: { to: outsiders(6), cc: outsiders(4, 'town.example') },
      finds: [
        {
          message: 'many',
          severity: 'stop',
          marks: [...places(6), 'cc[0]', 'cc[1]', 'cc[2]', 'cc[3]'],
        },
      ],
      fixed: { bcc: [...outsiders(6), ...outsiders(4, 'town.example')] },
    },
    {
      name: 'five patients',
      draft: { to: outsiders(5, 'webmail.example') },
      finds: [{ message: 'many', severity: 'stop', marks: places(5) }],
      fixed: { bcc: outsiders(5, 'webmail.example') },
    },
    {
      name: 'five outsiders beside colleagues, who stay where they are',
      draft: { to: ['a@nhs.net', ...outsiders(5)] },
      finds: [
        {
          message: 'several',
          severity: 'ask',
          marks: ['to[1]', 'to[2]', 'to[3]', 'to[4]', 'to[5]'],
        },
      ],
      fixed: { bcc: outsiders(5) },
    },
    {
      name: 'two patients',
      draft: { to: outsiders(2, 'webmail.example') },
      finds: [{ message: 'two-private', severity: 'ask', marks: places(2) }],
      fixed: { bcc: outsiders(2, 'webmail.example') },
    },
    {
      name: 'two patients, when the thread could not be read',
      draft: { to: outsiders(2, 'webmail.example'), unread: { body: 'late' } },
      finds: [{ message: 'two-private', severity: 'ask', marks: places(2) }],
    },
    {
      name: 'a list that cannot be opened',
      draft: { to: [recipient('', 'My patients', true)] },
      finds: [{ message: 'list', severity: 'stop', marks: ['to[0]'] }],
      fixed: { bcc: [] },
    },
    {
      name: 'a list with an address outside',
      draft: { to: [recipient('carers@village.example', 'Carers', true)] },
      finds: [{ message: 'list', severity: 'stop', marks: ['to[0]'] }],
      fixed: { bcc: ['carers@village.example'] },
    },
    {
      name: 'attendees of a meeting, which has no Bcc',
      draft: { kind: 'meeting', to: outsiders(10) },
      finds: [{ message: 'many', severity: 'stop', marks: places(10) }],
      fixed: { bcc: [] },
    },
    {
      name: 'ten outsiders, when Bcc could not be read and so cannot be filled safely',
      draft: { to: outsiders(10), unread: { bcc: 'late' } },
      finds: [{ message: 'many', severity: 'stop', marks: places(10) }],
    },
    {
      name: 'a list asked to a meeting',
      draft: { kind: 'meeting', to: [recipient('', 'My patients', true)] },
      finds: [{ message: 'list', severity: 'stop', marks: ['to[0]'] }],
    },
  ],
});
