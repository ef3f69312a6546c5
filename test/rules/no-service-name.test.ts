import { noServiceName } from '../../src/rules/no-service-name';
import { recipient } from '../support/draft-builder';
import { ruleTest } from '../support/rule-test';

const to = ['jo@webmail.example'];

ruleTest(noServiceName, {
  valid: [
    {
      name: 'neutral words',
      draft: { to, subject: '[secure] Your appointment', attachments: [{ name: 'letter.pdf' }] },
      butFor: { subject: '[secure] Your appointment at the HIV clinic' },
    },
    {
      name: 'the name in the text, which is encrypted',
      draft: { to, body: 'Come to the sexual health clinic.' },
      butFor: { subject: 'Come to the sexual health clinic.' },
    },
    {
      name: 'colleagues and organisations',
      draft: { to: ['ben.cole@nhs.net', 'a@solicitors.example'], subject: 'CAMHS waiting list' },
      butFor: { to: ['ben.cole@nhs.net', ...to] },
    },
    {
      name: 'a service of one’s own that is not sensitive',
      draft: { to, from: recipient('northfield.podiatry@nhs.net', 'Northfield Podiatry') },
      butFor: { from: recipient('riverside.sexualhealth@nhs.net', 'Riverside Sexual Health') },
    },
    {
      name: 'a picture in the text, whose name nobody sees',
      draft: { to, attachments: [{ name: 'sexual-health-logo.png', inline: true }] },
      butFor: { attachments: [{ name: 'sexual-health-logo.png' }] },
    },
    {
      name: 'words that only look like it',
      draft: { to, subject: 'Your gum shield, and an arch support' },
      butFor: { subject: 'Your GUM clinic' },
    },
    {
      name: 'an empty subject, when sender and attachments could not be read',
      draft: { to, subject: '', unread: { from: 'late', attachments: 'late' } },
      butFor: { subject: 'Fertility clinic' },
    },
  ],
  invalid: [
    {
      name: 'the service in the subject',
      draft: { to, subject: '[secure] Drug and Alcohol service' },
      finds: [{ message: 'sensitive', severity: 'ask', marks: ['Drug and Alcohol', 'to[0]'] }],
    },
    {
      name: 'one of the trust’s own, as the profile names it',
      draft: { to, subject: 'From Riverside Sexual Health' },
      finds: [
        { message: 'sensitive', severity: 'ask', marks: ['Riverside Sexual Health', 'to[0]'] },
      ],
    },
    {
      name: 'file names, in whatever way the words are joined',
      draft: {
        to,
        attachments: [
          { name: 'a.pdf' },
          { name: 'CAMHS_letter.pdf' },
          { name: 'MemoryClinicMap.docx' },
          { name: 'self-harm.txt' },
        ],
      },
      finds: [
        {
          message: 'sensitive',
          severity: 'ask',
          marks: ['attachments[1]', 'attachments[2]', 'attachments[3]', 'to[0]'],
        },
      ],
    },
    {
      name: 'the sender’s name, which a person cannot change alone',
      draft: { to, from: recipient('team@nhs.net', 'Oldtown Mental Health Team') },
      finds: [{ message: 'sender', severity: 'note', marks: ['from', 'to[0]'] }],
    },
  ],
});
