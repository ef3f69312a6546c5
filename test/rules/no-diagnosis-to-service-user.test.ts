import { noDiagnosisToServiceUser } from '../../src/rules/no-diagnosis-to-service-user';
import { ruleTest } from '../support/rule-test';

const to = ['jo@webmail.example'];
const diagnosis = 'Your diagnosis is bipolar disorder.';

ruleTest(noDiagnosisToServiceUser, {
  valid: [
    {
      name: 'an appointment with a mental health team',
      draft: { to, body: 'Your appointment with the mental health team is on Monday.' },
      butFor: { body: 'Your appointment is about your mental health condition.' },
    },
    {
      name: 'a diagnosis to a colleague',
      draft: { body: diagnosis },
      butFor: { to },
    },
    {
      name: 'what the patient wrote, quoted',
      draft: {
        to,
        body: `Thank you.\n\nFrom: Jo <jo@webmail.example>\nSent: 20 November 2026 10:00\nTo: Sam <sam@nhs.net>\nSubject: Visit\n\n${diagnosis}`,
      },
      butFor: { body: `Thank you.\n\n${diagnosis}` },
    },
    {
      name: 'the name of a charity, an event, a service',
      draft: { to, body: 'Alzheimer’s Society, Dementia Action Week, the OCD clinic, Bipolar UK.' },
      butFor: { body: 'It is Alzheimer’s, dementia, OCD.' },
    },
    {
      name: 'words with an everyday sense',
      draft: { to, body: 'A depression over Iceland brings rain. Do not be anxious.' },
      butFor: { body: 'You live with depression.' },
    },
    { name: 'no text', draft: { to, body: '' }, butFor: { body: 'PTSD' } },
  ],
  invalid: [
    {
      name: 'a diagnosis, the longest name of it',
      draft: { to: ['ben.cole@nhs.net', ...to], subject: '[secure] Your visit', body: diagnosis },
      finds: [{ message: 'found', severity: 'ask', marks: ['bipolar disorder', 'to[1]'] }],
    },
    {
      name: 'several, to a carer whom the sender has marked as one',
      draft: {
        to: ['al@village.example'],
        body: 'He has severe depression and post-traumatic stress disorder.',
        remembered: { isServiceUser: () => true },
      },
      finds: [
        {
          message: 'found',
          severity: 'ask',
          marks: ['severe depression', 'post-traumatic stress disorder', 'to[0]'],
        },
      ],
    },
  ],
});
