import { noUnapprovedMessenger } from '../../src/rules/no-unapproved-messenger';
import { ruleTest } from '../support/rule-test';

const to = ['jo@webmail.example'];
const about = 'NHS number 999 147 2797.';

ruleTest(noUnapprovedMessenger, {
  valid: [
    {
      name: 'a telephone call',
      draft: { to, body: 'Send me a photo by email or ring us.' },
      butFor: { body: 'Send me a photo on WhatsApp or ring us.' },
    },
    {
      name: 'advice against it',
      draft: { to, body: 'Please don’t send photos on WhatsApp. We cannot use WhatsApp.' },
      butFor: { body: 'Please send photos on WhatsApp. We can use WhatsApp.' },
    },
    {
      name: 'another way instead of it',
      draft: { to, body: 'Please use the portal instead of WhatsApp.' },
      butFor: { body: 'Please use WhatsApp.' },
    },
    {
      name: 'a mention, in another sentence than a request to send something',
      draft: { to, body: 'You told us about WhatsApp. Please send the form by post.' },
      butFor: { body: 'You told us about WhatsApp, please send the form there.' },
    },
    {
      name: 'colleagues, with no patient in sight',
      draft: { body: 'The team lunch is planned in our WhatsApp group.' },
      butFor: { body: `The team lunch is planned in our WhatsApp group. ${about}` },
    },
    {
      name: 'a messenger who brings something',
      draft: { to, body: 'Use the messenger at the front desk to send the parcel.' },
      butFor: { body: 'Use Facebook Messenger to send the parcel.' },
    },
    {
      name: 'what the patient wrote, quoted',
      draft: {
        to,
        body: 'Please ring.\n\nFrom: Jo <jo@webmail.example>\nSent: 20 November 2026 10:00\nTo: Sam <sam@nhs.net>\nSubject: Visit\n\nCan you use WhatsApp?',
      },
      butFor: { body: 'Can you use WhatsApp?' },
    },
    { name: 'no text', draft: { to, body: '' }, butFor: { body: 'Our WhatsApp group' } },
  ],
  invalid: [
    {
      name: 'a photograph wanted from a patient',
      draft: { to, body: 'Hello Jo.\nCould you send a photo over Whats App? It is quicker.' },
      finds: [{ message: 'suggested', severity: 'ask', marks: ['Whats App', 'to[0]'] }],
    },
    {
      name: 'a patient discussed in a group',
      draft: { body: `${about} See our WhatsApp group, or Telegram group.` },
      finds: [{ message: 'suggested', severity: 'ask', marks: ['WhatsApp', 'Telegram'] }],
    },
    {
      name: 'the name as a verb',
      draft: { to, body: 'Just whatsapp me' },
      finds: [{ message: 'suggested', severity: 'ask', marks: ['whatsapp', 'to[0]'] }],
    },
  ],
});
