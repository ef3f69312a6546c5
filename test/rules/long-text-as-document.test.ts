import { longTextAsDocument } from '../../src/rules/long-text-as-document';
import { profileWith } from '../support/profiles';
import { ruleTest } from '../support/rule-test';

const about = 'NHS number 999 147 2797, diabetes.';
const words = (count: number): string => `${about} ${'word '.repeat(count)}`;
const trail =
  '\n\nFrom: Jo <jo@nhs.net>\nSent: 20 November 2026 10:00\nTo: Sam <sam@nhs.net>\nSubject: Visit\n\n';

ruleTest(longTextAsDocument, {
  valid: [
    {
      name: 'a text of as many words as the profile allows',
      draft: { body: words(594) },
      butFor: { body: words(595) },
    },
    {
      name: 'a long text with nobody in it',
      draft: { body: 'word '.repeat(2000) },
      butFor: { body: words(2000) },
    },
    {
      name: 'a long trail under a short answer',
      draft: { body: `Thank you.${trail}${words(2000)}` },
      butFor: { body: `${words(2000)}${trail}Thank you.` },
    },
    {
      name: 'an empty text under a subject that says who it is about',
      draft: { subject: about, body: ' \n ' },
      butFor: { body: words(1000) },
    },
    {
      name: 'where the profile allows more',
      draft: { body: words(700) },
      profile: profileWith({ longTextWords: 1000 }),
      butFor: { profile: profileWith({ longTextWords: 500 }) },
    },
  ],
  invalid: [
    {
      name: 'a long report',
      draft: { body: words(800) },
      finds: [{ message: 'long', severity: 'note', marks: ['body'] }],
    },
  ],
});
