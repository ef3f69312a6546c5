import { secureTagRequired } from '../../src/rules/secure-tag-required';
import { profileWith, lpt2023 } from '../support/profiles';
import { ruleTest } from '../support/rule-test';

const withNumber = 'NHS number: 999 147 2797. She has diabetes.';
const toPatient = { to: ['jo@webmail.example'], body: withNumber };
const toSolicitor = { to: ['office@solicitors.example'], body: withNumber };
const always = profileWith({ tag: { ...lpt2023.tag, pcd: 'always' } });
const onlyPcd = profileWith({ tag: { ...lpt2023.tag, serviceUser: 'pcd' } });
const fromCertain = profileWith({
  actsFrom: 'certain',
  tag: { ...lpt2023.tag, serviceUser: 'pcd' },
});
const marked = profileWith({ tag: { ...lpt2023.tag, markings: ['business sensitive'] } });
const identifiable = profileWith({
  tag: { ...lpt2023.tag, trigger: 'patient-identifiable', serviceUser: 'pcd' },
});
const spellingOff = profileWith({ severities: { 'secure-tag-spelling': 'off' } });

ruleTest(secureTagRequired, {
  valid: [
    {
      name: 'a tagged message to a patient',
      draft: { ...toPatient, subject: '[secure] Your visit' },
      butFor: { subject: 'Your visit' },
    },
    {
      name: 'a tag in capitals and after RE:',
      draft: { ...toPatient, subject: 'RE: [SECURE] Your visit' },
      butFor: { subject: 'RE: Your visit' },
    },
    {
      name: 'PCD between colleagues, where the profile asks for the tag on insecure routes only',
      draft: { body: withNumber },
      butFor: { to: ['office@solicitors.example'] },
    },
    {
      name: 'PCD to an accredited system',
      draft: { to: ['a@accenda.co.uk'], body: withNumber },
      butFor: { to: ['a@accenda.co.uk.evil.example'] },
    },
    {
      name: 'no PCD to an organisation that is not known',
      draft: { to: ['office@solicitors.example'] },
      butFor: { body: withNumber },
    },
    {
      name: 'a tag that is nearly right: secure-tag-spelling repairs it',
      draft: { ...toPatient, subject: '(secure) Your visit' },
      butFor: { profile: spellingOff },
    },
    {
      name: 'an appointment to a patient, where the profile asks for the tag on PCD only',
      draft: { to: ['jo@webmail.example'], body: 'See you on Monday.' },
      profile: onlyPcd,
      butFor: { body: withNumber },
    },
    {
      name: 'a marked text between colleagues',
      draft: { body: 'BUSINESS SENSITIVE: the bids' },
      profile: marked,
      butFor: { to: ['office@solicitors.example'] },
    },
    {
      name: 'a reminder to a patient, where only PCD counts',
      draft: { to: ['jo@webmail.example'], body: 'See you on Friday.' },
      profile: onlyPcd,
      butFor: { profile: identifiable },
    },
    {
      name: 'text that is not sure enough for the profile, to colleagues',
      draft: { body: 'The form says 9991472797' },
      profile: fromCertain,
      butFor: { to: ['office@solicitors.example'] },
    },
  ],
  invalid: [
    {
      name: 'an NHS number to an outside address',
      draft: toSolicitor,
      finds: [{ message: 'insecure-route', severity: 'stop', marks: ['999 147 2797', 'diabetes'] }],
      fixed: { subject: '[secure] Rota for next week' },
    },
    {
      name: 'an NHS number to one outsider among colleagues',
      draft: {
        to: ['a@nhs.net', 'b@nhs.net'],
        cc: ['office@solicitors.example'],
        body: withNumber,
      },
      finds: [{ message: 'insecure-route', severity: 'stop', marks: ['999 147 2797', 'diabetes'] }],
    },
    {
      name: 'an NHS number to several outsiders',
      draft: { to: ['a@one.example', 'b@two.example'], body: withNumber },
      finds: [{ message: 'insecure-route', severity: 'stop', marks: ['999 147 2797', 'diabetes'] }],
    },
    {
      name: 'PCD to a colleague, where the profile asks for the tag always',
      draft: { body: withNumber },
      profile: always,
      finds: [{ message: 'always', severity: 'stop', marks: ['999 147 2797', 'diabetes'] }],
      fixed: { subject: '[secure] Rota for next week' },
    },
    {
      name: 'PCD to people of whom some could not be read',
      draft: { body: withNumber, unread: { bcc: 'late' } },
      finds: [
        { message: 'recipients-unread', severity: 'stop', marks: ['999 147 2797', 'diabetes'] },
      ],
    },
    {
      name: 'an appointment to a patient’s private address',
      draft: { to: ['ben.cole@nhs.net', 'jo@webmail.example'], body: 'See you on Monday.' },
      finds: [{ message: 'service-user', severity: 'stop', marks: ['to[1]'] }],
      fixed: { subject: '[secure] Rota for next week' },
    },
    {
      name: 'an address the sender has marked as a patient’s',
      draft: {
        to: ['jo@village.example'],
        body: 'See you on Tuesday.',
        remembered: { isServiceUser: (address) => address === 'jo@village.example' },
      },
      finds: [{ message: 'service-user', severity: 'stop', marks: ['to[0]'] }],
    },
    {
      name: 'a nearly right tag, where nobody else repairs it',
      draft: { ...toPatient, subject: '(secure) Your visit' },
      profile: spellingOff,
      finds: [{ message: 'insecure-route', severity: 'stop', marks: ['999 147 2797', 'diabetes'] }],
      fixed: { subject: '[secure] Your visit' },
    },
    {
      name: 'a marked text to an outsider, marked in the subject too',
      draft: {
        to: ['office@solicitors.example'],
        subject: 'Business sensitive',
        body: 'Business-sensitive bids',
      },
      profile: marked,
      finds: [
        { message: 'marked', severity: 'ask', marks: ['Business sensitive', 'Business-sensitive'] },
      ],
      fixed: { subject: '[secure] Business sensitive' },
    },
    {
      name: 'a reminder to a patient, where whoever can be recognised counts',
      draft: { to: ['jo@webmail.example'], body: 'See you on Thursday.' },
      profile: identifiable,
      finds: [{ message: 'perhaps-identifiable', severity: 'ask', marks: ['to[0]'] }],
    },
    {
      name: 'text that is not sure enough for the profile, to an outsider',
      draft: { to: ['office@solicitors.example'], body: 'The form says 999 147 2797' },
      profile: fromCertain,
      finds: [{ message: 'possible', severity: 'note', marks: ['999 147 2797'] }],
    },
  ],
});
