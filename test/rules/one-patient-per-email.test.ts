import { onePatientPerEmail } from '../../src/rules/one-patient-per-email';
import { profileWith } from '../support/profiles';
import { ruleTest } from '../support/rule-test';

const numbers = ['999 147 2797', '999 000 0212', '999 000 0492', '999 000 0018', '999 000 0026'];
const body = (count: number): string =>
  numbers
    .slice(0, count)
    .map((number) => `The NHS number is ${number}.`)
    .join('\n');
const to = ['office@solicitors.example'];
const certain = profileWith({ actsFrom: 'certain' });

ruleTest(onePatientPerEmail, {
  valid: [
    { name: 'one number', draft: { to, body: body(1) }, butFor: { body: body(2) } },
    {
      name: 'one number written in two ways',
      draft: { to, body: `${body(1)} On the label: NHS number 9991472797.` },
      butFor: { subject: '999 000 0212' },
    },
    {
      name: 'a handover list to colleagues',
      draft: { body: body(5) },
      butFor: { body: body(4) },
    },
    {
      name: 'numbers that are not sure enough for the profile',
      draft: { to, body: '999 147 2797 and 999 000 0212' },
      profile: certain,
      butFor: { body: body(2) },
    },
    {
      name: 'one date of birth written in four ways',
      draft: {
        to,
        subject: 'DOB 1/2/80',
        body: 'NHS number 999 147 2797. DOB 01.02.1980. Date of birth: 1st February 1980. DOB 1980-02-01.',
      },
      butFor: { subject: 'DOB 2/2/80' },
    },
    {
      name: 'a date of birth in the text and in the name of a file, which the numbers tell apart',
      draft: {
        to,
        body: 'NHS number 999 147 2797. DOB 01.02.1980.',
        attachments: [{ name: 'DOB 03.04.1990.docx' }],
      },
      butFor: { attachments: [{ name: 'NHS number 999 000 0212.docx' }] },
    },
  ],
  invalid: [
    {
      name: 'two dates of birth with one number',
      draft: {
        to,
        subject: 'DOB 01/02/1980',
        body: 'NHS number 999 147 2797, DOB 3 April 1990.',
      },
      finds: [{ message: 'outside', severity: 'ask', marks: ['01/02/1980', '3 April 1990'] }],
    },
    {
      name: 'two dates of birth, to a colleague, when the subject could not be read',
      draft: {
        body: 'NHS number 999 147 2797, DOB 3 April 1990. DOB 4 April 1990.',
        unread: { subject: 'late' },
      },
      finds: [{ message: 'inside', severity: 'note', marks: ['3 April 1990', '4 April 1990'] }],
    },
    {
      name: 'two numbers to somebody outside',
      draft: { to, body: body(2) },
      finds: [{ message: 'outside', severity: 'ask', marks: ['999 147 2797', '999 000 0212'] }],
    },
    {
      name: 'one number in the text and another in the subject',
      draft: { subject: 'About 999 000 0212', body: body(1) },
      finds: [{ message: 'inside', severity: 'note', marks: ['999 000 0212', '999 147 2797'] }],
    },
    {
      name: 'another patient in the quoted trail',
      draft: {
        to,
        body: `NHS number 999 147 2797.\n\nFrom: Ben <ben.cole@nhs.net>\nSent: 20 November 2026 10:00\nTo: Sam\nSubject: Visit\n\nNHS number 999 000 0212.`,
      },
      finds: [{ message: 'outside', severity: 'ask', marks: ['999 147 2797', '999 000 0212'] }],
    },
    {
      name: 'a list that goes outside',
      draft: { to, body: body(5) },
      finds: [{ message: 'outside', severity: 'ask', marks: numbers }],
    },
  ],
});

describe('the sentence', () => {
  it('says what tells the patients apart', () => {
    expect(onePatientPerEmail.messages.inside({ patients: 2, births: true })).toContain(
      'the dates of birth of 2 different people',
    );
    expect(onePatientPerEmail.messages.outside({ patients: 3, births: false })).toContain(
      'the numbers of 3 different patients',
    );
  });
});
