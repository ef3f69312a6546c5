import { noSecondBreach } from '../../src/rules/no-second-breach';
import { draft, recipient } from '../support/draft-builder';
import { lpt2023 } from '../support/profiles';
import { assess } from '../../src/assess/assess';
import { bodyFromText } from '../../src/draft/from-text';
import { lookAt } from '../../src/rules/facts';
import { ruleTest } from '../support/rule-test';

const patients = ['ada@webmail.example', 'bert@webmail.example'];
const sorry = 'Sorry, your addresses were visible to everyone.';
const places = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `to[${index}]`);
const firms = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `office@firm${index}.example`);
const thread = (addresses: readonly string[], above: string): string =>
  `${above}\n\nFrom: Sam <sam.taylor@nhs.net>\nSent: 20 November 2026 10:00\nTo: ${addresses.join('; ')}\nSubject: Visit\n\nThis was sent in error.`;

ruleTest(noSecondBreach, {
  valid: [
    {
      name: 'an apology by Bcc',
      draft: { to: [], bcc: patients, body: sorry },
      butFor: { to: patients },
    },
    {
      name: 'an apology to one person',
      draft: { to: ['ada@webmail.example', 'ben.cole@nhs.net'], body: sorry },
      butFor: { cc: ['bert@webmail.example'] },
    },
    {
      name: 'an apology to two colleagues at one firm',
      draft: { to: ['a@firm.example', 'b@firm.example'], body: sorry },
      butFor: { cc: ['c@other.example'] },
    },
    {
      name: 'an ordinary message to two patients',
      draft: { to: patients, body: 'Your recall appointment is on Monday.' },
      butFor: { body: 'We would like to recall the message of this morning.' },
    },
    {
      name: 'a disclaimer that speaks of deleting',
      draft: {
        to: patients,
        body: 'See you on Monday.\n\nIf you are not the intended recipient,\nplease delete this email and tell us.\n\nThe clinic is at the front.',
      },
      butFor: { body: 'See you on Monday.\n\nPlease delete this email and tell us.' },
    },
    {
      name: 'a disclaimer in a message with markup',
      draft: {
        to: patients,
        body: {
          html: '<p>See you soon.</p><p>If this email was sent to you in error, please delete it.</p><p>The clinic is at the front.</p>',
        },
      },
      butFor: { body: { html: '<p>This was sent to you in error.</p><p>If this email…</p>' } },
    },
    {
      name: 'what an earlier message said',
      draft: { to: patients, body: thread(patients, 'No harm done.') },
      butFor: { body: thread(patients, 'It was sent in error.') },
    },
    {
      name: 'a small correction to two firms',
      draft: { to: firms(2), body: 'Please ignore my last email, it is at 3.' },
      butFor: { to: firms(5) },
    },
    {
      name: 'a small correction to a couple in their thread',
      draft: { to: patients, body: thread(patients, 'Please ignore my last email, it is at 3.') },
      butFor: { body: 'Please ignore my last email, it is at 3.' },
    },
  ],
  invalid: [
    {
      name: 'an apology to the same visible list',
      draft: { to: patients, body: sorry },
      finds: [
        { message: 'again', severity: 'stop', marks: ['addresses were visible', ...places(2)] },
      ],
      fixed: { bcc: patients },
    },
    {
      name: 'a recall, by its subject',
      draft: { to: firms(2), subject: 'Sam would like to recall the message', body: 'x' },
      finds: [
        {
          message: 'again',
          severity: 'stop',
          marks: ['would like to recall the message', ...places(2)],
        },
      ],
      fixed: { bcc: firms(2) },
    },
    {
      name: 'a message sent again to patients who do not know each other',
      draft: { to: patients, subject: 'Resending: open day' },
      finds: [{ message: 'again', severity: 'stop', marks: ['Resending', ...places(2)] }],
    },
    {
      name: 'in the second paragraph, beside colleagues',
      draft: {
        to: ['ben.cole@nhs.net', ...patients],
        body: { html: '<p>Hello</p><p>We forgot to use Bcc. Please delete this email.</p>' },
      },
      finds: [
        {
          message: 'again',
          severity: 'stop',
          marks: ['forgot to use Bcc', 'Please delete this email', 'to[1]', 'to[2]'],
        },
      ],
      fixed: { bcc: patients },
    },
    {
      name: 'to a list that cannot be opened',
      draft: { to: [recipient('', 'My patients', true)], body: 'This was sent to the wrong list.' },
      finds: [{ message: 'again', severity: 'stop', marks: ['sent to the wrong', 'to[0]'] }],
    },
    {
      name: 'in a meeting, which has no Bcc',
      draft: { kind: 'meeting', to: patients, body: sorry },
      finds: [
        { message: 'again', severity: 'stop', marks: ['addresses were visible', ...places(2)] },
      ],
    },
  ],
});

describe('the words of a correction', () => {
  it.each([
    'We inadvertently included every address.',
    'Your email address has been shared with other patients.',
    'Your address was visible to all recipients.',
    'Please delete my previous email.',
    'I should have used BCC.',
    'An email was sent to you by mistake.',
    'Sam Taylor would like to recall the message.',
    'Everyone could see each other’s email.',
  ])('%s', (body) => {
    expect(again(body)).toBe(true);
  });

  it.each([
    'Your recall appointment is due.',
    'As far as I recall the clinic is on Monday.',
    'Please delete what does not apply.',
    'Bring the form that was sent to you.',
    'Please share your email address.',
    'The blind was visible from the road.',
  ])('are not: %s', (body) => {
    expect(again(body)).toBe(false);
  });

  const again = (body: string): boolean =>
    assess(draft({ from: 'sam.taylor@nhs.net', to: patients, body }), lpt2023).findings.some(
      ({ rule }) => rule === 'no-second-breach',
    );
});

describe('the sentence', () => {
  it('offers Bcc only where there is one', () => {
    expect(noSecondBreach.messages.again({ people: 2, meeting: false })).toContain('to Bcc.');
    expect(noSecondBreach.messages.again({ people: 2, meeting: true })).toContain('one by one');
  });
});

describe('a long message', () => {
  it('is read in linear time', () => {
    const people = patients.map((address) => recipient(address));
    const facts = lookAt(draft({ to: patients }), lpt2023);
    const body = bodyFromText('please delete the email sent to you in\n'.repeat(50_000));
    const before = process.cpuUsage();
    noSecondBreach.check({ to: people, cc: [], body, subject: '' }, facts);
    expect(process.cpuUsage(before).user).toBeLessThan(3_000_000);
  });
});
