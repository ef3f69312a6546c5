import { noPcdInFileName } from '../../src/rules/no-pcd-in-file-name';
import { ruleTest } from '../support/rule-test';

const to = ['office@solicitors.example'];
const named = (...names: string[]) => ({ attachments: names.map((name) => ({ name })) });

ruleTest(noPcdInFileName, {
  valid: [
    {
      name: 'a file name that says nothing about anybody',
      draft: { to, ...named('letter.docx') },
      butFor: named('letter 999 147 2797.docx'),
    },
    {
      name: 'a number that fails its check digit',
      draft: { to, ...named('form_9991472798.pdf') },
      butFor: named('form_9991472797.pdf'),
    },
    {
      name: 'a picture shown in the text, which is never a finding',
      draft: { to, attachments: [{ name: '9991472797.png', inline: true }] },
      butFor: { attachments: [{ name: '9991472797.png' }] },
    },
    {
      name: 'the name of a person alone, which a reference has too',
      draft: { to, ...named('Letter Jo Bloggs.docx') },
      butFor: named('Letter Jo Bloggs 9991472797.docx'),
    },
    {
      name: 'a person who may be a colleague, with a message that is confidential',
      draft: { to, body: 'NHS number: 999 147 2797', ...named('Minutes Dr Jones.docx') },
      butFor: named('Minutes Jane Jones.docx'),
    },
  ],
  invalid: [
    {
      name: 'a person and what they have',
      draft: { to, ...named('Jane_Smith_asthma_plan.docx') },
      finds: [{ message: 'insecure', severity: 'ask', marks: ['attachments[0]'] }],
    },
    {
      name: 'a date of birth',
      draft: { to, ...named('DOB 01.02.1980.docx') },
      finds: [{ message: 'insecure', severity: 'ask', marks: ['attachments[0]'] }],
    },
    {
      name: 'a name, with a message that is confidential',
      draft: { to, body: 'NHS number: 999 147 2797', ...named('Letter Jo Bloggs.docx') },
      finds: [{ message: 'insecure', severity: 'ask', marks: ['attachments[0]'] }],
    },
    {
      name: 'an NHS number with full stops, whose end is no file ending',
      draft: { to, ...named('999.147.2797') },
      finds: [{ message: 'insecure', severity: 'ask', marks: ['attachments[0]'] }],
    },
    {
      name: 'an NHS number in the second file, to somebody outside',
      draft: { to, ...named('letter.docx', 'NHS_number_9991472797_letter.docx') },
      finds: [{ message: 'insecure', severity: 'ask', marks: ['attachments[1]'] }],
    },
    {
      name: 'an NHS number, tagged: a file name is not encrypted all the same',
      draft: { to, subject: '[secure] Letter', ...named('999 147 2797.pdf') },
      finds: [{ message: 'insecure', severity: 'ask', marks: ['attachments[0]'] }],
    },
    {
      name: 'an NHS number, when not everybody could be read',
      draft: { ...named('9991472797.pdf'), unread: { cc: 'late' } },
      finds: [{ message: 'insecure', severity: 'ask', marks: ['attachments[0]'] }],
    },
    {
      name: 'an NHS number to a colleague',
      draft: named('9991472797.pdf'),
      finds: [{ message: 'inside', severity: 'note', marks: ['attachments[0]'] }],
    },
    {
      name: 'an attached message and a link',
      draft: {
        attachments: [
          { name: 'RE: 999 147 2797', kind: 'item' },
          { name: '9991472797.xlsx', kind: 'cloud' },
        ],
      },
      finds: [{ message: 'inside', severity: 'note', marks: ['attachments[0]', 'attachments[1]'] }],
    },
  ],
});
