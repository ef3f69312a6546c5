import type { Entry } from './entry';

const standards = '5.4 NHSmail Message Standards';
const expectations = '5.5 Use of NHSmail Expectations';
const principles = '5.9 General Principles of Safe Internet and NHSmail Use in the Workplace';

/** A GP practice's policy on computers, the internet and NHSmail. */
export const yewtree2021 = {
  'yewtree-2021/4.3': {
    section: '4. Policy, 4.3',
    title: 'Everyone writes from their own NHSmail account',
    quote:
      'Individual staff members have their own unique passwords and login details for the computer system, the clinical system, NHSmail and any other NHS application that supports the electronic needs of Yewtree medical centre as a provider of primary medical services and NHS contractor.',
    plannedRules: ['trust-sender'],
  },
  'yewtree-2021/4.3.shared-login': {
    section: '4. Policy, 4.3',
    title: 'Passwords are not shared',
    quote: 'Passwords and login details must remain confidential and never be shared.',
    noSoftware:
      'An add-in sees the account, not the person at the keyboard, so it cannot tell a shared password.',
  },
  'yewtree-2021/4.5': {
    section: '4. Policy, 4.5',
    title: 'What forms part of a record is added to the record',
    quote:
      'Where the content of emails or attachments, tasks or instant messages forms part of a record, the staff member/NHSmail user is responsible for adding the relevant information to that record whether it is in electronic format or hard copy.',
    features: ['transcription'],
  },
  'yewtree-2021/4.7': {
    section: '4. Policy, 4.7',
    title: 'Patient-identifiable data goes from NHSmail to NHSmail',
    quote: 'NHSmail is used to send Patient identifiable data to another NHSmail address securely.',
    features: ['secure-route'],
  },
  'yewtree-2021/4.8': {
    section: '4. Policy, 4.8',
    title: 'NHSmail is used during working hours',
    quote:
      'Computers and IT equipment, access to the internet and use of NHSmail are provided by Yewtree medical centre for business use by staff members during working hours only.',
    plannedRules: ['working-hours'],
  },
  'yewtree-2021/4.11': {
    section: '4. Policy, 4.11',
    title: 'Every message carries the NHS disclaimer',
    quote:
      'All NHSmail correspondence carries an approved NHS disclaimer at the bottom of the message without exception.',
    plannedRules: ['required-wording'],
  },
  'yewtree-2021/5.3': {
    section: '5.3 General Principles of Safe Computing in the Workplace',
    title: 'No email address is given out',
    quote:
      'No-one authorised to use the computer system at Yewtree medical centre will be permitted to: Give out any email address unless the identity of the person/organisation asking for it and the purpose can be verified',
  },
  'yewtree-2021/5.4': {
    section: standards,
    title: 'The signature has name, job title, address and contact details',
    quote:
      "The sender's name, job title, practice address and direct or generic contact details, in an electronic signature in agreed standard format",
    plannedRules: ['required-wording', 'signature-details'],
  },
  'yewtree-2021/5.4.capitals': {
    section: standards,
    title: 'No text in capitals',
    quote:
      "Capitalising text within emails is to be avoided, as it implies the sender is 'shouting'.",
    plannedRules: ['no-shouting'],
  },
  'yewtree-2021/5.4.offensive': {
    section: standards,
    title: 'No jokes, and nothing abusive, offensive, sexual or racist',
    quote:
      'It is unacceptable and strictly contrary to Yewtree medical centre policy to use NHSmail to send jokes or messages of a personal, abusive, pornographic, offensive, sexual and/or racist nature - what may appear funny to one person may be regarded as offensive, distasteful or hurtful to others.',
    plannedRules: ['no-offensive-language'],
  },
  'yewtree-2021/5.5': {
    section: expectations,
    title: 'Patient information goes to NHSmail, or encrypted to a verified recipient',
    quote:
      'Encryption or secure systems for identifiable data or confidential material are also permitted, provided the recipient can be verified and the system is password protected',
  },
  'yewtree-2021/5.5.marketing': {
    section: expectations,
    title: 'Marketing only with consent or an existing relationship',
    quote:
      'Unless there is already an existing customer relationship with the individual, emails, text messages and other electronic marketing messages can only be sent to individuals with their explicit prior consent – i.e. an opt-in only',
    plannedRules: ['opt-out-in-bulk'],
  },
  'yewtree-2021/5.6': {
    section: '5.6',
    title: 'No offensive jokes and no chain letters',
    quote:
      'Neither the NHS nor Yewtree medical centre permits the use of NHSmail for personal, unofficial or inappropriate purposes',
    plannedRules: ['no-offensive-language'],
  },
  'yewtree-2021/5.6.personal-use': {
    section: '5.6',
    title: 'No personal use of NHSmail',
    quote:
      'Unauthorised personal, unofficial or inappropriate use of the email system is likely to result in disciplinary action and risks breaking the law.',
    noSoftware:
      'Whether a message is private is a question of its purpose, which its words do not settle; the product does not watch staff.',
  },
  'yewtree-2021/5.8': {
    section: '5.8 Copyright',
    title: 'The work of others is not copied or forwarded without consent',
    quote:
      'Therefore, staff members must not copy, forward or otherwise disseminate third-party work without the appropriate consent.',
    noSoftware: 'No software can tell who owns a text or a picture, and who has consented.',
  },
  'yewtree-2021/5.9': {
    section: principles,
    title: 'Emails go only to those who need to know',
    quote: 'Only address emails to people who really need to know about the subject',
    plannedRules: ['no-wide-pcd'],
  },
  'yewtree-2021/5.9.title': {
    section: principles,
    title: 'Each message has a relevant subject',
    quote: 'Include a relevant title for each email message',
    plannedRules: ['subject-present'],
  },
  'yewtree-2021/5.9.attachments': {
    section: principles,
    title: 'No large attachments to many people',
    quote: 'Not send large attachments to multiple recipients unless necessary',
    plannedRules: ['large-file-route'],
  },
  'yewtree-2021/5.9.chain-letters': {
    section: principles,
    title: 'No junk mail, chain letters or virus warnings',
    quote: 'Not send or forward junk mail, chain letters or virus warnings',
    plannedRules: ['no-offensive-language'],
  },
  'yewtree-2021/5.12': {
    section: '5.12 Monitoring',
    title: 'The message carries the monitoring notice',
    quote:
      'In order to inform external senders and recipients that NHSmail messages and emails sent by any staff member of Yewtree medical centre may be monitored, the following message must appear at the end of the email together with the email disclaimer',
    plannedRules: ['required-wording'],
  },
  'yewtree-2021/key-facts': {
    section: 'Key Facts - People affected by the service',
    title: 'Data is shared with consent, unless there is a valid reason',
    quote:
      'The data held in your medical records, and anywhere on the Practice computer system, will only be shared with your consent unless there is a valid reason for this to be otherwise (e.g. police investigating a crime), at which point an assessment will be made by the responsible senior member of the Practice Team whether that data can be shared',
    plannedRules: ['permitted-sharing'],
  },
} as const satisfies Record<string, Entry>;
