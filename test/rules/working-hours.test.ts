import { workingHours } from '../../src/rules/working-hours';
import { lpt2023, profileWith } from '../support/profiles';
import { ruleTest } from '../support/rule-test';

// 22 November 2026 is a Sunday.
const monday = '2026-11-23';
const hours = { days: [1, 2, 3, 4, 5], from: '08:00', to: '18:00', holidays: ['2026-12-25'] };
const [jo, evening] = ['jo@webmail.example', { today: monday, time: '18:00' }];

ruleTest(workingHours, {
  valid: [
    {
      name: 'the first minute of the day',
      draft: { today: monday, time: '08:00' },
      butFor: { time: '07:59' },
    },
    {
      name: 'the last minute of the day',
      draft: { today: monday, time: '17:59' },
      butFor: { time: '18:00' },
    },
    {
      name: 'a message that is put off until the service opens',
      draft: { ...evening, deliverAt: '2026-11-24T08:00' },
      butFor: { deliverAt: '2026-11-24T07:00' },
    },
    {
      name: 'what cannot wait, by its subject',
      draft: { ...evening, subject: 'URGENT: fall at home' },
      butFor: { subject: 'Not urgent: shoes' },
    },
    {
      name: 'what cannot wait, by its text',
      draft: {
        ...evening,
        body: 'She is deteriorating. This isn’t urgent tomorrow, it is tonight.',
      },
      butFor: { body: 'There is nothing urgent. In an emergency, call 999.' },
    },
    {
      name: 'an invitation',
      draft: { ...evening, kind: 'meeting' },
      butFor: { kind: 'message' },
    },
    {
      name: 'a service without hours',
      draft: evening,
      profile: profileWith({ hours: null }),
      butFor: { profile: lpt2023 },
    },
  ],
  invalid: [
    {
      name: 'a colleague in the evening: tomorrow',
      draft: { ...evening, cc: ['ann@nhs.net'] },
      finds: [{ message: 'others', severity: 'note', marks: ['to[0]', 'cc[0]'] }],
      fixed: { deliverAt: '2026-11-24T08:00' },
    },
    {
      name: 'a patient before the day begins: today',
      draft: { to: ['ben.cole@nhs.net', jo], today: monday, time: '06:30' },
      finds: [{ message: 'service-user', severity: 'note', marks: ['to[1]'] }],
      fixed: { deliverAt: '2026-11-23T08:00' },
    },
    {
      name: 'a Friday evening: Monday',
      draft: { today: '2026-11-27', time: '20:00' },
      finds: [{ message: 'others', severity: 'note', marks: ['to[0]'] }],
      fixed: { deliverAt: '2026-11-30T08:00' },
    },
    {
      name: 'Christmas Day, a Friday, before a weekend: Monday',
      draft: { today: '2026-12-25', time: '10:00' },
      profile: profileWith({ hours }),
      finds: [{ message: 'others', severity: 'note', marks: ['to[0]'] }],
      fixed: { deliverAt: '2026-12-28T08:00' },
    },
    {
      name: 'a message put off to a night',
      draft: { today: monday, time: '10:00', deliverAt: '2026-11-24T23:00' },
      finds: [{ message: 'others', severity: 'note', marks: ['to[0]'] }],
      fixed: { deliverAt: '2026-11-25T08:00' },
    },
    {
      name: 'a message put off to a time that has gone by',
      draft: { ...evening, deliverAt: '2026-11-23T09:00' },
      finds: [{ message: 'others', severity: 'note', marks: ['to[0]'] }],
      fixed: { deliverAt: '2026-11-24T08:00' },
    },
    {
      name: 'a message of which Outlook does not say whether it is put off',
      draft: { ...evening, unread: { deliverAt: 'unsupported' } },
      finds: [{ message: 'others', severity: 'note', marks: ['to[0]'] }],
      fixed: { deliverAt: '2026-11-24T08:00' },
    },
    {
      name: 'a patient, where the policy wants to be asked',
      draft: { ...evening, to: [jo] },
      profile: profileWith({ severities: { 'working-hours/service-user': 'ask' } }),
      finds: [{ message: 'service-user', severity: 'ask', marks: ['to[0]'] }],
    },
    {
      name: 'a service that never opens, for which nothing can be put off',
      draft: { ...evening, subject: 'Shoes' },
      profile: profileWith({ hours: { ...hours, days: [] } }),
      finds: [{ message: 'others', severity: 'note', marks: ['to[0]'] }],
    },
  ],
});
