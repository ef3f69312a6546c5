import { nhsNumberPresent } from '../../src/rules/nhs-number-present';
import { profileWith } from '../support/profiles';
import { ruleTest } from '../support/rule-test';

const profile = profileWith({ identifiers: 'require' });
const body = 'Mrs Rosie Harker has diabetes and will come on Monday.';
const read = (value: string) => ({
  attachments: [{ name: 'letter.docx', text: { known: true as const, value } }],
});
const missing = [{ message: 'missing', severity: 'note' as const, marks: ['body'] }];

ruleTest(nhsNumberPresent, {
  valid: [
    {
      name: 'a profile that asks for few identifiers',
      draft: { body },
      butFor: { profile },
    },
    {
      name: 'a patient with the NHS number',
      draft: { body: `${body} NHS number: 999 147 2797.` },
      profile,
      butFor: { body },
    },
    {
      name: 'a patient with the number of Scotland',
      draft: { body: `${body} CHI: 0101011237.` },
      profile,
      butFor: { body: `${body} Order: 0101011237.` },
    },
    {
      name: 'a message about nobody',
      draft: { body: 'The rota is on the board.' },
      profile,
      butFor: { body },
    },
    {
      name: 'a file that may hold the number',
      draft: { body, attachments: [{ name: 'letter.docx' }] },
      profile,
      butFor: { attachments: [{ name: 'logo.png', inline: true }] },
    },
    {
      name: 'the number in a file that was looked into',
      draft: { body, ...read('NHS number: 999 147 2797') },
      profile,
      butFor: read('Dear colleague'),
    },
  ],
  invalid: [
    { name: 'a patient without the number', draft: { body }, profile, finds: missing },
    {
      name: 'a number that fails its check digit',
      draft: { body: `${body} NHS number: 999 147 2798.` },
      profile,
      finds: missing,
    },
  ],
});
