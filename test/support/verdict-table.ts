import type { PolicyId } from '../../src/policy/policies';
import type { ClauseId } from '../../src/policy/clauses';
import type { PlainDraft } from './draft-builder';
import { recipient } from './draft-builder';

/** What becomes of a message under one policy: the verdict, the rule that decides and the clause it shows. */
export type Expected =
  | readonly ['send']
  | readonly ['ask' | 'stop', string]
  | readonly ['ask' | 'stop', string, ClauseId];

/** One message and its verdict under each policy, derived from the documents (docs/verdicts.md says how). */
export interface VerdictRow {
  readonly id: string;
  readonly what: string;
  readonly draft: Partial<PlainDraft>;
  readonly under: Readonly<Record<PolicyId, Expected>>;
  readonly strictest: 'send' | 'ask' | 'stop';
}

const send = ['send'] as const;
const own = 'sam.taylor@nhs.net';
const shared = 'northfield.podiatry@nhs.net';
const patient = 'jo.vale@webmail.example';
const solicitor = 'office@harker-solicitors.example';
const colleague = 'ben.cole@nhs.net';

const signature =
  '\n\nKind regards\nSam Taylor\nPodiatrist, Northfield Podiatry\nTelephone 01632 960123\nThis message is confidential. If it has reached you in error, please delete it and tell us.\nWe answer within two working days. If you no longer wish to hear from us by email, tell us.';
const pcd = `Mrs Jo Vale, NHS number 999 147 2797, has a foot ulcer.${signature}`;
const plain = `Your appointment is on Monday at ten.${signature}`;
const many = (count: number, domain: string): string[] =>
  Array.from({ length: count }, (_, index) => `person${index + 1}@${domain}`);
const all = (expected: Expected): Readonly<Record<PolicyId, Expected>> => ({
  'lpt-2020': expected,
  'lpt-2023': expected,
  'nhsmail-sop-2015': expected,
  'mdu-2024': expected,
  'yewtree-2021': expected,
});

/** In every row: agreement, guide and address already recorded, in hours, wordings present. */
export const recorded: Partial<PlainDraft> = {
  today: '2026-11-23',
  time: '10:00',
  remembered: {
    firstContact: () => 'agreed',
    guideSentOn: () => '2026-11-01',
    isKnown: () => true,
  },
};

