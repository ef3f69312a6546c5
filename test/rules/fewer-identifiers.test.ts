import { fewerIdentifiers } from '../../src/rules/fewer-identifiers';
import { profileWith } from '../support/profiles';
import { ruleTest } from '../support/rule-test';

const number = 'NHS number 999 147 2797';
const birth = 'date of birth 12/03/1956';
const all = `Mrs Ada Penrose, ${birth}, ${number}, has diabetes.`;

ruleTest(fewerIdentifiers, {
  valid: [
    {
      name: 'initials and the number',
      draft: { body: `A.P., ${number}, has diabetes.` },
      butFor: { body: all },
    },
    {
      name: 'a name and the number',
      draft: { body: `Mrs Ada Penrose, ${number}, has diabetes.` },
      butFor: { body: `${all} She is well.` },
    },
    {
      name: 'a greeting, whose name is the colleague’s',
      draft: { body: `Dear Ben,\n\n${number}, ${birth}, has diabetes.` },
      butFor: { to: ['jo@webmail.example'] },
    },
    {
      name: 'identifiers far apart',
      draft: {
        body: `Mrs Ada Penrose has diabetes.\n\n${'word '.repeat(80)}\n\n${number}, ${birth}.`,
      },
      butFor: {
        body: `Mrs Ada Penrose has diabetes.\n\n${'word '.repeat(8)}\n\n${number}, ${birth}.`,
      },
    },
    {
      name: 'all three, in the quoted trail',
      draft: {
        body: `Noted.\n\nFrom: Jo <jo@nhs.net>\nSent: 20 November 2026 10:00\nTo: Sam <sam@nhs.net>\nSubject: Visit\n\n${all}`,
      },
      butFor: { body: `Noted.\n\n${all}` },
    },
    {
      name: 'where the profile wants them',
      draft: { body: all },
      profile: profileWith({ identifiers: 'require' }),
      butFor: { profile: profileWith({}) },
    },
    {
      name: 'all three in the subject, which another rule speaks of',
      draft: { subject: all, body: 'See above.' },
      butFor: { body: all },
    },
    { name: 'no text', draft: { body: '' }, butFor: { body: all } },
  ],
  invalid: [
    {
      name: 'all three, to a colleague',
      draft: { body: `Hello Ben.\n\n${all}` },
      finds: [
        {
          message: 'three',
          severity: 'note',
          marks: ['Mrs Ada Penrose', '12/03/1956', '999 147 2797'],
        },
      ],
    },
  ],
});
