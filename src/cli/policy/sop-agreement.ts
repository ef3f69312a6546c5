import type { Profile } from '../../policy/profile';
import { counted, numbered } from './english';
import { decide, who } from './sop-decide';

/** Section 5.3: how agreement is obtained, recorded and kept up to date. */
export function agreement(profile: Profile): string {
  return [
    '### 5.3 How agreement (consent) will be obtained',
    profile.firstContact.agreement === 'recorded'
      ? 'Nobody is written to before their informed agreement is in the care record. At the first message to an address Outlook asks whether it is; what the add-in remembers is not the record.'
      : 'The profile does not ask whether agreement is recorded.',
    numbered(steps(profile)),
    ...decisions(profile),
  ].join('\n\n');
}

function steps({ wordings, guide }: Profile): readonly string[] {
  const first = wordings.filter(({ when }) => when === 'first-contact');
  const again =
    guide.validDays === null
      ? 'once'
      : `and again after ${counted(guide.validDays, 'day')}, when an unused account may have lapsed`;
  return [
    'Explain to the person what email is used for here, that it can be seen by others if their mailbox is shared, and that they can ask for post or a call instead.',
    'Record the agreement, and the address they gave, in the place for it in the care record.',
    'Ask them to write first from that address, so that it is known to be right.',
    ...first.map(({ text }) => `Tell them: “${text}”`),
    `Send the recipient’s guide${guide.file === null ? '' : ` (${guide.file})`} in a plain message with nothing personal in it, ${again}.`,
    'When they change their mind, record it, and stop.',
  ];
}

function decisions(profile: Profile): readonly string[] {
  const manager = 'the service manager';
  const privacy = who.privacy(profile);
  return [
    decide(
      'which kind of agreement, verbal or written, is asked for which kind of message, and with which leaflet',
      `${manager}, approved by ${privacy}`,
      profile,
      ['lpt-2023/11.agreement', 'lpt-2020/5.5.agreement', 'nhsmail-sop-2015/4.1', 'lpt-2020/A8'],
    ),
    decide('where in the record agreement, address and preference are written', manager, profile, [
      'lpt-2023/11.recorded',
      'lpt-2020/5.5.recorded',
      'nhsmail-sop-2015/4.1.recorded',
      'lpt-2020/A8',
    ]),
    decide(
      'how addresses are kept up to date, and how often agreement is looked at again',
      manager,
      profile,
      ['lpt-2023/11.up-to-date', 'lpt-2020/5.5.up-to-date', 'lpt-2020/A8'],
    ),
    profile.guide.file === null
      ? decide('which recipient’s guide is sent, and where its file is kept', privacy, profile, [
          'lpt-2020/A5.recipients-guide',
          'nhsmail-sop-2015/4.3',
          'lpt-2020/A8',
        ])
      : '',
  ].filter((block) => block !== '');
}
