import type { Entry } from './entry';

const procedure = '6.0 Procedure';
const uses = '8.0 Uses';
const considerations = '10.0 Considerations';
const agreement = '11.0 Agreement (consent)';

/** Sections 5.0 to 11.0 of Leicestershire Partnership NHS Trust's second policy. */
export const lpt2023 = {
  'lpt-2023/5': {
    section: '5.0 Monitoring Compliance and Effectiveness',
    title: 'Recording and agreement are monitored',
    quote: 'Electronic messages are accurately recorded in the service user record',
    features: ['monitoring-report'],
  },
  'lpt-2023/6': {
    section: procedure,
    title: 'Service users are written to only after their informed agreement',
    quote:
      'Only use electronic messaging with service users who have given their informed agreement for using electronic messaging to communicate with them.',
    features: ['first-contact'],
    plannedRules: ['agreement-recorded'],
  },
  'lpt-2023/6.relationship': {
    section: procedure,
    title: 'Electronic messaging does not start a relationship with a service user',
    quote:
      'Staff should not normally use electronic messaging to establish a service users- clinician relationship.',
    features: ['first-contact'],
  },
  'lpt-2023/6.risk': {
    section: procedure,
    title: 'The service user has accepted the risk',
    quote:
      'Service users should have the opportunity to accept this risk before staff send any confidential or sensitive information, and this should form part of the agreement discussion.',
    features: ['first-contact'],
  },
  'lpt-2023/6.diagnosis': {
    section: procedure,
    title: 'Some subjects do not belong in an email, such as mental health diagnoses',
    quote:
      'Use of electronic messaging is not always appropriate, for example when an email relates to mental health treatment diagnoses.',
    plannedRules: ['no-diagnosis-to-service-user'],
  },
  'lpt-2023/8': {
    section: uses,
    title: 'Messages are sent for approved purposes',
    quote:
      'However, services in the Trust may use electronic messaging for other purposes which must be approved by inclusion in local standard operating procedures, or, if a one-off exercise, the undertaking and documenting a risk assessment relating to the intended use and having it authorised by the service manager.',
    features: ['first-contact'],
  },
  'lpt-2023/8.care-plans': {
    section: uses,
    title: 'Care plans and appointment letters may go by secure email',
    quote: 'Appointment letters/Care Plans',
    plannedRules: ['sensitive-to-service-user'],
  },
  'lpt-2023/8.wetransfer': {
    section: '1.5 Definitions that apply to this Policy, and 8.0 Uses',
    title: 'WeTransfer for files too large for NHSmail',
    quote:
      'A free, online, secure, email and file transfer solution approved for use in the Trust when the files are too large to transfer via NHS.net',
    plannedRules: ['large-file-route'],
  },
  'lpt-2023/8.annexe': {
    section: '8.0 Uses, SystemOne and Communication Annexe',
    title: 'SystmOne’s Communication Annexe writes to one or many patients',
    quote: 'Users can also employ the Communications Annexe to contact multiple patients at once.',
    features: ['copy-formats'],
  },
  'lpt-2023/9': {
    section: '9.0 Justification',
    title: 'Each service documents its use of electronic messaging in an SOP',
    quote:
      'Services must individually agree the need/benefit of the use of electronic messaging and formally approve and document the implementation of the service in a local Standard Operating Procedure.',
    features: ['sop-writer'],
  },
  'lpt-2023/10': {
    section: considerations,
    title: 'Service users are written to from the service’s shared account',
    quote:
      'Emails should only be sent from shared email account for the service e.g. lpt.dataprivacy@nhs.net',
  },
  'lpt-2023/10.hours': {
    section: considerations,
    title: 'Service users are told that messages are not read out of hours',
    quote:
      'Where relevant, it should be made clear to service users that electronic messaging will not be monitored, and therefore will not be responded to outside of normal working hours.',
    plannedRules: ['required-wording'],
  },
  'lpt-2023/10.reply-time': {
    section: considerations,
    title: 'A time for replies is agreed, and another way to reach the service',
    quote:
      'If a recipient is able to reply to electronic messages, a timescale should be agreed by the service and service users so that if a service user does not receive a response to a message within the agreed time, they can use an alternative method contact such as an appropriate office phone number.',
    plannedRules: ['required-wording'],
  },
  'lpt-2023/10.referrer': {
    section: considerations,
    title: 'The referrer still gets the correspondence',
    quote: 'This does not however, negate the requirement to send correspondence to the referrer.',
    features: ['review-screen'],
  },
  'lpt-2023/10.sms': {
    section: considerations,
    title: 'Texts go only to the number the person gave',
    quote:
      'Text messages must only be sent to the phone number provided by the service user or carer to which they have agreed to the Trust using; no other phone numbers should be used.',
    features: ['text-transcription'],
  },
  'lpt-2023/10.delete': {
    section: considerations,
    title: 'What has been recorded is deleted from phones and mailboxes',
    quote:
      "Procedures must be in place for recording the electronic messages into the service user's clinical record and deleting them from phones/email accounts where relevant.",
    features: ['filing-reminder', 'text-transcription'],
  },
  'lpt-2023/10.dpia': {
    section: considerations,
    title: 'The SOP is agreed with Data Privacy, and an impact assessment is made',
    quote:
      'A service Standard Operating Procedure must be written and agreed by the Data Privacy Team and a Data Protection Impact Assessment (risk assessment in relation to the information flow) completed with the Data Privacy Teams assistance.',
    features: ['sop-writer'],
  },
  'lpt-2023/11': {
    section: agreement,
    title: 'Mail to a service user is encrypted',
    quote:
      "A copy of this email should be placed on the service user's record and any correspondence must be sent encrypted using the secure email instructions found at Appendix 5.",
  },
  'lpt-2023/11.agreement': {
    section: agreement,
    title: 'Agreement comes first: verbal for routine messages, written for conversations',
    quote:
      'Prior to sending any electronic messages to any service user, their informed agreement must be obtained explaining all the appropriate information to them.',
    features: ['first-contact'],
    plannedRules: ['agreement-recorded'],
  },
  'lpt-2023/11.recorded': {
    section: agreement,
    title: 'The agreement is in the record',
    quote:
      "Service user's agreement must be recorded in the specific place for consent recording in the service user's record in their electronic health record.",
    features: ['first-contact'],
    plannedRules: ['agreement-recorded'],
  },
  'lpt-2023/11.purposes': {
    section: agreement,
    title: 'Data Privacy is asked about any other purpose',
    quote:
      'For any other purpose not included in section 6.2, the Data Privacy Team must be consulted.',
    features: ['first-contact'],
  },
  'lpt-2023/11.opt-out': {
    section: agreement,
    title: 'Service users are told that they can opt out',
    quote:
      'Service users must be made aware that they can opt out of the electronic messaging service at any time in the future.',
    features: ['first-contact'],
    plannedRules: ['required-wording'],
  },
  'lpt-2023/11.up-to-date': {
    section: agreement,
    title: 'Service users are told to keep their address and number up to date',
    quote:
      'When asking for their agreement to electronic messaging, service users must be made aware of their responsibility to keep the services they use, up to date with their correct number and/or email address that they wish to be contacted on.',
    features: ['first-contact'],
  },
  'lpt-2023/11.on-record': {
    section: agreement,
    title: 'Service users are told that correspondence goes on their record',
    quote:
      'It should also be made clear to the recipient that any correspondence will be added to their record.',
    features: ['first-contact'],
    plannedRules: ['required-wording'],
  },
  'lpt-2023/11.verify': {
    section: agreement,
    title: 'The service user writes first, so that the address is known to be right',
    quote:
      'Where a service user/carer has asked (and subsequently agreed) to be communicated with via email it is advised that the service user is asked to email their request to the relevant service generic email address to verify their email address before any correspondence takes place.',
    features: ['first-contact', 'reply-templates'],
  },
  'lpt-2023/11.request': {
    section: agreement,
    title: 'The request to be emailed goes on the record',
    quote:
      "A copy of this email should be placed on the service user's record and any correspondence must be sent encrypted using the secure email instructions found at Appendix 5.",
    features: ['transcription'],
  },
} as const satisfies Record<string, Entry>;
