import { sensitiveToServiceUser } from '../../src/rules/sensitive-to-service-user';
import { profileWith } from '../support/profiles';
import { ruleTest } from '../support/rule-test';

const to = ['jo@webmail.example'];
const body = 'Your NHS number is 999 147 2797. You have diabetes.';
const trailFrom = (address: string): string =>
  `\n\nFrom: Jo <${address}>\nSent: 20 November 2026 10:00\nTo: Sam <sam@nhs.net>\nSubject: Visit\n\n${body}`;
const never = profileWith({ serviceUser: { sensitive: 'never' } });
const allowed = profileWith({ serviceUser: { sensitive: 'allowed' } });
const certain = profileWith({ actsFrom: 'certain' });

ruleTest(sensitiveToServiceUser, {
  valid: [
    {
      name: 'an appointment',
      draft: { to, body: 'See you on Monday at ten.' },
      butFor: { body },
    },
    { name: 'a colleague', draft: { body }, butFor: { to } },
    {
      name: 'an organisation that is not known',
      draft: { to: ['office@solicitors.example'], body },
      butFor: { remembered: { isServiceUser: () => true } },
    },
    {
      name: 'a reply to what the patient wrote',
      draft: { to, body: `Thank you.${trailFrom('jo@webmail.example')}` },
      butFor: { body: `Thank you.${trailFrom('al@webmail.example')}` },
    },
    {
      name: 'where the policy allows it',
      draft: { to, body },
      profile: allowed,
      butFor: { profile: never },
    },
    {
      name: 'a number that is not sure enough for the profile',
      draft: { to, body: 'The form says 999 147 2797.' },
      profile: certain,
      butFor: { body },
    },
  ],
  invalid: [
    {
      name: 'a reply that adds something',
      draft: { to, body: `It is diabetes.${trailFrom('jo@webmail.example')}` },
      finds: [{ message: 'secure-only', severity: 'ask', marks: ['diabetes', 'to[0]'] }],
    },
    {
      name: 'tagged or not',
      draft: { to: ['ben.cole@nhs.net', ...to], subject: '[secure] Your results', body },
      finds: [
        { message: 'secure-only', severity: 'ask', marks: ['999 147 2797', 'diabetes', 'to[1]'] },
      ],
    },
    {
      name: 'where the policy forbids it',
      draft: { to, body },
      profile: never,
      finds: [{ message: 'never', severity: 'stop', marks: ['999 147 2797', 'diabetes', 'to[0]'] }],
    },
  ],
});
