import type { Entry } from './entry';

/** The law, and what the Information Commissioner says of it: not one of the five documents. */
export const law = {
  'law/uk-gdpr-5-1-f': {
    section: 'Article 5(1)(f)',
    title: 'Personal data is kept secure, addresses included',
  },
  'law/uk-gdpr-33': {
    section: 'Article 33',
    title: 'A breach that must be reported is reported within 72 hours',
    features: ['breach-card'],
  },
  'law/ico-email-and-security': {
    section: 'Bulk email',
    title: 'Bulk mail is assessed, and Bcc is not always enough',
    plannedRules: ['separate-messages'],
  },
} as const satisfies Record<string, Entry>;
