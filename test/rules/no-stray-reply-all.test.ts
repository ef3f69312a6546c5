import { noStrayReplyAll } from '../../src/rules/no-stray-reply-all';
import { recipient } from '../support/draft-builder';
import { ruleTest } from '../support/rule-test';

const pcd = 'Her NHS number is 999 147 2797 and she has diabetes.';
const trail = (text: string, to = 'Sam <sam.taylor@nhs.net>') =>
  `Thanks.\n\nFrom: Jo <jo@firm.example>\nSent: 20 November 2026 10:00\nTo: ${to}\nSubject: Visit\n\n${text}`;
const body = trail(pcd);
const colleagues = Array.from({ length: 11 }, (_, index) => `colleague${index}@nhs.net`);

ruleTest(noStrayReplyAll, {
  valid: [
    {
      name: 'a reply to who wrote',
      draft: { compose: 'reply', to: ['Jo@firm.example'], body },
      butFor: { cc: ['al@firm.example'] },
    },
    {
      name: 'a colleague who is added',
      draft: { compose: 'reply', to: ['ann.other@nhs.net'], body },
      butFor: { to: ['ann.other@other.example'] },
    },
    {
      name: 'somebody added to a trail with nothing confidential',
      draft: { compose: 'reply', to: ['al@firm.example'], body: trail('See you on Monday.') },
      butFor: { body },
    },
    {
      name: 'a new message with a trail pasted into it',
      draft: { compose: 'new', to: ['al@firm.example'], body },
      butFor: { compose: 'reply' },
    },
    {
      name: 'a reply without its trail',
      draft: { compose: 'reply', to: ['al@firm.example'], body: pcd },
      butFor: { body },
    },
    {
      name: 'somebody whom the trail names without the address',
      draft: {
        compose: 'reply',
        to: [recipient('al@firm.example', 'Alex Invented')],
        body: trail(pcd, 'Sam Taylor; Alex Invented'),
      },
      butFor: { to: [recipient('al@firm.example', 'Alex Other')] },
    },
    {
      name: 'a forward to a firm that may be told',
      draft: {
        compose: 'forward',
        to: ['al@solicitor.example'],
        body,
        remembered: { mayShareWith: () => true },
      },
      butFor: { compose: 'reply' },
    },
    {
      name: 'a forward to many colleagues, of which another rule speaks',
      draft: { compose: 'forward', to: colleagues, body },
      butFor: { compose: 'reply' },
    },
    {
      name: 'a reply to ten',
      draft: { compose: 'reply', to: colleagues.slice(1), body },
      butFor: { to: colleagues },
    },
  ],
  invalid: [
    {
      name: 'a reply that gained two people outside',
      draft: {
        compose: 'reply',
        to: ['jo@firm.example', 'al@webmail.example'],
        cc: ['records@solicitor.example'],
        body,
      },
      finds: [{ message: 'gained', severity: 'ask', marks: ['to[1]', 'cc[0]'] }],
    },
    {
      name: 'a forward to a firm of which nothing is known',
      draft: { compose: 'forward', to: ['al@solicitor.example'], body },
      finds: [{ message: 'gained', severity: 'ask', marks: ['to[0]'] }],
    },
    {
      name: 'a forward, when nothing is remembered, and to an address that cannot be read',
      draft: {
        compose: 'forward',
        to: ['al@solicitor.example', 'al@@solicitor.example'],
        body,
        unread: { remembered: 'late' },
      },
      finds: [{ message: 'gained', severity: 'ask', marks: ['to[0]', 'to[1]'] }],
    },
    {
      name: 'a trail, where Outlook does not say what is being written',
      draft: { to: ['al@firm.example'], body, unread: { compose: 'unsupported' } },
      finds: [{ message: 'gained', severity: 'ask', marks: ['to[0]'] }],
    },
    {
      name: 'a reply to all of a wide circle',
      draft: { compose: 'reply', to: colleagues, body },
      finds: [
        { message: 'wide', severity: 'note', marks: colleagues.map((_, index) => `to[${index}]`) },
      ],
    },
  ],
});
