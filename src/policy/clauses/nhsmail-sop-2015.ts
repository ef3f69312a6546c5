import type { Entry } from './entry';

const purpose = '1. Purpose of this document';
const how = '4. How to send an encrypted message';
const good = '5 Good Practice';
const storage = '7. Storage, Retention and Disposal of Emails';
const monitoring = '8. Monitoring tool';

/** An NHS trust's standard operating procedure for sending secure email from NHSmail. */
export const nhsmailSop2015 = {
  'nhsmail-sop-2015/1.1': {
    section: `${purpose}, 1.1`,
    title: 'NHSmail and other secure systems need no encryption between them',
    quote:
      'Emails sent from and to NHSmail accounts (...@nhs.net) or to other secure email systems (see icare) are protected to UK Government standards.',
    features: ['secure-route'],
  },
  'nhsmail-sop-2015/4.1': {
    section: `${how}, 4.1`,
    title: 'Patients are emailed only after their informed consent',
    quote:
      'If using email to communicate with patients/clients, please ensure that you have gained their informed consent for using email to communicate with them.',
    features: ['first-contact'],
    plannedRules: ['agreement-recorded'],
  },
  'nhsmail-sop-2015/4.1.recorded': {
    section: `${how}, 4.1`,
    title: 'The consent is in the care record',
    quote: 'This consent should be clearly recorded in the care record.',
    features: ['first-contact'],
    plannedRules: ['agreement-recorded'],
  },
  'nhsmail-sop-2015/4.2': {
    section: `${how}, 4.2`,
    title: 'The sender has the correct address',
    quote:
      'Ensure you have the correct email address for the person you are intending to communicate with',
    plannedRules: ['no-retired-domain', 'no-mistyped-domain', 'no-lookalike-recipient'],
  },
  'nhsmail-sop-2015/4.3': {
    section: `${how}, 4.3`,
    title: 'The recipient gets the guide and confirms that they registered',
    quote:
      'The recipient will need to register for the encryption service and confirm to the sender this has been done.',
    features: ['first-contact', 'recipients-guide'],
    plannedRules: ['guide-before-first-secure-email'],
  },
  'nhsmail-sop-2015/4.4': {
    section: `${how}, 4.4`,
    title: 'Secure mail is sent from one’s NHSmail account',
    quote: 'Use your NHSmail account to create an email message in the normal way.',
    plannedRules: ['trust-sender'],
  },
  'nhsmail-sop-2015/4.5': {
    section: `${how}, 4.5`,
    title: 'The address is checked once more',
    quote: "Ensure the recipient's email address is correct",
    plannedRules: ['no-retired-domain', 'no-mistyped-domain', 'no-lookalike-recipient'],
  },
  'nhsmail-sop-2015/4.6': {
    section: `${how}, 4.6`,
    title: 'Without the square brackets the message goes in plain text',
    quote:
      "If square brackets aren't used, the content of the email will be sent in plain text and could potential be a breach of confidentiality.",
  },
  'nhsmail-sop-2015/4.8': {
    section: `${how}, 4.8`,
    title: 'Attachments wait until the recipient has registered',
    quote: 'Add any required attachments (once initial registration process has taken place)',
    plannedRules: ['guide-before-first-secure-email'],
  },
  'nhsmail-sop-2015/4.9': {
    section: `${how}, 4.9`,
    title: 'An unencrypted copy stays in Sent Items',
    quote: 'An unencrypted copy will be saved in your Sent Items folder.',
    features: ['filing-reminder'],
  },
  'nhsmail-sop-2015/5.1': {
    section: `${good}, 5.1`,
    title: 'The recipient expects the information and is ready for it',
    quote:
      "Before using the encryption feature, talk to the person you're sending to – make sure they're expecting the information and are ready to deal with it appropriately.",
    features: ['first-contact'],
  },
  'nhsmail-sop-2015/5.2': {
    section: `${good}, 5.2`,
    title: 'Consent and registration come before the first message to a patient',
    quote:
      'If you are sending information to a patient/client, gain consent from them before you communicate with them via NHSmail.',
    features: ['first-contact'],
    plannedRules: ['agreement-recorded'],
  },
  'nhsmail-sop-2015/5.3': {
    section: `${good}, 5.3`,
    title: 'Subject headers are discreet',
    quote:
      "Use discreet email subject headers, for example 'confidential: for the attention of [NHS Number and/or person's name] only.",
  },
  'nhsmail-sop-2015/5.4': {
    section: `${good}, 5.4`,
    title: 'Messages are concise and clear',
    quote: 'Email communications should be concise, clear and to the point',
    plannedRules: ['no-unexplained-abbreviation'],
  },
  'nhsmail-sop-2015/5.5': {
    section: `${good}, 5.5`,
    title: 'No jargon the reader may not know',
    quote:
      'Avoid using clinical or social-care jargon or technical terms, unless you specifically know that the person who is receiving it fully understands them.',
    plannedRules: ['no-unexplained-abbreviation'],
  },
  'nhsmail-sop-2015/5.6': {
    section: `${good}, 5.6`,
    title: 'Messages are part of the record, without inappropriate comments',
    quote:
      'Emails are a written communication, and therefore are part of a care record and may be shared, so avoid inappropriate comments.',
    plannedRules: ['no-personal-comment'],
  },
  'nhsmail-sop-2015/5.7': {
    section: `${good}, 5.7`,
    title: 'A formal letter goes as a PDF',
    quote:
      'If the email needs to have the formality of a letter, you can achieve this by attaching a PDF rather than just email content.',
    features: ['letter-as-pdf'],
  },
  'nhsmail-sop-2015/5.8': {
    section: `${good}, 5.8`,
    title: 'Care with auto-complete, reply to all and forward',
    quote:
      "Make sure only appropriate addresses are included when using 'reply to all' and 'forward'.",
    plannedRules: ['no-stray-reply-all'],
  },
  'nhsmail-sop-2015/7.1': {
    section: `${storage}, 7.1`,
    title: 'Emails with personal information or advice go in the care record',
    quote:
      'All emails that include personal and sensitive information or advice must be included in the care record.',
    features: ['transcription'],
  },
  'nhsmail-sop-2015/7.2': {
    section: `${storage}, 7.2`,
    title: 'What has been recorded is deleted from the mailbox',
    quote:
      'All emails in relation to a client/patient that is either received or sent should be stored as outlined in point 7.1 and then deleted from the employees email account.',
    features: ['filing-reminder'],
  },
  'nhsmail-sop-2015/7.3': {
    section: `${storage}, 7.3`,
    title: 'Emails are in the care record within 48 hours',
    quote:
      'Emails that form part of the care records should be saved in the care record within 48 hours of receipt.',
    features: ['due-list'],
  },
  'nhsmail-sop-2015/8': {
    section: monitoring,
    title: 'Mail to patients contains the NHS number',
    quote: 'Email communication with client/patient should contain the NHS Number',
    plannedRules: ['nhs-number-present'],
  },
  'nhsmail-sop-2015/8.stored': {
    section: monitoring,
    title: 'All mail with patients is in the care record within 48 hours',
    quote: 'Email communication with client/patient stored in care record within 48 hours.',
    features: ['due-list', 'monitoring-report'],
  },
  'nhsmail-sop-2015/A1': {
    section: 'Appendix 1, Guidance for recipients of an encrypted NHSmail email',
    title: 'The guide for recipients',
    quote:
      'If the patient/client has not previously received an encrypted NHSmail they will be directed to an external website which will guide them through the registration process to create an account.',
    features: ['recipients-guide'],
  },
  'nhsmail-sop-2015/A1.note': {
    section: 'Appendix 1, note',
    title: 'Only an NHSmail user can start an encrypted exchange',
    quote:
      'It is not possible for anyone other than an NHSmail user to initiate an encrypted email exchange using the NHS Mail encryption feature.',
    plannedRules: ['trust-sender'],
  },
  'nhsmail-sop-2015/A2': {
    section: 'Appendix 2, Information for patient/clients',
    title: 'What patients should know before they email',
    quote:
      'Do not use email for urgent or emergency purposes, as the email may not be immediately acted on or read.',
    features: ['recipients-guide'],
  },
} as const satisfies Record<string, Entry>;
