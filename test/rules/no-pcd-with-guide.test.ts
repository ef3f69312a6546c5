import { noPcdWithGuide } from '../../src/rules/no-pcd-with-guide';
import { lpt2023, profileWith } from '../support/profiles';
import { ruleTest } from '../support/rule-test';

const pcd = 'Her NHS number is 999 147 2797 and she has diabetes.';
const guide = { name: 'NHSmail Recipient’s Guide.pdf' };
const jo = ['jo@webmail.example'];

ruleTest(noPcdWithGuide, {
  valid: [
    {
      name: 'the guide alone',
      draft: { to: jo, attachments: [guide], body: 'Please read the guide.' },
      butFor: { body: pcd },
    },
    {
      name: 'confidential information with another file',
      draft: { to: jo, attachments: [{ name: 'Foot care leaflet.pdf' }], body: pcd },
      butFor: { attachments: [guide] },
    },
    {
      name: 'the guide to colleagues, who need no encryption',
      draft: { attachments: [guide], body: pcd },
      butFor: { to: jo },
    },
    {
      name: 'a health word, and a guide whose name reads like a person’s',
      draft: {
        to: jo,
        attachments: [{ name: 'John Smith Recipient guide.pdf' }],
        body: 'This is for your diabetes clinic.',
      },
      butFor: { attachments: [guide, { name: 'Letter to Mr John Smith.pdf' }] },
    },
    {
      name: 'a file called as only another profile calls its guide',
      draft: { to: jo, attachments: [{ name: 'how-to-read-our-mail.pdf' }], body: pcd },
      butFor: {
        profile: profileWith({ guide: { ...lpt2023.guide, file: 'how-to-read-our-mail.pdf' } }),
      },
    },
  ],
  invalid: [
    {
      name: 'the guide with confidential information in the text',
      draft: { to: jo, attachments: [guide], body: 'NHS number: 999 147 2797' },
      finds: [{ message: 'found', severity: 'stop', marks: ['999 147 2797'] }],
    },
    {
      name: 'the guide by another name, with confidential information in the subject',
      draft: {
        to: jo,
        attachments: [{ name: 'photo.png', inline: true }, { name: 'encryption_guide_v3.pdf' }],
        subject: 'NHS number 999 147 2797',
        body: '',
      },
      finds: [{ message: 'found', severity: 'stop', marks: ['999 147 2797'] }],
    },
  ],
});
