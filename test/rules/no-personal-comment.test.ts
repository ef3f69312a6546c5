import { noPersonalComment } from '../../src/rules/no-personal-comment';
import { ruleTest } from '../support/rule-test';

const about = 'NHS number 999 147 2797, diabetes.';
const aside = 'Between you and me, she is a pain.';

ruleTest(noPersonalComment, {
  valid: [
    {
      name: 'what was found and done',
      draft: { body: `${about} She was upset and left early.` },
      butFor: { body: `${about} ${aside}` },
    },
    {
      name: 'clinical words that could be remarks',
      draft: {
        body: `${about} Lazy eye, smelly wound, pain in the neck, left hypochondriac region, felt a bit odd.`,
      },
      butFor: { body: `${about} She is such a hypochondriac.` },
    },
    {
      name: 'an aside between colleagues, with no patient in sight',
      draft: { body: aside },
      butFor: { to: ['jo@webmail.example'] },
    },
    {
      name: 'what somebody else wrote, quoted',
      draft: {
        body: `${about}\n\nFrom: Jo <jo@nhs.net>\nSent: 20 November 2026 10:00\nTo: Sam <sam@nhs.net>\nSubject: Visit\n\n${aside}`,
      },
      butFor: { body: `${about}\n\n${aside}` },
    },
    {
      name: 'no text',
      draft: { to: ['jo@webmail.example'], body: '' },
      butFor: { body: 'Good riddance.' },
    },
  ],
  invalid: [
    {
      name: 'an aside about a patient',
      draft: { body: `${about} Off the record, she’s a pain and a drama queen!` },
      finds: [
        {
          message: 'comment',
          severity: 'note',
          marks: ['Off the record', 'she’s a pain', 'drama queen'],
        },
      ],
    },
    {
      name: 'a remark in a message to a patient',
      draft: { to: ['jo@webmail.example'], body: 'Your mother is a complete idiot.' },
      finds: [{ message: 'comment', severity: 'note', marks: ['complete idiot'] }],
    },
  ],
});
