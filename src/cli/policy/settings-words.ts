import type { Contact, Profile, WorkingHours } from '../../policy/profile';
import { counted, dayInWords, listed, weekdaysInWords } from './english';

/** When the tag is needed, in whole sentences; each says one thing. */
export function tagInWords({ tag }: Profile): readonly string[] {
  const { text, pcd, serviceUser, trigger, markings } = tag;
  const content =
    trigger === 'pcd'
      ? 'personal confidential information (somebody who can be recognised, and something about their health or another confidential matter)'
      : 'information by which a patient can be recognised (whether or not it says anything about their health)';
  return [
    pcd === 'always'
      ? `Every message with ${content} needs ${text} in its subject, whoever it goes to.`
      : `A message with ${content} needs ${text} in its subject when any route it takes is not secure.`,
    serviceUser === 'always'
      ? `Every message to a patient or carer needs ${text}, whatever it says.`
      : `A message to a patient or carer needs ${text} only when it has such information in it.`,
    markings.length === 0
      ? 'No words mark a text as business-sensitive.'
      : `The words ${listed(
          markings.map((words) => `“${words}”`),
          'or',
        )} mark a text as business-sensitive.`,
  ];
}

/** From which mailbox patients and carers are written to. */
export const senderInWords = ({ sender }: Profile): string =>
  sender.serviceUser === 'shared'
    ? 'Patients and carers are written to from the service’s shared mailbox only.'
    : 'Everyone writes from their own mailbox at the organisation.';

/** Whether confidential content may go to a patient or carer at all. */
export function sensitiveInWords({ serviceUser, tag }: Profile): string {
  switch (serviceUser.sensitive) {
    case 'never':
      return 'Confidential information never goes to a patient or carer by email.';
    case 'secure-only':
      return `Confidential information may go to a patient or carer under ${tag.text}, and each time the sender is asked.`;
    case 'allowed':
      return 'The policy allows confidential information to a patient or carer when it is sent securely.';
  }
}

/** Who may be named in the subject, and whether identifiers are asked for or avoided. */
export function identifiersInWords({ subject, identifiers }: Profile): readonly string[] {
  return [
    subject.allow === 'nobody'
      ? 'Nobody is named in a subject line: it is never encrypted.'
      : 'The subject line may name the person the message is for, and no other patient.',
    identifiers === 'require'
      ? 'Mail about a patient should have the NHS number in it.'
      : 'No more identifiers are used than are needed.',
  ];
}

/** On which ground mailings may go to people outside. */
export function basisInWords({ bulk }: Profile): string {
  switch (bulk.basis) {
    case null:
      return 'The policy does not say on what ground a mailing may go to people outside.';
    case 'consent':
      return 'A mailing to people outside needs their consent.';
    case 'consent-or-soft-opt-in':
      return 'A mailing to people outside needs their consent, or that they were offered a way to decline when their address was collected.';
    case 'existing-relationship':
      return 'A mailing to people outside needs their consent or an existing relationship.';
  }
}

/** How many people on a visible list raise a question, and how many stop a message. */
export function tiersInWords({ bulk }: Profile): readonly string[] {
  const { askPrivate, stopPrivate, askOutside, stopOutside } = bulk;
  return [
    `${counted(askPrivate, 'private address', 'private addresses')} or more in To or Cc raise a question, unless they were in one thread before; ${stopPrivate} or more stop the message.`,
    `${counted(askOutside, 'outside address', 'outside addresses')} or more in To or Cc raise a question; ${stopOutside} or more stop the message.`,
  ];
}

/** When the service works. */
export function hoursInWords(hours: WorkingHours): string {
  const { days, from, to, holidays } = hours;
  const off =
    holidays.length === 0
      ? 'No holidays are listed.'
      : `Closed on ${listed(holidays.map(dayInWords))}.`;
  return `${weekdaysInWords(days)}, ${from} to ${to}. ${off}`;
}

const roles: Readonly<Record<Contact['role'], string>> = {
  'service-desk': 'Service desk',
  'data-privacy': 'Data privacy',
  'information-governance': 'Information governance',
};

/** Whom to call. */
export function contactInWords({ role, name, phone, email }: Contact): string {
  const ways = [phone, email].filter((way) => way !== null);
  const how = ways.length === 0 ? 'no phone number or address is given' : listed(ways, 'or');
  return `${roles[role]}: ${name}, ${how}.`;
}

/** What becomes of the record. */
export function recordInWords({ record }: Profile): readonly string[] {
  const modes = {
    copy: 'The entry is copied into the record by hand.',
    fhir: 'The entry is sent to the record system.',
    document: 'The entry is filed as a document.',
  } as const;
  return [
    record.scope === 'every-message'
      ? 'Every message about a patient goes on the record, sent or received.'
      : 'A message goes on the record where it forms part of one.',
    record.content === 'full'
      ? 'Its full text is kept.'
      : 'Only what is clinically relevant is kept, without other people’s details.',
    modes[record.mode],
    record.deadlineHours === null
      ? 'The policy sets no deadline for it.'
      : `It is done within ${counted(record.deadlineHours, 'hour')} of receipt.`,
    record.legalHold
      ? 'Mail is under legal hold: nobody is reminded to delete it.'
      : 'After filing, the sender is to delete the message from the mailbox; nothing is deleted automatically.',
  ];
}

/** When the words are asked for. */
export const wordingTimes = {
  always: 'in every message that goes outside',
  'service-user': 'in every message to a patient or carer',
  'first-contact': 'in the first message to a patient or carer',
} as const;