/** The six messages the policies were first compared by, and those derived since in the same way. */
export const verdictTable: readonly VerdictRow[] = [
  {
    id: 'a',
    what: 'PCD to a colleague at nhs.net, own mailbox, untagged',
    draft: { from: own, to: [colleague], subject: 'For Monday', body: pcd },
    under: { ...all(send), 'lpt-2020': ['stop', 'secure-tag-required', 'lpt-2020/A5.secure'] },
    strictest: 'stop',
  },
  {
    id: 'b',
    what: 'an appointment reminder without health content to a patient, shared mailbox, untagged',
    draft: { from: shared, to: [patient], subject: 'Your appointment', body: plain },
    under: {
      ...all(send),
      'lpt-2020': ['stop', 'secure-tag-required', 'lpt-2020/5.5'],
      'lpt-2023': ['stop', 'secure-tag-required', 'lpt-2023/11'],
      'yewtree-2021': ['ask', 'secure-tag-required', 'yewtree-2021/5.5'],
    },
    strictest: 'stop',
  },
  {
    id: 'c',
    what: 'PCD to a patient, tagged, own mailbox',
    draft: { from: own, to: [patient], subject: '[secure] Your foot', body: pcd },
    under: {
      ...all(send),
      'lpt-2020': ['stop', 'shared-mailbox-sender', 'lpt-2020/5.4'],
      'lpt-2023': ['stop', 'shared-mailbox-sender', 'lpt-2023/10'],
    },
    strictest: 'stop',
  },
  {
    id: 'd',
    what: 'PCD to a solicitor at an unlisted domain, tagged, shared mailbox',
    draft: { from: shared, to: [solicitor], subject: '[secure] Claim', body: pcd },
    under: {
      ...all(send),
      'lpt-2020': ['ask', 'permitted-sharing', 'lpt-2020/A5.current-policy'],
      'lpt-2023': ['ask', 'permitted-sharing', 'lpt-2020/A5.current-policy'],
      'yewtree-2021': ['ask', 'permitted-sharing', 'yewtree-2021/key-facts'],
    },
    strictest: 'ask',
  },
  {
    id: 'e',
    what: 'a newsletter to 12 patients in To, shared mailbox',
    draft: {
      from: shared,
      to: many(12, 'webmail.example'),
      subject: 'Autumn newsletter',
      body: `Here is our newsletter.${signature}`,
    },
    under: {
      'lpt-2020': ['stop', 'secure-tag-required', 'lpt-2020/5.5'],
      'lpt-2023': ['stop', 'secure-tag-required', 'lpt-2023/11'],
      'nhsmail-sop-2015': ['stop', 'bcc-for-groups', 'law/uk-gdpr-5-1-f'],
      'mdu-2024': ['stop', 'bcc-for-groups', 'mdu-2024/bulk'],
      'yewtree-2021': ['stop', 'bcc-for-groups', 'yewtree-2021/5.3'],
    },
    strictest: 'stop',
  },
  {
    id: 'f',
    what: 'PCD in the subject, tagged, to a council on the local list',
    draft: {
      from: shared,
      to: ['care@leicester.gov.uk'],
      subject: '[secure] NHS number 999 147 2797',
      body: pcd,
    },
    under: {
      'lpt-2020': ['stop', 'no-pcd-in-subject', 'lpt-2020/A5.subject'],
      'lpt-2023': ['stop', 'no-pcd-in-subject', 'lpt-2020/A5.subject'],
      'nhsmail-sop-2015': ['ask', 'no-pcd-in-subject', 'nhsmail-sop-2015/5.3'],
      'mdu-2024': send,
      'yewtree-2021': ['stop', 'no-pcd-in-subject', 'yewtree-2021/5.5'],
    },
    strictest: 'stop',
  },
  {
    id: 'g',
    what: 'PCD to an accredited system, untagged',
    draft: { from: shared, to: ['team@accenda.co.uk'], subject: 'For Monday', body: pcd },
    under: {
      ...all(send),
      'lpt-2020': ['stop', 'secure-tag-required', 'lpt-2020/A5.secure'],
      'yewtree-2021': ['stop', 'secure-tag-required', 'yewtree-2021/5.5'],
    },
    strictest: 'stop',
  },
  {
    id: 'h',
    what: 'the tag in round brackets, PCD to a patient, shared mailbox',
    draft: { from: shared, to: [patient], subject: '(secure) Your foot', body: pcd },
    under: {
      ...all(['stop', 'secure-tag-spelling']),
      'lpt-2020': ['stop', 'secure-tag-spelling', 'lpt-2020/A6.3'],
      'lpt-2023': ['stop', 'secure-tag-spelling', 'lpt-2020/A6.3'],
      'nhsmail-sop-2015': ['stop', 'secure-tag-spelling', 'nhsmail-sop-2015/4.6'],
    },
    strictest: 'stop',
  },
  {
    id: 'i',
    what: 'PCD to a patient, tagged, shared mailbox',
    draft: { from: shared, to: [patient], subject: '[secure] Your foot', body: pcd },
    under: {
      ...all(send),
      'lpt-2020': ['ask', 'sensitive-to-service-user', 'lpt-2020/5.7.sensitive'],
      'lpt-2023': ['ask', 'sensitive-to-service-user', 'lpt-2023/13.sensitive'],
    },
    strictest: 'ask',
  },
  {
    id: 'j',
    what: 'work mail to a colleague from a private address',
    draft: {
      from: 'sam.taylor@webmail.example',
      to: [colleague],
      subject: 'Rota',
      body: `The rota is up.${signature}`,
    },
    under: {
      'lpt-2020': ['stop', 'trust-sender', 'lpt-2020/5.7'],
      'lpt-2023': ['stop', 'trust-sender', 'lpt-2023/13'],
      'nhsmail-sop-2015': ['stop', 'trust-sender', 'nhsmail-sop-2015/4.4'],
      'mdu-2024': ['stop', 'trust-sender'],
      'yewtree-2021': ['stop', 'trust-sender', 'yewtree-2021/4.3'],
    },
    strictest: 'stop',
  },
  {
    id: 'k',
    what: 'an empty subject to a colleague',
    draft: { from: own, to: [colleague], subject: '', body: `The rota is up.${signature}` },
    under: {
      ...all(['ask', 'subject-present']),
      'yewtree-2021': ['ask', 'subject-present', 'yewtree-2021/5.9.title'],
    },
    strictest: 'ask',
  },
  {
    id: 'l',
    what: 'five outside organisations in To, nothing personal',
    draft: {
      from: own,
      to: many(5, 'village.example').map((address, index) =>
        address.replace('village', `village${index}`),
      ),
      subject: 'Parish meeting',
      body: `The hall is booked.${signature}`,
    },
    under: {
      ...all(['ask', 'bcc-for-groups', 'law/uk-gdpr-5-1-f']),
      'mdu-2024': ['ask', 'bcc-for-groups', 'mdu-2024/bulk'],
      'yewtree-2021': ['ask', 'bcc-for-groups', 'yewtree-2021/5.3'],
    },
    strictest: 'ask',
  },
  {
    id: 'm',
    what: 'a sensitive service to three private addresses in Bcc, tagged',
    draft: {
      from: 'riverside.sexualhealth@nhs.net',
      to: [],
      bcc: many(3, 'webmail.example'),
      subject: '[secure] New opening hours',
      body: `We open at nine.${signature}`,
    },
    under: all(['stop', 'separate-messages', 'law/uk-gdpr-5-1-f']),
    strictest: 'stop',
  },
  {
    id: 'n',
    what: 'a correction that shows three patients’ addresses again, tagged, shared mailbox',
    draft: {
      from: shared,
      to: many(3, 'webmail.example'),
      subject: '[secure] Sent in error',
      body: `Please delete my last message.${signature}`,
    },
    under: {
      ...all(['stop', 'no-second-breach', 'house/second-breach']),
      'mdu-2024': ['stop', 'no-second-breach', 'mdu-2024/bulk.mistake'],
    },
    strictest: 'stop',
  },
  {
    id: 'o',
    what: 'a [secure] message forwarded to a colleague without the tag, nothing personal',
    draft: {
      from: own,
      to: [colleague],
      subject: 'FW: The plan',
      compose: 'forward',
      body: `For you.${signature}\n\nFrom: Ann Reed <ann.reed@nhs.net>\nSent: 20 November 2026 10:00\nTo: Sam Taylor <sam.taylor@nhs.net>\nSubject: [secure] The plan\n\nHere is the plan.`,
    },
    under: { ...all(send), 'lpt-2020': ['stop', 'keep-secure-tag', 'lpt-2020/A5.forward'] },
    strictest: 'stop',
  },
  {
    id: 'p',
    what: 'a meeting with a patient, an NHS number in its text, untagged',
    draft: { kind: 'meeting', from: shared, to: [patient], subject: 'Review', body: pcd },
    under: {
      ...all(['stop', 'secure-tag-required']),
      'lpt-2020': ['stop', 'secure-tag-required', 'lpt-2020/A5.secure'],
      'lpt-2023': ['stop', 'secure-tag-required', 'lpt-2023/11'],
      'nhsmail-sop-2015': ['stop', 'secure-tag-required', 'nhsmail-sop-2015/4.6'],
      'yewtree-2021': ['stop', 'secure-tag-required', 'yewtree-2021/5.5'],
    },
    strictest: 'stop',
  },
  {
    id: 'q',
    what: 'a closed government address, nothing personal',
    draft: {
      from: own,
      to: ['ann.reed@harborough.gcsx.gov.uk'],
      subject: 'Parish meeting',
      body: `The hall is booked.${signature}`,
    },
    under: {
      ...all(['ask', 'no-retired-domain']),
      'lpt-2020': ['ask', 'no-retired-domain', 'lpt-2020/A5.address'],
      'lpt-2023': ['ask', 'no-retired-domain', 'lpt-2020/A5.address'],
      'nhsmail-sop-2015': ['ask', 'no-retired-domain', 'nhsmail-sop-2015/4.5'],
      'mdu-2024': ['ask', 'no-retired-domain', 'mdu-2024/lookalike'],
    },
    strictest: 'ask',
  },
  {
    id: 'r',
    what: 'a mistyped domain, nothing personal',
    draft: {
      remembered: { firstContact: () => 'agreed' },
      from: own,
      to: ['ann.reed@nhs.ent'],
      subject: 'Rota',
      body: `The rota is up.${signature}`,
    },
    under: {
      ...all(['ask', 'no-mistyped-domain']),
      'lpt-2020': ['ask', 'no-mistyped-domain', 'lpt-2020/A5.address'],
      'nhsmail-sop-2015': ['ask', 'no-mistyped-domain', 'nhsmail-sop-2015/4.5'],
    },
    strictest: 'ask',
  },
  {
    id: 's',
    what: 'PCD to twelve colleagues, tagged',
    draft: { from: own, to: many(12, 'nhs.net'), subject: '[secure] Handover', body: pcd },
    under: all(send),
    strictest: 'send',
  },
  {
    id: 't',
    what: 'a message whose text could not be read',
    draft: { from: own, to: [colleague], subject: 'Rota', unread: { body: 'late' } },
    under: all(['ask', 'unread-part', 'house/unread-part']),
    strictest: 'ask',
  },
  {
    id: 'u',
    what: 'WhatsApp proposed to a patient, tagged, shared mailbox',
    draft: {
      from: shared,
      to: [patient],
      subject: '[secure] Your question',
      body: `You can also message me on WhatsApp.${signature}`,
    },
    under: {
      ...all(['ask', 'no-unapproved-messenger']),
      'lpt-2020': ['ask', 'no-unapproved-messenger', 'lpt-2020/5.7.messengers'],
      'lpt-2023': ['ask', 'no-unapproved-messenger', 'lpt-2023/13.messengers'],
    },
    strictest: 'ask',
  },
  {
    id: 'v',
    what: 'a mental health diagnosis to a patient, tagged, shared mailbox',
    draft: {
      from: shared,
      to: [patient],
      subject: '[secure] Your visit',
      body: `Dear Mrs Vale, your diagnosis is bipolar disorder.${signature}`,
    },
    under: {
      ...all(send),
      'lpt-2020': ['ask', 'no-diagnosis-to-service-user', 'lpt-2020/5.0.diagnosis'],
      'lpt-2023': ['ask', 'no-diagnosis-to-service-user', 'lpt-2023/6.diagnosis'],
    },
    strictest: 'ask',
  },
  {
    id: 'w',
    what: 'the rota to a colleague',
    draft: { from: own, to: [colleague], subject: 'Rota', body: `The rota is up.${signature}` },
    under: all(send),
    strictest: 'send',
  },
  {
    id: 'x',
    what: 'who a patient is, and nothing about their health, to a solicitor, untagged',
    draft: {
      from: shared,
      to: [solicitor],
      subject: 'Your client',
      body: `Mrs Jo Vale, date of birth 3 May 1961, of 12 Mill Lane, Northfield.${signature}`,
    },
    under: { ...all(send), 'yewtree-2021': ['stop', 'secure-tag-required', 'yewtree-2021/5.5'] },
    strictest: 'stop',
  },
  {
    id: 'y',
    what: 'a text marked as business-sensitive to an unlisted domain, untagged',
    draft: {
      from: own,
      to: [solicitor],
      subject: 'The bids',
      body: `Commercial in confidence: the bids are in.${signature}`,
    },
    under: {
      ...all(send),
      'lpt-2020': ['ask', 'secure-tag-required', 'lpt-2020/A5.business-sensitive'],
      'lpt-2023': ['ask', 'secure-tag-required', 'lpt-2020/A5.business-sensitive'],
    },
    strictest: 'ask',
  },
  {
    id: 'z',
    what: 'an offensive word to a colleague',
    draft: {
      from: own,
      to: [recipient(colleague, 'Ben Cole')],
      subject: 'Rota',
      body: `Whoever made the rota is an arsehole.${signature}`,
    },
    under: {
      ...all(['ask', 'no-offensive-language']),
      'lpt-2020': ['ask', 'no-offensive-language', 'lpt-2020/5.7.language'],
      'lpt-2023': ['ask', 'no-offensive-language', 'lpt-2023/13.language'],
      'yewtree-2021': ['ask', 'no-offensive-language', 'yewtree-2021/5.4.offensive'],
    },
    strictest: 'ask',
  },
];
