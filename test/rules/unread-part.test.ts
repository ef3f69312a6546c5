import { unreadPart } from '../../src/rules/unread-part';
import { profileWith } from '../support/profiles';
import { ruleTest } from '../support/rule-test';

const strict = profileWith({ severities: { 'unread-part': 'stop' } });
const looked = { known: true as const, value: 'The rota.' };

ruleTest(unreadPart, {
  valid: [
    {
      name: 'a message that was read',
      draft: { body: 'Hello.' },
      butFor: { unread: { body: 'late' } },
    },
    {
      name: 'a file that was looked into',
      draft: { attachments: [{ name: 'rota.docx', text: looked }] },
      butFor: { attachments: [{ name: 'rota.docx' }] },
    },
    {
      name: 'a picture shown in the text',
      draft: { attachments: [{ name: 'logo.png', inline: true }] },
      butFor: { attachments: [{ name: 'logo.png', inline: false }] },
    },
    {
      name: 'forgotten answers, where everybody is a colleague',
      draft: { unread: { remembered: 'failed' } },
      butFor: { to: ['jo@village.example'] },
    },
    {
      name: 'attachments that could not be listed are a part, not files',
      draft: { subject: 'Files' },
      butFor: { unread: { attachments: 'failed' } },
    },
  ],
  invalid: [
    {
      name: 'the text, not read in time',
      draft: { unread: { body: 'late' } },
      finds: [{ message: 'part', severity: 'ask', marks: ['body'] }],
    },
    {
      name: 'the text, under a profile that stops',
      draft: { unread: { body: 'threw' } },
      profile: strict,
      finds: [{ message: 'part', severity: 'stop', marks: ['body'] }],
    },
    {
      name: 'two parts',
      draft: { unread: { to: 'empty', from: 'empty' } },
      finds: [{ message: 'part', severity: 'ask', marks: ['from', 'to'] }],
    },
    {
      name: 'the list of attachments',
      draft: { unread: { attachments: 'failed' } },
      finds: [{ message: 'part', severity: 'ask', marks: ['attachments'] }],
    },
    {
      name: 'a text longer than can be checked',
      draft: { body: 'word '.repeat(2_000_100) },
      finds: [{ message: 'cut-short', severity: 'ask', marks: ['body'] }],
    },
    {
      name: 'forgotten answers and a stranger',
      draft: { to: ['jo@village.example'], unread: { remembered: 'threw' } },
      finds: [{ message: 'memory', severity: 'ask', marks: ['to[0]'] }],
    },
    {
      name: 'a file to a stranger, untagged',
      draft: { to: ['jo@village.example'], attachments: [{ name: 'a.docx' }] },
      finds: [{ message: 'attachment-insecure', severity: 'ask', marks: ['attachments[0]'] }],
    },
    {
      name: 'a file to a stranger, tagged',
      draft: {
        to: ['jo@village.example'],
        subject: '[secure] x',
        attachments: [{ name: 'a.docx' }],
      },
      finds: [{ message: 'attachment', severity: 'note', marks: ['attachments[0]'] }],
    },
    {
      name: 'two files to a colleague',
      draft: { attachments: [{ name: 'a.docx' }, { name: 'b.pdf' }] },
      finds: [
        { message: 'attachment', severity: 'note', marks: ['attachments[0]', 'attachments[1]'] },
      ],
    },
    {
      name: 'a file, when not everybody could be read',
      draft: { attachments: [{ name: 'a.docx' }], unread: { cc: 'failed' } },
      finds: [
        { message: 'part', severity: 'ask', marks: ['cc'] },
        { message: 'attachment-insecure', severity: 'ask', marks: ['attachments[0]'] },
      ],
    },
  ],
});
