import { noPcdInSubject } from '../../src/rules/no-pcd-in-subject';
import { profileWith } from '../support/profiles';
import { ruleTest } from '../support/rule-test';

const fromCertain = profileWith({ actsFrom: 'certain' });
const number = (mark: string) => [{ message: 'number', severity: 'stop' as const, marks: [mark] }];

ruleTest(noPcdInSubject, {
  valid: [
    {
      name: 'a number that fails its check',
      draft: { subject: 'Re 999 147 2798' },
      butFor: { subject: 'Re 999 147 2797' },
    },
    {
      name: 'a number in the text, which other rules watch',
      draft: { body: 'NHS number 999 147 2797' },
      butFor: { subject: 'NHS number 999 147 2797' },
    },
    {
      name: 'an order number',
      draft: { subject: 'Order number 9991472797' },
      butFor: { subject: 'NHS number 9991472797' },
    },
    {
      name: 'a number that is not sure enough for the profile',
      draft: { subject: 'Re 999 147 2797' },
      profile: fromCertain,
      butFor: { subject: 'Re NHS number 999 147 2797' },
    },
  ],
  invalid: [
    {
      name: 'a spaced number',
      draft: { subject: 'Referral 999 147 2797 for Monday' },
      finds: number('999 147 2797'),
      fixed: { subject: 'Referral for Monday' },
    },
    {
      name: 'a number with its label',
      draft: { subject: '[secure] Referral, NHS no. 999-147-2797' },
      finds: number('999-147-2797'),
      fixed: { subject: '[secure] Referral,' },
    },
    {
      name: 'nothing but a number',
      draft: { subject: 'NHS number: 9991472797' },
      finds: number('9991472797'),
      fixed: { subject: '' },
    },
    {
      name: 'a number in front',
      draft: { subject: '9991472797 NHS patient' },
      finds: number('9991472797'),
      fixed: { subject: 'NHS patient' },
    },
  ],
});
