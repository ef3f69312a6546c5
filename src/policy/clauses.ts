/** One clause of a policy document, of the law, or of our own good practice. */
export interface Clause {
  /** What a sender is shown: document and section. */
  readonly cite: string;
  readonly document: string;
  readonly section: string;
  readonly title: string;
  /** At most one sentence of the document, word for word; absent where the source is not a policy document. */
  readonly quote?: string;
}

const lpt2020 = 'Electronic Messaging with Service Users, LPT, version 1, February 2020';
const lpt2023 =
  'Use of Electronic Messaging to Communicate with Service Users, LPT, version 2, September 2023';
const sop2015 = 'SOP for sending secure email from NHSmail, 2015';
const mdu2024 = 'Avoiding email dangers, MDU, May 2024';
const law = 'UK GDPR';
const house = 'Good practice of this product (not a policy document)';

/** Every clause a rule may cite. A rule that cites a clause that is not here does not compile. */
export const clauses = {
  'lpt-2020/5.4': {
    cite: 'LPT policy v1, 5.4',
    document: lpt2020,
    section: '5.4 Consideration',
    title: 'Service users are written to from the service’s shared account',
    quote:
      'Emails should only be sent from a generic Leicspart email account for the service e.g. LPT-DataPrivacy@leicspart.nhs.uk.',
  },
  'lpt-2020/5.5': {
    cite: 'LPT policy v1, 5.5',
    document: lpt2020,
    section: '5.5 Agreement (Consent)',
    title: 'Mail to a service user is encrypted',
    quote:
      "A copy of this email should be placed on the service user's record and any correspondence must be sent encrypted using the secure email instructions found at Appendix 5.",
  },
  'lpt-2020/A5.secure': {
    cite: 'LPT policy v1, Appendix 5',
    document: lpt2020,
    section: 'Appendix 5, What can I do now?',
    title: 'Mail with personal confidential data carries [secure] in the subject',
    quote: 'Any email containing PCD in the body of the email or in an attachment must be secured.',
  },
  'lpt-2020/A5.subject': {
    cite: 'LPT policy v1, Appendix 5',
    document: lpt2020,
    section: 'Appendix 5, What can/can’t I send?',
    title: 'No personal confidential data in the subject line',
    quote: 'PCD information should not appear in the subject line of the email.',
  },
  'lpt-2020/A6.3': {
    cite: 'LPT policy v1, Appendix 6, step 3',
    document: lpt2020,
    section: 'Appendix 6, Sending a secure email, 3',
    title: 'How the tag is written',
    quote:
      'Type [secure] in the subject line of the email, i.e. the word secure in *square brackets, followed by your own subject title for the email.',
  },
  'lpt-2023/10': {
    cite: 'LPT policy v2, 10.0',
    document: lpt2023,
    section: '10.0 Considerations',
    title: 'Service users are written to from the service’s shared account',
    quote:
      'Emails should only be sent from shared email account for the service e.g. lpt.dataprivacy@nhs.net',
  },
  'lpt-2023/11': {
    cite: 'LPT policy v2, 11.0',
    document: lpt2023,
    section: '11.0 Agreement (consent)',
    title: 'Mail to a service user is encrypted',
    quote:
      "A copy of this email should be placed on the service user's record and any correspondence must be sent encrypted using the secure email instructions found at Appendix 5.",
  },
  'lpt-2023/13': {
    cite: 'LPT policy v2, 13.0',
    document: lpt2023,
    section: '13.0 Dos and Don’ts',
    title: 'Mail to service users goes from a Trust address and is encrypted',
    quote:
      'Only use an email address belonging to the Trust to send emails and these should be encrypted – no other email addresses should be used',
  },
  'nhsmail-sop-2015/4.6': {
    cite: 'NHSmail SOP, 4.6',
    document: sop2015,
    section: '4.6',
    title: 'Without the square brackets the message goes in plain text',
    quote:
      "If square brackets aren't used, the content of the email will be sent in plain text and could potential be a breach of confidentiality.",
  },
  'mdu-2024/bulk': {
    cite: 'MDU, Avoiding email dangers',
    document: mdu2024,
    section: 'Sending bulk emails',
    title: 'Bulk mail goes by Bcc',
    quote: "Use 'BCC' when sending an email to several people.",
  },
  'law/uk-gdpr-5-1-f': {
    cite: 'UK GDPR, Article 5(1)(f)',
    document: law,
    section: 'Article 5(1)(f)',
    title: 'Personal data is kept secure, addresses included',
  },
  'house/bcc-tiers': {
    cite: 'Our own good practice',
    document: house,
    section: 'Bcc tiers',
    title: 'From how many people on a visible list interrupts',
  },
  'house/dcb1596': {
    cite: 'NHS England, DCB1596 list of 22 May 2025',
    document: house,
    section: 'Accredited domains',
    title: 'Which mail systems are accredited to the NHS secure email standard',
  },
  'house/unread-part': {
    cite: 'Our own good practice',
    document: house,
    section: 'Not knowing is not passing',
    title: 'What could not be read is said, and treated as the policy decides',
  },
} as const satisfies Record<string, Clause>;

/** The id of a clause: `<document>/<section>`. */
export type ClauseId = keyof typeof clauses;
