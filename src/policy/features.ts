/** A part of the product, other than a rule, that answers a clause. */
export type Feature =
  | {
      readonly title: string;
      /** The file that holds it, from the root of the repository. */ readonly where: string;
    }
  | {
      readonly title: string;
      /** It is not built yet; the title says what it will do. */ readonly status: 'planned';
    };

const planned = 'planned';

/** The features clauses name. Only what exists has a `where`. */
export const features = {
  'secure-route': {
    title: 'The route of each recipient, from dated lists of exact domains',
    where: 'src/policy/route.ts',
  },
  'pcd-verdict': {
    title: 'Whether a message holds personal confidential data, where, and how sure that is',
    where: 'src/detect/pcd-of.ts',
  },
  'confidential-subjects': {
    title: 'Health, politics, religion, ethnicity and sexual life recognised in text',
    where: 'src/detect/subject.ts',
  },
  'attachment-reading': {
    title: 'The text of attachments is read; what cannot be read is said',
    status: planned,
  },
  'first-contact': {
    title: 'One card for each new address: agreement, purpose, address verified, guide sent',
    where: 'src/taskpane/question-view.ts',
  },
  'recipients-guide': {
    title: 'The recipient’s guide, attached in one press for those who need it',
    status: planned,
  },
  'letter-as-pdf': {
    title: 'A note in the pane that a formal letter goes as a PDF',
    status: planned,
  },
  transcription: {
    title: 'A sent or received message is turned into an entry for the care record',
    status: planned,
  },
  'review-screen': {
    title: 'Before filing: pick what is relevant, take out third parties, check the patient',
    status: planned,
  },
  'text-transcription': {
    title: 'A text conversation is turned into an entry, and both numbers are checked',
    status: planned,
  },
  'verbatim-entry': {
    title: 'A word-for-word entry, and the text of the incident report',
    status: planned,
  },
  'filing-reminder': {
    title: 'After confirmed filing: a reminder of what is still in the mailbox, never automatic',
    status: planned,
  },
  'due-list': {
    title: 'What is still to be filed or answered, with a clock',
    status: planned,
  },
  'bounce-notice': {
    title: 'A message that could not be delivered is recognised when it is opened',
    status: planned,
  },
  'reply-templates': {
    title: 'Replies ready to use: cannot open it, not meant for us, please email us first',
    status: planned,
  },
  'breach-card': {
    title: 'Whom to call, the follow-up message, and the facts for the incident form',
    status: planned,
  },
  'monitoring-report': {
    title: 'Near misses and filing times counted, without content or addresses',
    status: planned,
  },
  'sop-writer': {
    title: 'The service’s SOP, written from the profile under the headings of the template',
    where: 'src/cli/policy/sop.ts',
  },
  'copy-formats': {
    title: 'Entries in a form that fits SystmOne; writing to it needs the supplier’s approval',
    status: planned,
  },
} as const satisfies Record<string, Feature>;

/** The id of a feature. */
export type FeatureId = keyof typeof features;
