import type { Profile, Wording } from '../../policy/profile';
import { sourceInWords } from './cited';
import { bullets, counted, megabytes, listed, part } from './english';
import { listedRules } from './effects';
import {
  basisInWords,
  contactInWords,
  hoursInWords,
  identifiersInWords,
  recordInWords,
  senderInWords,
  sensitiveInWords,
  tagInWords,
  tiersInWords,
  wordingTimes,
} from './settings-words';

const levels = {
  possible: 'even when it is only possible',
  likely: 'once it is likely, and not when it is only possible',
  certain: 'only once it is certain',
} as const;

/** What the profile's own choices ask of a sender. */
export function sendingParts(profile: Profile): readonly string[] {
  return [
    part(
      `When the subject needs ${profile.tag.text}`,
      bullets([
        ...tagInWords(profile),
        `The rules act on personal confidential information ${levels[profile.actsFrom]}.`,
        ...identifiersInWords(profile),
      ]),
    ),
    part(
      'Who it is sent from',
      senderInWords(profile),
      profile.sender.sharedMailboxes.length === 0
        ? 'No shared mailbox is listed.'
        : 'The shared mailboxes are:',
      bullets(profile.sender.sharedMailboxes.map(mailbox)),
    ),
    part('Patients and carers', bullets(serviceUsers(profile))),
    part(
      'Writing to many people',
      'Counted are the people outside whose addresses the others would see; colleagues and secure partners are not.',
      bullets([
        ...tiersInWords(profile),
        basisInWords(profile),
        `Personal confidential information to more than ${counted(profile.widePcd, 'person', 'people')}, or to a list, is spoken of whoever they are.`,
      ]),
    ),
    wordingsPart(profile),
    part('Working hours', hours(profile)),
    part('Files and long texts', bullets(files(profile))),
    part('Whom to call', bullets(profile.contacts.map(contactInWords))),
    overridesPart(profile),
    part('The record', bullets(recordInWords(profile))),
  ];
}

const mailbox = ({ address, service, sensitive }: Profile['sender']['sharedMailboxes'][number]) =>
  `${service}: ${address}${sensitive ? '. **A sensitive service**: its name alone tells something about whoever it writes to.' : ''}`;

function serviceUsers(profile: Profile): readonly string[] {
  const { agreement, approvedPurposes } = profile.firstContact;
  const { file, validDays } = profile.guide;
  return [
    'Somebody is a patient or carer when their address is at a private mail provider, or when the sender has said so. It is never guessed from a name.',
    agreement === 'recorded'
      ? 'Before the first message their agreement must be in the care record. The sender is asked once for each address; what the product remembers is never the record.'
      : 'The profile does not ask whether agreement is recorded.',
    approvedPurposes.length === 0
      ? 'No list of approved purposes is given.'
      : `Approved without asking Data Privacy: ${approvedPurposes.map((purpose) => purpose.charAt(0).toLowerCase() + purpose.slice(1)).join('; ')}.`,
    sensitiveInWords(profile),
    `${file === null ? 'The recipient’s guide to secure mail is not named here' : `The recipient’s guide to secure mail is ${file}`}; it is due ${validDays === null ? 'before the first secure message only' : `before the first secure message, and again after ${counted(validDays, 'day')}`}.`,
  ];
}

function wordingsPart(profile: Profile): string {
  return part(
    'Words the policy asks for',
    profile.wordings.length === 0 ? 'None.' : bullets(profile.wordings.map(wordingIn(profile))),
  );
}

/** A notice under the Act of 2000 may no longer say what the law says. */
const isMonitoringNotice = ({ text }: Wording): boolean =>
  /Investigatory Powers Act 2000/i.test(text);

const wordingIn =
  (profile: Profile) =>
  (wording: Wording): string => {
    const { text, when, appendedByServer, clause } = wording;
    const who = appendedByServer
      ? 'The mail server or the signature adds them, so nobody is asked.'
      : 'They are offered where they are missing; other words that say the same will do.';
    const legal = isMonitoringNotice(wording)
      ? ' **This notice cites the Regulation of Investigatory Powers Act 2000 (RIPA) and needs legal review before it is used.**'
      : '';
    return `“${text}” – ${wordingTimes[when]}. ${who} (${sourceInWords(profile, [clause])})${legal}`;
  };

const hours = ({ hours: open }: Profile): string =>
  open === null
    ? 'The profile sets no working hours.'
    : `${hoursInWords(open)} A message at another time can be put off to the next opening; nothing urgent is delayed, and nothing is delayed without the sender.`;

function files({ files: { mostBytes, route }, longTextWords }: Profile): readonly string[] {
  return [
    `Attached files of more than ${megabytes(mostBytes)} together are too large for email. ${route === null ? 'The profile names no other way.' : `The way for them is ${route}.`}`,
    `A confidential text of more than ${counted(longTextWords, 'word')} belongs in an attached document.`,
  ];
}

function overridesPart({ overrides }: Profile): string {
  const titleOf = (id: string): string =>
    listedRules.find(({ meta }) => meta.id === id)?.meta.title ?? id;
  return part(
    'Reasons for sending all the same',
    'These are the reasons the profile accepts, and for which rules. **The pane does not ask for them yet**, so until then a stopped message has to be put right. Some people cannot use the secure portal, and must be able to get their mail (Accessible Information Standard).',
    bullets(overrides.map(({ label, rules }) => `${label} – for: ${listed(rules.map(titleOf))}.`)),
  );
}
