import type { Entry } from './entry';

const sending = 'Appendix 6, Sending a secure email';

/** Appendices 6 to 8 of the first policy: the sender's and the recipient's guide, the SOP template. */
export const lpt2020Guides = {
  'lpt-2020/A6': {
    section: 'Appendix 6, Sender’s Guide',
    title: 'How a secure email is sent',
    quote: 'The confidential information has now been sent to the recipient by secure email.',
    features: ['recipients-guide'],
  },
  'lpt-2020/A6.1': {
    section: `${sending}, 1`,
    title: 'The guide goes first, by normal email, with no personal information in it',
    quote: 'DO NOT send any personal information with this email.',
    features: ['recipients-guide'],
    plannedRules: ['guide-before-first-secure-email', 'no-pcd-with-guide'],
  },
  'lpt-2020/A6.note': {
    section: `${sending}, note`,
    title: 'Four neighbouring bodies are already secure and need no guide',
    quote:
      'If you are sending an email using the secure email solution to a recipient at Leicester City Council, Leicestershire County Council, UHL, or LPT you do not need to send a recipients guide, their email is already secure and they will not need to register.',
    features: ['secure-route', 'recipients-guide'],
  },
  'lpt-2020/A6.3': {
    section: `${sending}, 3`,
    title: 'How the tag is written',
    quote:
      'Type [secure] in the subject line of the email, i.e. the word secure in *square brackets, followed by your own subject title for the email.',
  },
  'lpt-2020/A6.4': {
    section: `${sending}, 4`,
    title: 'The sender is certain of the address',
    quote: 'As the sender, you must be assured that you are using the correct email address.',
    plannedRules: ['no-retired-domain', 'no-mistyped-domain', 'no-lookalike-recipient'],
  },
  'lpt-2020/A6.valid-days': {
    section: sending,
    title: 'After 180 days without use the recipient registers again',
    quote:
      'Once an account has been registered, they will not need to register again (unless their password has been inactive for 180 days) and any further secure emails will require only their account password to open.',
    features: ['recipients-guide'],
  },
  'lpt-2020/A7': {
    section: 'Appendix 7, Recipient’s Guide',
    title: 'The recipient’s guide; an unused account is deleted after 10 days',
    quote:
      'If your password is not used to access a secure email for 10 days, your account will be deleted.',
    features: ['recipients-guide'],
  },
  'lpt-2020/A7.6': {
    section: 'Appendix 7, Receiving a secure email message and opening an attachment, 6',
    title: 'Whoever cannot open the message gets it another way',
    quote:
      'If you are unable to access the message contact the original sender to make alternative arrangements.',
    features: ['reply-templates'],
  },
  'lpt-2020/A8': {
    section: 'Appendix 8, Standard Operating Procedure template',
    title: 'The headings a service’s SOP has',
    quote:
      'Please refer to the Electronic Messaging with Service Users Policy for points for consideration',
    features: ['sop-writer'],
  },
  'lpt-2020/A8.5.2': {
    section: 'Appendix 8, 5.2 Managing the messaging system',
    title: 'Failed messages are noticed',
    quote: 'Check for failed messages',
    features: ['bounce-notice'],
  },
} as const satisfies Record<string, Entry>;
