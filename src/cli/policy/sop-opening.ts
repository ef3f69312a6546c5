import type { Profile } from '../../policy/profile';
import { bullets, counted, listed } from './english';
import { decide, who } from './sop-decide';

/** Section 1: why this procedure is there. */
export function introduction(profile: Profile): string {
  const { title, version } = profile.document;
  return [
    '## 1. INTRODUCTION',
    `This procedure says how the service writes to service users and carers, and about them, by email. It carries out “${title}”, version ${version}. Email is checked at Send by an Outlook add-in set up for that policy (profile \`${profile.id}\`); this procedure says what people do, and the add-in reminds them of it.`,
    'It rests on the UK GDPR, Article 5(1)(f), which asks that personal data is kept secure, and on the common law duty of confidence.',
    decide(
      'why the service needs email with service users, and what it is better for than a letter or a call',
      `the service manager, approved by ${who.privacy(profile)}`,
      profile,
      ['lpt-2023/9', 'lpt-2020/5.3', 'lpt-2020/A8'],
    ),
    decide(
      'the risks of doing so, and how each is managed, in a Data Protection Impact Assessment',
      `the service manager with ${who.privacy(profile)}`,
      profile,
      ['lpt-2023/10.dpia', 'lpt-2020/5.4.dpia', 'lpt-2020/A8'],
    ),
  ].join('\n\n');
}

/** Section 2: whom and what it covers. */
export function scope(profile: Profile): string {
  const { sharedMailboxes } = profile.sender;
  const { approvedPurposes } = profile.firstContact;
  const mailboxes =
    sharedMailboxes.length === 0
      ? 'The profile names no shared mailbox.'
      : `The profile knows ${counted(sharedMailboxes.length, 'shared mailbox', 'shared mailboxes')}: ${listed(sharedMailboxes.map(({ service, address }) => `${address} (${service})`))}.`;
  return [
    '## 2. SCOPE',
    'It applies to everyone who sends or reads email for the service: staff, contractors, volunteers and third parties. It covers email to service users and carers, and email about them to anyone.',
    mailboxes,
    decide(
      'which of these mailboxes this procedure is for, and which staff use them',
      'the service manager',
      profile,
      ['lpt-2023/10', 'lpt-2020/5.4', 'nhsmail-sop-2015/4.4', 'yewtree-2021/4.3', 'lpt-2020/A8'],
    ),
    approvedPurposes.length === 0
      ? decide('what email is used for', 'the service manager', profile, [
          'lpt-2023/8',
          'lpt-2020/5.2',
          'lpt-2020/A8',
        ])
      : `Email is used for:\n\n${bullets(approvedPurposes)}\n\nFor any other purpose ask ${who.privacy(profile)} first.`,
  ].join('\n\n');
}
