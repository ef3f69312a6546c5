import { keepSecureTag } from '../../src/rules/keep-secure-tag';
import { lpt2023, profileWith } from '../support/profiles';
import { ruleTest } from '../support/rule-test';

const trail = (subject: string): string =>
  `For you.\n\nFrom: Ben Cole <ben.cole@nhs.net>\nSent: 20 November 2026 10:00\nTo: Sam Taylor\nSubject: ${subject}\n\nHello.`;
const body = trail('[Secure] Visit');
const to = ['office@solicitors.example'];
const always = profileWith({ tag: { ...lpt2023.tag, pcd: 'always' } });
const spellingOff = profileWith({ severities: { 'secure-tag-spelling': 'off' } });

ruleTest(keepSecureTag, {
  valid: [
    {
      name: 'a forward that kept the tag',
      draft: { to, subject: 'FW: [secure] Visit', body },
      butFor: { subject: 'FW: Visit' },
    },
    {
      name: 'a forward of a message without the tag',
      draft: { to, subject: 'FW: Visit', body: trail('Visit') },
      butFor: { body },
    },
    {
      name: 'a tag in what was written now',
      draft: { to, body: 'Subject: [secure] goes in front.' },
      butFor: { body },
    },
    {
      name: 'the word in the trail without its brackets',
      draft: { to, body: trail('Secure your bicycle') },
      butFor: { body: trail('[secure] your bicycle') },
    },
    {
      name: 'a tag that is nearly right: secure-tag-spelling repairs it',
      draft: { to, subject: 'FW: (secure) Visit', body },
      butFor: { profile: spellingOff },
    },
  ],
  invalid: [
    {
      name: 'a forward outside that lost the tag',
      draft: { to, subject: 'FW: Visit', body },
      finds: [{ message: 'insecure', severity: 'stop', marks: ['subject'] }],
      fixed: { subject: '[secure] FW: Visit' },
    },
    {
      name: 'a forward of a forward, in Welsh',
      draft: {
        to,
        body: 'I chi.\n\nOddi wrth: Ben <ben.cole@nhs.net>\nAnfonwyd: 20 Tachwedd 2026 10:00\nAt: Sam\nPwnc: FW: [secure] Ymweliad\n\nHelo.',
      },
      finds: [{ message: 'insecure', severity: 'stop', marks: ['subject'] }],
      fixed: { subject: '[secure] Rota for next week' },
    },
    {
      name: 'a nearly right tag, where nobody else repairs it',
      draft: { to, subject: '(secure) FW: Visit', body },
      profile: spellingOff,
      finds: [{ message: 'insecure', severity: 'stop', marks: ['subject'] }],
      fixed: { subject: '[secure] FW: Visit' },
    },
    {
      name: 'a forward to a colleague',
      draft: { subject: 'FW: Visit', body },
      finds: [{ message: 'inside', severity: 'note', marks: ['subject'] }],
      fixed: { subject: '[secure] FW: Visit' },
    },
    {
      name: 'a forward to a colleague, where the profile always tags',
      draft: { subject: 'FW: Visits', body },
      profile: always,
      finds: [{ message: 'always', severity: 'stop', marks: ['subject'] }],
      fixed: { subject: '[secure] FW: Visits' },
    },
    {
      name: 'a forward to people of whom some could not be read',
      draft: { subject: 'FW: Visit', body, unread: { bcc: 'late' } },
      finds: [{ message: 'recipients-unread', severity: 'stop', marks: ['subject'] }],
      fixed: { subject: '[secure] FW: Visit' },
    },
  ],
});
