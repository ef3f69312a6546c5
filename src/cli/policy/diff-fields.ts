import { clauses } from '../../policy/clauses';
import type { Profile, Wording } from '../../policy/profile';
import { counted, dayInWords, listed, megabytes } from './english';
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

/** One thing two profiles are compared by: a sentence, or a list of things that each have a name. */
export interface Field {
  readonly group: string;
  readonly label: string;
  /** By name; what is said of each. A sentence is a list of one with an empty name. */
  readonly read: (profile: Profile, other: Profile) => readonly (readonly [string, string])[];
}

type Read = (profile: Profile) => string;

const sentence = (group: string, label: string, read: Read): Field => ({
  group,
  label,
  read: (profile) => [['', read(profile)]],
});

const list = (
  group: string,
  label: string,
  read: (profile: Profile, other: Profile) => readonly (readonly [string, string])[],
): Field => ({ group, label, read });

const names = (
  group: string,
  label: string,
  read: (profile: Profile) => readonly string[],
): Field => list(group, label, (profile) => read(profile).map((name) => [name, ''] as const));

const yes = (is: boolean, words: string): readonly string[] => (is ? [words] : []);

const documentFields: readonly Field[] = [
  sentence('The document', 'Profile', ({ id }) => id),
  sentence('The document', 'Organisation', ({ organisation }) => organisation),
  sentence('The document', 'Title', ({ document }) => document.title),
  sentence('The document', 'Version', ({ document }) => document.version),
  sentence('The document', 'Last day', ({ document: { expires } }) =>
    expires === null ? 'not said' : dayInWords(expires),
  ),
  names('The document', 'Remarks', ({ document }) => document.remarks),
  names('The document', 'Clauses carried over', ({ carriedOver }) =>
    carriedOver.map((id) => `${clauses[id].cite}: ${clauses[id].title} (${id})`),
  ),
  sentence('The document', 'Judged by', ({ worstOf }) =>
    worstOf === undefined
      ? 'this policy alone'
      : `the strictest of ${listed(worstOf.map((one) => one.id))}`,
  ),
];

const routeFields: readonly Field[] = [
  names('Routes', 'The organisation’s own mail', ({ routes }) => routes.own),
  list('Routes', 'Lists of secure systems', ({ routes }) =>
    routes.accept.map(({ id, kind, name, source, date, validDays, domains }) => [
      id,
      `${name} (${kind}), of ${dayInWords(date)}, ${validDays === null ? 'without an end' : `good for ${counted(validDays, 'day')}`}, ${counted(domains.length, 'domain')}; source: ${source}`,
    ]),
  ),
  // A list that only one of them has is said in one line above, not in hundreds.
  list('Routes', 'Domains in a list that both have', ({ routes }, other) =>
    routes.accept
      .filter(({ id }) => other.routes.accept.some((one) => one.id === id))
      .flatMap(({ id, domains }) => domains.map((domain) => [`${id}: ${domain}`, ''] as const)),
  ),
  list('Routes', 'Neighbours', ({ routes }) =>
    routes.local.map(({ name, domains, guide, toBeConfirmed }) => [
      name,
      [
        listed(domains),
        guide ? 'guide needed' : 'no guide needed',
        ...yes(toBeConfirmed, 'domain to be confirmed'),
      ].join(', '),
    ]),
  ),
  names('Routes', 'Government addresses', ({ routes }) => routes.government),
  names('Routes', 'Closed mail systems', ({ routes }) => routes.retired),
  names('Routes', 'Private mail', ({ routes }) => routes.webmail),
];

