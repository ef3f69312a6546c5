import type { Entry } from './entry';

const receive = 'Send and receive messages securely';
const multiTasking = 'Take care when multi-tasking';
const bulk = 'Bulk emails and protecting the privacy of your recipients';
const use = 'Use of personal information';

/** The medical defence guidance “Avoiding email dangers”. */
export const mdu2024 = {
  'mdu-2024/receive': {
    section: receive,
    title: 'Whether a clinical message arrived is checked',
    quote:
      "Make sure you have a process of checking when clinical communications have been received, so you don't miss referrals or test requests.",
    features: ['bounce-notice'],
  },
  'mdu-2024/multi-tasking': {
    section: multiTasking,
    title: 'Clinical information stays in professional accounts',
    quote:
      "If you're dealing with multiple email accounts, you should keep clinical information and patient data to your professional accounts only.",
    plannedRules: ['no-own-webmail'],
  },
  'mdu-2024/multi-tasking.signature': {
    section: multiTasking,
    title: 'Signatures and contact details are kept up to date',
    quote: 'Keep email signatures, letterheads or website contact details up to date.',
    plannedRules: ['signature-details'],
  },
  'mdu-2024/bulk': {
    section: bulk,
    title: 'Bulk mail goes by Bcc',
    quote: "Use 'BCC' when sending an email to several people.",
  },
  'mdu-2024/bulk.forwarded': {
    section: bulk,
    title: 'A forwarded message carries all the addresses with it',
    quote:
      'If the email is then forwarded, all the addresses will be included in the forwarded email as well.',
    plannedRules: ['no-address-list-in-trail'],
  },
  'mdu-2024/bulk.mistake': {
    section: bulk,
    title: 'After a mistake the people affected are told quickly',
    quote:
      'If a mistake is made and bulk emails are sent in this way, tell the affected patients quickly so they can take appropriate steps if they want.',
    features: ['breach-card'],
    plannedRules: ['no-second-breach'],
  },
  'mdu-2024/bulk.ico': {
    section: bulk,
    title: 'After a mistake, telling the ICO is considered',
    quote:
      "You should also consider informing the Information Commissioner's Office (ICO) if there's a risk to the data subject or if special category personal data is involved.",
    features: ['breach-card'],
  },
  'mdu-2024/lookalike': {
    section: bulk,
    title: 'The address is checked: one letter makes another person',
    quote:
      "When sending confidential patient information, take a moment to check the recipient's email address is correct.",
    plannedRules: ['no-lookalike-recipient', 'no-mistyped-domain', 'no-retired-domain'],
  },
  'mdu-2024/use': {
    section: use,
    title: 'Marketing only with permission, and with a way to decline',
    quote: 'Make sure they can opt out of receiving such messages at any time.',
    plannedRules: ['opt-out-in-bulk'],
  },
  'mdu-2024/use.breach-log': {
    section: use,
    title: 'A log of breaches is kept',
    quote: 'Keep a log of any such breaches, including personal data you use for other purposes.',
    features: ['breach-card', 'monitoring-report'],
  },
} as const satisfies Record<string, Entry>;
