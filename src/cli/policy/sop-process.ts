import type { Profile } from '../../policy/profile';
import { bullets, listed, megabytes, numbered } from './english';
import { agreement } from './sop-agreement';
import { hoursInWords, identifiersInWords, recordInWords } from './settings-words';
import { senderInWords, sensitiveInWords, tagInWords, tiersInWords } from './settings-words';
import { decide, who } from './sop-decide';

/** Section 5: what is done, step by step. */
export const process = (profile: Profile): string =>
  [
    '## 5. PROCESS',
    'The steps are in the order in which they are taken. Outlook checks most of them at Send, and says which clause asks.',
    messaging(profile),
    managing(profile),
    agreement(profile),
    telling(profile),
  ].join('\n\n');

function messaging(profile: Profile): string {
  const { files, routes } = profile;
  const secure = [...new Set([...routes.own, ...routes.accept.map(({ name }) => name)])];
  return [
    '### 5.1 Type of Messaging to be used',
    '**Email, two way.**',
    numbered([
      `Choose the mailbox. ${senderInWords(profile)}`,
      'Check the address against the record. Outlook says when it is nearly, but not quite, one that is known; only the sender can say that it is the right person’s.',
      ...identifiersInWords(profile),
      ...tagInWords(profile),
      sensitiveInWords(profile),
      `Secure without the tag are ${listed(secure)}${routes.local.length === 0 ? '' : `, and the neighbours ${listed(routes.local.map(({ name }) => name))}`}; every list has a date, and the add-in says when it is out of date.`,
      `Write to several people by Bcc. ${tiersInWords(profile).join(' ')}`,
      `Attach no more than ${megabytes(files.mostBytes)} together. ${files.route === null ? 'Ask the service desk about anything larger.' : `Anything larger goes by ${files.route}.`}`,
      'When Outlook stops the message, put right what it names. When it asks, answer for this message.',
    ]),
    '**Text messages** are not sent from Outlook, so the profile says nothing of them.',
    decide(
      'whether the service sends text messages, one way or two way, for what, how often, and from which phone or system',
      `the service manager, approved by ${who.privacy(profile)}`,
      profile,
      ['lpt-2023/10.sms', 'lpt-2020/5.4.sms', 'lpt-2020/A8'],
    ),
  ].join('\n\n');
}

function managing(profile: Profile): string {
  const manager = 'the service manager';
  return [
    '### 5.2 Managing the messaging system',
    opening(profile),
    decide(
      'who looks after the shared mailbox each day, and who when they are away (admin support and team responsibilities)',
      manager,
      profile,
      ['lpt-2020/A8'],
    ),
    decide('who looks for messages that failed to arrive, and how often', manager, profile, [
      'mdu-2024/receive',
      'lpt-2020/A8.5.2',
    ]),
    decide('how staff are helped to use the system and kept up to date', manager, profile, [
      'lpt-2020/A8',
    ]),
    decide(
      'within what time a message is answered, and how else to reach the service',
      `${manager} with service users`,
      profile,
      ['lpt-2023/10.reply-time', 'lpt-2020/5.4.reply-time', 'lpt-2020/A8'],
    ),
    '**The record**',
    bullets(recordInWords(profile)),
    '**When something goes wrong**',
    mishap(profile),
  ].join('\n\n');
}

const opening = (profile: Profile): string =>
  profile.hours === null
    ? decide('when the mailbox is read', 'the service manager', profile, [
        'lpt-2023/10.hours',
        'lpt-2020/5.4.hours',
        'lpt-2020/A8',
      ])
    : `The mailbox is read and written from in working hours: ${hoursInWords(profile.hours)}`;

function mishap(profile: Profile): string {
  const { contacts } = profile;
  const ways = contacts.map(({ name, phone, email }) =>
    [name, phone, email].filter((way) => way !== null).join(', '),
  );
  return [
    ways.length === 0
      ? decide(
          'whom to call when a message went to the wrong person',
          who.privacy(profile),
          profile,
          ['mdu-2024/bulk.mistake', 'lpt-2020/A5.breach'],
        )
      : `Call at once: ${ways.join('; or ')}.`,
    'Report it as an incident. A recall seldom works: ask the recipient to delete the message. A breach that must be reported is reported within 72 hours (UK GDPR, Article 33). Never send a correction that shows the same list of people again.',
  ].join('\n\n');
}

const telling = (profile: Profile): string =>
  [
    '### 5.4 How electronic SMS and Email service will be marketed',
    decide(
      'how service users learn that they can be written to by email: posters, leaflets, in conversation, on the website',
      'the service manager',
      profile,
      ['lpt-2023/9', 'lpt-2020/5.3', 'lpt-2020/A8'],
    ),
  ].join('\n\n');