const sendingFields: readonly Field[] = [
  sentence('The secure tag', 'Text', ({ tag }) => tag.text),
  sentence('The secure tag', 'Confidential content', (profile) => tagInWords(profile)[0] ?? ''),
  sentence('The secure tag', 'Patients and carers', (profile) => tagInWords(profile)[1] ?? ''),
  names(
    'The secure tag',
    'Words that mark a text as business-sensitive',
    ({ tag }) => tag.markings,
  ),
  sentence('The secure tag', 'Act from', ({ actsFrom }) => `content that is ${actsFrom}`),
  sentence('Subject and identifiers', 'Subject', (p) => identifiersInWords(p)[0] ?? ''),
  sentence('Subject and identifiers', 'Identifiers', (p) => identifiersInWords(p)[1] ?? ''),
  sentence('Who it is sent from', 'Mailbox', senderInWords),
  list('Who it is sent from', 'Shared mailboxes', ({ sender }) =>
    sender.sharedMailboxes.map(({ address, service, sensitive }) => [
      address,
      [service, ...yes(sensitive, 'a sensitive service')].join(', '),
    ]),
  ),
  sentence('Patients and carers', 'Agreement', ({ firstContact }) =>
    firstContact.agreement === 'recorded' ? 'must be in the record first' : 'is not asked for',
  ),
  names('Patients and carers', 'Approved purposes', (p) => p.firstContact.approvedPurposes),
  sentence('Patients and carers', 'Confidential content', sensitiveInWords),
  sentence('Patients and carers', 'Recipient’s guide', ({ guide }) => guide.file ?? 'none named'),
  sentence('Patients and carers', 'Guide is due again after', ({ guide }) =>
    guide.validDays === null ? 'never' : counted(guide.validDays, 'day'),
  ),
];

/** One thing about the wordings that both have; of a new one the text is enough. */
const ofWordings = (label: string, say: (wording: Wording) => string): Field =>
  list('Words the policy asks for', label, ({ wordings }, other) =>
    wordings
      .filter(({ id }) => other.wordings.some((one) => one.id === id))
      .map((wording) => [wording.id, say(wording)]),
  );

const otherFields: readonly Field[] = [
  names('Writing to many people', 'From how many', tiersInWords),
  sentence('Writing to many people', 'Ground for mailings', basisInWords),
  sentence('Writing to many people', 'Confidential content to more than', ({ widePcd }) =>
    counted(widePcd, 'person', 'people'),
  ),
  list('Words the policy asks for', 'Wordings', ({ wordings }) =>
    wordings.map(({ id, text }) => [id, `“${text}”`]),
  ),
  ofWordings('Wanted', ({ when }) => wordingTimes[when]),
  ofWordings('Asked by', ({ clause }) => `${clauses[clause].cite} (${clause})`),
  ofWordings(
    'Counts as there',
    ({ presentIf }) =>
      `where it says ${listed(
        presentIf.map((words) => `“${words}”`),
        'or',
      )}`,
  ),
  ofWordings('Written by', ({ appendedByServer }) =>
    appendedByServer ? 'the mail server' : 'the sender',
  ),
  sentence('Working hours', 'Open', ({ hours }) =>
    hours === null ? 'not set' : hoursInWords(hours),
  ),
  sentence(
    'Files and long texts',
    'Too large',
    ({ files }) => `more than ${megabytes(files.mostBytes)} (${files.mostBytes} bytes)`,
  ),
  sentence(
    'Files and long texts',
    'Way for large files',
    ({ files }) => files.route ?? 'none named',
  ),
  sentence(
    'Files and long texts',
    'Long text',
    (p) => `more than ${counted(p.longTextWords, 'word')}`,
  ),
  names('Whom to call', 'Contacts', ({ contacts }) => contacts.map(contactInWords)),
  list('Reasons for sending all the same', 'Reasons', ({ overrides }) =>
    overrides.map(({ code, label, rules }) => [code, `“${label}”, for ${listed(rules)}`]),
  ),
  names('The record', 'Record', recordInWords),
];

/** Everything two profiles are compared by, but what their rules do and what their documents say. */
export const fields: readonly Field[] = [
  ...documentFields,
  ...routeFields,
  ...sendingFields,
  ...otherFields,
  list('Severities chosen', 'Severities the profile sets', ({ severities }) =>
    Object.entries(severities),
  ),
];
