import type { Entry } from './entry';

const record = '12.0 Recording electronic messages in the record';
const rules = '13.0 Dos and Don’ts';

/** Sections 12.0 and 13.0 of the second policy: the record, and what to do and not to do. */
export const lpt2023Record = {
  'lpt-2023/12': {
    section: record,
    title: 'Every electronic communication about a service user goes on the record',
    quote:
      "Any electronic communication about a service user either between clinicians/practitioners/admin support staff, or the service user themselves, and/or their carer must be recorded in the service user's clinical record.",
    features: ['transcription'],
  },
  'lpt-2023/12.content': {
    section: record,
    title: 'The entry has the relevant content, the dates and the addresses',
    quote:
      "Copied information must include the date and time of the original email(s), sender and recipients' email(s), as well as the date/time entered into the electronic record.",
    features: ['transcription'],
  },
  'lpt-2023/12.texts': {
    section: record,
    title: 'Texts are written out with their times and numbers',
    quote:
      'For text conversations, these should be transcribed into the service users record including the date and time it was sent and received and the phone number it was sent to/from.',
    features: ['text-transcription'],
  },
  'lpt-2023/12.relevant': {
    section: record,
    title: 'Only what is clinically relevant is copied, without third parties',
    quote: 'Only clinically relevant information is copied into the service users record',
    features: ['review-screen'],
  },
  'lpt-2023/12.right-record': {
    section: record,
    title: 'It goes into the right person’s record',
    quote:
      'Each clinician/practitioner/admin support staff is responsible for ensuring that the right information gets into the right service users record',
    features: ['review-screen'],
  },
  'lpt-2023/12.delete': {
    section: record,
    title: 'What has been filed is deleted from the mailbox',
    quote:
      "Once the clinician/practitioner/admin support staff has ensured that the service user's record is up to date and accurate, the emails should be deleted from the email inbox.",
    features: ['filing-reminder'],
  },
  'lpt-2023/13': {
    section: rules,
    title: 'Mail to service users goes from a Trust address and is encrypted',
    quote:
      'Only use an email address belonging to the Trust to send emails and these should be encrypted – no other email addresses should be used',
    plannedRules: ['trust-sender'],
  },
  'lpt-2023/13.emergency': {
    section: rules,
    title: 'Service users are told not to use messages in an emergency, and whom to call',
    quote:
      'Make service users aware that electronic messages must not, under any circumstances, be used in emergency situations and should be advised of the correct method(s) of contacting emergency services',
    plannedRules: ['required-wording'],
  },
  'lpt-2023/13.formal': {
    section: rules,
    title: 'Messages are formal, without personal comments',
    quote: 'Avoid giving personal comments or opinions',
    plannedRules: ['no-personal-comment'],
  },
  'lpt-2023/13.text-speak': {
    section: rules,
    title: 'Messages are written in full, without text-speak or abbreviations',
    quote: 'Ensure texts are written in full without using "text speak" or abbreviations',
    plannedRules: ['no-text-speak', 'no-unexplained-abbreviation'],
  },
  'lpt-2023/13.ask-meaning': {
    section: rules,
    title: 'The service user is asked what their abbreviations mean',
    quote:
      'Ask the service user to clarify any abbreviations or "text speak" they have used in an electronic message – make no assumptions',
    features: ['review-screen'],
  },
  'lpt-2023/13.reply-time': {
    section: rules,
    title: 'Messages are answered within the agreed time',
    quote: 'Always respond to messages within an agreed timescale where relevant',
    features: ['due-list'],
  },
  'lpt-2023/13.hours': {
    section: rules,
    title: 'Messages are sent within normal working hours',
    quote: 'Only send electronic messages within normal working hours',
    plannedRules: ['working-hours'],
  },
  'lpt-2023/13.phone': {
    section: rules,
    title: 'Texts are sent only from a phone the Trust issued',
    quote:
      'Only used a Trust issued mobile phone for sending text messages to service users – no other phone should be used',
    features: ['text-transcription'],
  },
  'lpt-2023/13.identifiers': {
    section: rules,
    title: 'No identifiers of the service user or the service that are not needed',
    quote:
      'In case an electronic message is seen by someone other than the intended recipient, avoid using unnecessary identifiers of the service user or service',
    plannedRules: ['fewer-identifiers', 'no-service-name'],
  },
  'lpt-2023/13.language': {
    section: rules,
    title: 'No language that could cause offence',
    quote:
      'Do not use inappropriate language in electronic messages that could cause offence, such as swearing or racial comments.',
    plannedRules: ['no-offensive-language'],
  },
  'lpt-2023/13.offensive-received': {
    section: rules,
    title: 'An offensive message received is reported, and recorded word for word',
    quote:
      'If you receive any such messages it should be reported via the Ulysses system (e-IRF) and fully detailed, with a verbatim transcription in the service users record',
    features: ['verbatim-entry'],
  },
  'lpt-2023/13.predictive-text': {
    section: rules,
    title: 'No predictive text',
    quote:
      'Do not use predictive text as this can cause unintended modifications and change or confuse the meaning of the message',
    noSoftware:
      'Predictive text is a setting of the phone or of Outlook, and a word it put in looks like any other.',
  },
  'lpt-2023/13.sensitive': {
    section: rules,
    title: 'Personal or sensitive information is not conveyed to service users',
    quote: 'Never use electronic messages to convey personal or sensitive information',
    plannedRules: ['sensitive-to-service-user'],
  },
  'lpt-2023/13.messengers': {
    section: rules,
    title: 'No WhatsApp or Facebook Messenger, with service users or among staff',
    quote:
      'Instant messaging such as Facebook messenger, WhatsApp, is not approved by the Trust for use with service users or staff or for any sensitive patient related information between clinicians.',
    features: ['text-transcription'],
    plannedRules: ['no-unapproved-messenger'],
  },
} as const satisfies Record<string, Entry>;
