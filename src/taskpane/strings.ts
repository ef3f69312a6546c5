import { fixLabel } from '../assess/fix-label';
import type { PartName, RecipientPart } from '../draft/draft';
import type { WhyUnread } from '../draft/known';
import type { WhyNotChanged } from '../outlook/changed';
import type { Severity } from '../policy/profile';
import type { RouteKind } from '../policy/route';
import { counted, day, grouped, list } from './english-grammar';
import { done } from './done-words';
import { foundWords } from './found-words';
import { forgetWords, questionWords } from './question-words';

const people = counted('person', 'people');
const recipients = counted('recipient', 'recipients');
const attachments = counted('attachment', 'attachments');
const things = counted('thing', 'things');
const questions = counted('question', 'questions');
const places = counted('place', 'places');
const morePlaces = counted('more place', 'more places');

/** `1 of 4 recipients`, `all 12 recipients`. */
function share(count: number, of: number): string {
  if (of === 1) return 'the one recipient';
  if (of === 2 && count === 2) return 'both recipients';
  return count === of ? `all ${recipients(of)}` : `${grouped(count)} of ${recipients(of)}`;
}

const parts: Readonly<Record<PartName, string>> = {
  from: 'From',
  to: 'To',
  cc: 'Cc',
  bcc: 'Bcc',
  subject: 'the subject',
  location: 'the location',
  body: 'the text',
  attachments: 'the attachments',
};

const fields: Readonly<Record<RecipientPart, string>> = { to: 'To', cc: 'Cc', bcc: 'Bcc' };

/** What Outlook calls the fields of a meeting. */
const invited: Readonly<Record<RecipientPart, string>> = {
  to: 'Required',
  cc: 'Optional',
  bcc: 'Bcc',
};

const severities: Readonly<Record<Severity, string>> = {
  stop: 'Must be put right',
  ask: 'Question',
  note: 'Good to know',
};

const whyUnread: Readonly<Record<WhyUnread, string>> = {
  failed: 'Outlook could not hand it over',
  threw: 'Outlook broke off while handing it over',
  late: 'Outlook did not answer in time',
  empty: 'Outlook handed over nothing',
  unsupported: 'this version of Outlook cannot hand it over',
  'not-looked-into': 'not looked into yet',
};

const routes: Readonly<Record<RouteKind, string>> = {
  'same-organisation': 'your own organisation',
  'nhs-net': 'NHSmail',
  accredited: 'accredited',
  government: 'government address on the secure list',
  local: 'named as secure in your policy',
  retired: 'an address that has been closed down',
  webmail: 'private address',
  unknown: 'not on any secure list',
  list: 'this list cannot be opened',
};

const failures: Readonly<Record<WhyNotChanged, string>> = {
  unread: 'Outlook could not say what is there now, so nothing was changed.',
  'changed-since':
    'The message had changed in the meantime, so nothing was done. This is how it stands now.',
  'no-address':
    'One of them is a contact list without an address, which only you can move. Nothing was changed.',
  'not-offered': 'Outlook does not offer this here, so nothing was changed.',
  'too-long':
    'The subject would get longer than the 255 characters Outlook allows, so nothing was changed. Shorten it first.',
  'body-too-long':
    'The text would get longer than the 1,000,000 characters Outlook allows, so nothing was changed.',
  'has-pictures':
    'There are pictures in the text, and Outlook could lose them in this change, so nothing was changed. Put the words in yourself.',
  refused: 'Outlook would not make the change. The message is as it was.',
  'not-kept': 'Outlook said it was done, but that is not what is there now. Have a look yourself.',
  unconfirmed:
    'Outlook was asked, but nobody could tell whether it was done. Have a look yourself.',
  'bcc-incomplete':
    'Not everyone has arrived in Bcc, so nobody was taken out of To or Cc. Have a look at the three fields.',
  'in-both': 'Everyone is in Bcc now, but some are still in To or Cc as well. Take them out there.',
  'people-missing': 'Someone who was to stay is no longer there. Have a look at To, Cc and Bcc.',
  'this-message-only': 'Kept for this message, but not for later ones.',
  'later-messages-only': 'Kept for later messages, but not for this one.',
};

