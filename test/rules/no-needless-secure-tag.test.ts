import { noNeedlessSecureTag } from '../../src/rules/no-needless-secure-tag';
import { ruleTest } from '../support/rule-test';

const subject = '[secure] Rota for next week';
const trail = (line: string): string =>
  `Thanks.\n\nFrom: Ben Cole <ben.cole@nhs.net>\nSent: 20 November 2026 10:00\nTo: Sam Taylor\nSubject: ${line}\n\nHello.`;

ruleTest(noNeedlessSecureTag, {
  valid: [
    { name: 'no tag', draft: { subject: 'Rota for next week' }, butFor: { subject } },
    {
      name: 'confidential content',
      draft: { subject, body: 'The NHS number is 999 147 2797.' },
      butFor: { body: 'The number is on the board.' },
    },
    {
      name: 'a text marked as business-sensitive',
      draft: { subject, body: 'Commercial in confidence: the bids.' },
      butFor: { body: 'Here are the bids.' },
    },
    {
      name: 'somebody outside, for whom a tag too many does no harm',
      draft: { subject, to: ['jo@village.example'] },
      butFor: { to: ['jo@leicester.gov.uk'] },
    },
    {
      name: 'a file nobody has looked into',
      draft: { subject, attachments: [{ name: 'rota.docx' }] },
      butFor: { attachments: [] },
    },
    {
      name: 'a picture in the text',
      draft: { subject, attachments: [{ name: 'screen.png', inline: true }] },
      butFor: { attachments: [] },
    },
    {
      name: 'a reply in a thread that has been secure',
      draft: { subject, body: trail('[SECURE] Rota') },
      butFor: { body: trail('Rota') },
    },
    { name: 'nobody to send it to yet', draft: { subject, to: [] }, butFor: { to: ['b@nhs.net'] } },
  ],
  invalid: [
    {
      name: 'a rota to a colleague',
      draft: { subject },
      finds: [{ message: 'needless', severity: 'note', marks: ['subject'] }],
    },
    {
      name: 'a rota to a neighbour on the local list, and hidden colleagues',
      draft: { subject, to: [], cc: ['a@leics.gov.uk'], bcc: ['b@nhs.net'] },
      finds: [{ message: 'needless', severity: 'note', marks: ['subject'] }],
    },
  ],
});