/** Everything the pane says, in English. A translation is another object of this shape. */
export const english = {
  product: 'PCD Guard',
  people,
  attachments,
  list,
  day,
  parts: { message: parts, meeting: { ...parts, ...invited } },
  fields: { message: fields, meeting: invited },
  severities,
  whyUnread,
  routes,
  failures,
  done,
  questions: questionWords,
  forget: forgetWords,
  found: foundWords,
  headline: {
    region: 'The verdict',
    broken: 'The check itself broke down, so nothing could be looked at.',
    looking: 'Looking at your message…',
    changing: 'Changing your message…',
    nothing: 'Nothing to put right.',
    nothingSoFar: 'Nothing found to put right, but not everything could be looked at.',
    stops: (count: number) => `${things(count)} must be put right before this goes`,
    asks: (count: number) => `${questions(count)} before this goes`,
    lookedAt: (things: readonly string[]) => `Looked at: ${list(things)}.`,
    notLookedAt: (things: readonly string[]) => `Not looked at: ${list(things)}.`,
    inside: (count: number) => `what is inside ${attachments(count)}`,
    endOfText: 'the end of a very long text',
    moreToKnow: (count: number) =>
      count === 1
        ? 'Show 1 more that is good to know'
        : `Show ${grouped(count)} more that are good to know`,
    lastLook: 'A check can miss things: give it a last look.',
  },
  places: {
    subject: 'in the subject',
    location: 'in the location',
    from: 'in From',
    new: 'in the text you wrote',
    quoted: 'in the quoted trail',
    signature: 'in the signature',
    body: 'in the text',
    hidden: 'in text that is there but does not show',
    attachment: (name: string) => `in ${name}`,
    attachments: 'in the attachments',
    more: (count: number) => `and in ${morePlaces(count)}`,
    times: (place: string, count: number) => (count === 1 ? place : `${place} (${places(count)})`),
    people: (field: string, count: number) => `${field}: ${people(count)}`,
    unread: (part: string, why: string) =>
      `${part.charAt(0).toUpperCase()}${part.slice(1)} – ${why}`,
  },
  fixes: {
    /** The alert names the same button, so both take its words from one place. */
    label: fixLabel,
    bccMeans: 'Everyone still gets the message. Nobody sees who else did.',
    tryAgain: 'Try again',
    stillUnread: 'It still could not be read. It is tried again every two seconds.',
    nowRead: 'It could be read now.',
    now: 'Now',
    then: 'Then',
    emptySubject: '(no subject)',
    /** The first clause is the one the alert names. */
    why: ([first = '', ...others]: readonly string[]) =>
      others.length === 0 ? `Why? ${first}` : `Why? ${first} and ${grouped(others.length)} more`,
  },
  recipients: {
    heading: 'Who it goes to',
    nobody: { message: 'Nobody in To, Cc or Bcc yet.', meeting: 'Nobody is invited yet.' },
    because: (tag: string, count: number, of: number) =>
      `${tag} needed because of ${share(count, of)}`,
    andIsThere: (because: string) => `${because}, and it is there`,
    becauseUnread: (tag: string) => `${tag} needed because not everyone could be read`,
    becauseContent: (tag: string) => `${tag} needed because of what is in the message`,
    ifPatient: (tag: string, count: number, of: number) =>
      `${tag} is needed as soon as patient details are in it, because of ${share(count, of)}`,
    notNeeded: (tag: string) => `${tag} not needed for anyone here`,
    unread: (fields: readonly string[]) =>
      `${list(fields)} could not be read, so there may be more people.`,
    sourceList: (date: string) => `list of ${date}`,
    stale: 'more than a year old',
    secure: 'Secure',
    insecure: 'Not secure by itself',
    question: 'Patient or carer?',
    questionFor: (who: string) => `${who}: patient or carer?`,
    yes: 'Yes',
    no: 'No',
    serviceUser: 'patient or carer',
    noAddress: 'no address',
    unusual: 'has letters from outside the English alphabet',
    hidden: 'hidden character',
    showAll: (count: number) => `Show all ${grouped(count)}`,
    showFewer: 'Show fewer',
  },
  attached: {
    heading: 'What is attached',
    notLookedInto: 'not looked into yet',
    inText: 'picture in the text',
    looked: 'looked into',
    cloud: 'a link to a file kept elsewhere',
    message: 'an attached message',
    noName: 'an attachment without a name',
    more: (count: number) => `and ${grouped(count)} more`,
  },
  screens: {
    starting: 'Getting ready…',
    outside: 'This page works inside Outlook.',
    outsideDetail: 'Open a message in Outlook and choose PCD Guard from its ribbon.',
    noItem: 'No message is open.',
    noItemDetail: 'Open or write a message, then choose PCD Guard again.',
    reading: 'This looks at messages before they go.',
    readingDetail:
      'There is nothing to check in a message you have received. Reply, forward it or write a new one, and the check is there: in this pane, and once more when you press Send.',
    readingPoints: [
      'It looks at who the message is from and goes to, and in the subject and the text for what says who a patient is: numbers, names, dates of birth, addresses.',
      'If something has to be put right, it says what and why, and most of the time one press does it.',
      'If there is nothing to say, it stays quiet.',
    ],
  },
  about: {
    heading: 'About this check',
    version: (version: string) => `PCD Guard for Outlook, version ${version}`,
    policy: (organisation: string, title: string, version: string) =>
      `Policy: ${title}, version ${version}, ${organisation}`,
    inForce: (date: string) => `In force until ${date}`,
    noEnd: 'The document gives no last day',
    expired: (date: string) =>
      `The policy used here ran out on ${date}. It is used until your organisation supplies a newer one.`,
    listOf: (name: string, date: string) => `${name}: list of ${date}`,
    staleList: (name: string, date: string) =>
      `The list “${name}” is of ${date}, more than a year old. Some of it may no longer be right.`,
    checks: 'What is looked at',
    checked: [
      'Who it is from, everyone in To, Cc and Bcc, the subject, the text with quoted mail, and the names of files.',
      'What says who somebody is: NHS numbers (in Scotland CHI, in Northern Ireland H&C numbers) and other numbers, names, dates of birth, addresses, telephone numbers.',
      'What is confidential about them, such as health, care or a court case.',
      'The secure tag, whether people would see each other’s addresses, and what else your policy asks of an email.',
    ],
    notChecks: 'What is not',
    notChecked: [
      'Names and words it does not know, and people who can be recognised by their story alone.',
      'What is inside attachments, and words in pictures.',
      'Who is on a distribution list.',
      'Mail sent from a phone, the old Outlook for Mac, or another program.',
      'Encrypted messages and files.',
    ],
    data: 'Where your message goes',
    dataStays:
      'Nowhere. It is looked at on this computer, inside your mailbox. Your answers, and whom you have written to, are kept in your mailbox settings as short codes in place of the addresses.',
  },
};

/** The shape every language fills in. */
export type Strings = typeof english;
