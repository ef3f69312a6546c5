import type { Entry } from './entry';

const current = 'Appendix 5, What is the current Policy?';
const pcd = 'Appendix 5, What is Personal Confidential Data?';
const now = 'Appendix 5, What can I do now?';
const howSecure = 'Appendix 5, How secure is email sent via [secure] in the subject line?';
const address = 'Appendix 5, The sender must send to a correct address';
const what = 'Appendix 5, What can/can’t I send?';
const confidentiality = 'Appendix 5, Breach of patient confidentiality';
const clinical = 'Appendix 5, Clinical Risk/ Maintaining the Patient Record';
const standards = 'Appendix 5, Failure to maintain expected professional standards';
const remember = 'Appendix 5, Remember';

/** Appendix 5 of the first policy: questions and answers on secure email. */
export const lpt2020Answers = {
  'lpt-2020/A5.current-policy': {
    section: current,
    title: 'Outside parties are written to case by case; anything else goes to the IG lead first',
    quote:
      'Any other requirement to share PCD should first be raised with the Information Governance Lead for your organisation.',
    plannedRules: ['permitted-sharing'],
  },
  'lpt-2020/A5.business-sensitive': {
    section: current,
    title: 'Business-sensitive information may be secured too',
    quote:
      'Policy permits the secure transmission of business sensitive information by email, and also permits, the secure transmission of Personal Confidential Data (PCD) by email in defined circumstances',
  },
  'lpt-2020/A5.pcd': {
    section: pcd,
    title: 'What personal confidential data is',
    quote:
      'However ‘Personal confidential data’ is different as it includes a range of information including physical or mental health conditions, political or religious beliefs, racial or ethnic origin, or sexual life.',
    features: ['pcd-verdict', 'confidential-subjects'],
  },
  'lpt-2020/A5.secure': {
    section: now,
    title: 'Mail with personal confidential data carries [secure] in the subject',
    quote: 'Any email containing PCD in the body of the email or in an attachment must be secured.',
    features: ['attachment-reading'],
  },
  'lpt-2020/A5.not-pcd': {
    section: now,
    title: 'Mail without such data is not labelled [secure]',
    quote:
      'Emails which do not contain PCD or other business sensitive information should not be labelled as [secure].',
    plannedRules: ['no-needless-secure-tag'],
  },
  'lpt-2020/A5.master-list': {
    section: howSecure,
    title: 'A kept list says which mail systems are securely connected',
    quote: 'This uses a LHM maintained master list of securely connected email systems.',
    features: ['secure-route'],
  },
  'lpt-2020/A5.recipients-guide': {
    section: howSecure,
    title: 'People outside the secure networks get instructions',
    quote:
      'Instructions on how to access, and how to respond to the email, should be sent to those recipients who are outside our secure or securely linked networks (e.g. solicitors, advocates, patients).',
    features: ['recipients-guide'],
  },
  'lpt-2020/A5.address': {
    section: address,
    title: 'The sender makes sure of the address',
    quote:
      'Be aware that when using [secure], it is a sender responsibility to correctly address the email.',
    plannedRules: ['no-retired-domain', 'no-mistyped-domain', 'no-lookalike-recipient'],
  },
  'lpt-2020/A5.subject': {
    section: what,
    title: 'No personal confidential data in the subject line',
    quote: 'PCD information should not appear in the subject line of the email.',
  },
  'lpt-2020/A5.attach': {
    section: what,
    title: 'Long correspondence goes in an attached document',
    quote: 'Email best practice is to send long correspondence in an attached document.',
    plannedRules: ['long-text-as-document'],
  },
  'lpt-2020/A5.test-email': {
    section: confidentiality,
    title: 'A plain test email with the guide goes before the first secure one',
    quote:
      'Send a test email (not addressed as [secure]) to be sure or reply, to a previous email known to be the correct email address.',
    features: ['first-contact'],
    plannedRules: ['guide-before-first-secure-email'],
  },
  'lpt-2020/A5.forward': {
    section: confidentiality,
    title: 'A forward of a [secure] message is [secure]',
    quote:
      'When forwarding [secure] PCD, [secure] will be inserted into the subject line of the forwarded email',
    plannedRules: ['keep-secure-tag'],
  },
  'lpt-2020/A5.groups': {
    section: confidentiality,
    title: 'Groups are not emailed unless it concerns all of them',
    quote: 'Do not email groups unless it is relevant to all members',
    plannedRules: ['no-wide-pcd'],
  },
  'lpt-2020/A5.auto-forward': {
    section: confidentiality,
    title: 'No auto-forwarding',
    quote: 'Do not set auto-forwarding on your email account.',
    noSoftware:
      'Auto-forwarding is a setting of the mailbox that an add-in cannot see; an administrator can forbid it for everyone.',
  },
  'lpt-2020/A5.confidential': {
    section: confidentiality,
    title: 'The message says that it is confidential',
    quote: 'State that the information is confidential',
    plannedRules: ['required-wording'],
  },
  'lpt-2020/A5.in-error': {
    section: confidentiality,
    title: 'The message says what to do if it was received in error',
    quote:
      'State that data received in error should be deleted, and the named contact or sender informed',
    plannedRules: ['required-wording'],
  },
  'lpt-2020/A5.pdf': {
    section: confidentiality,
    title: 'Charts and tables go as PDF, without their source data',
    quote:
      'To avoid including your source data in error, use PDF format if you have embedded charts or tables in reports',
    plannedRules: ['no-source-data'],
  },
  'lpt-2020/A5.storage': {
    section: confidentiality,
    title: 'Patient data is not kept in the mailbox',
    quote:
      'Move email and attachments to a safe area and delete patient data held in your inbox, sent items or other email folders',
    features: ['filing-reminder'],
  },
  'lpt-2020/A5.misaddressed': {
    section: confidentiality,
    title: 'Whoever gets a misaddressed message tells the sender and deletes it',
    quote:
      'On receipt of a misaddressed email, inform the sender and delete it from your inbox and from the deleted items mailbox.',
    features: ['reply-templates'],
  },
  'lpt-2020/A5.sole-access': {
    section: clinical,
    title: 'The person is the only one who reads the mailbox, and can be reached another way',
    quote:
      'If you are emailing an individual ensure the recipient has sole access to their email account',
    features: ['first-contact'],
  },
  'lpt-2020/A5.contact': {
    section: clinical,
    title: 'The message has the sender’s contact details',
    quote: 'Include your contact details when you send',
    plannedRules: ['required-wording'],
  },
  'lpt-2020/A5.referral': {
    section: clinical,
    title: 'A referral by email asks for confirmation',
    quote:
      'Do not rely upon secure email to pass on referrals or clinical responsibility without appropriate follow up; the recipient may be absent.',
    plannedRules: ['referral-asks-confirmation'],
  },
  'lpt-2020/A5.longwinded': {
    section: clinical,
    title: 'A long email does not replace a clinical document',
    quote:
      'Do not replace usual clinical documents by longwinded emails; your structured template will be easier to understand and can be attached.',
    plannedRules: ['long-text-as-document'],
  },
  'lpt-2020/A5.personal': {
    section: standards,
    title: 'No personal messages mixed in',
    quote:
      'When emailing patient information you must keep messages considered, professional, polite and to the point (do not mix personal messages in any email or attachments which may become part of the patient/client record).',
    plannedRules: ['no-personal-comment'],
  },
  'lpt-2020/A5.breach': {
    section: 'Appendix 5, What do I do if a breach has occurred?',
    title: 'A breach is reported to the service desk and as an incident',
    quote:
      'If there is a breach of confidentiality or a clinical risk is identified, call the LHS Service Desk',
    features: ['breach-card'],
  },
  'lpt-2020/A5.remember': {
    section: remember,
    title: 'A recall is unlikely to work: the recipient is asked to delete the message',
    quote: 'If a message is sent to the wrong address, a recall is unlikely to work.',
    features: ['breach-card'],
    plannedRules: ['no-second-breach'],
  },
  'lpt-2020/A5.lost-device': {
    section: remember,
    title: 'The loss of a phone or tablet is reported at once',
    quote:
      'Report loss of hand held equipment (e.g. Smartphones/ tablets) which hold work email; remember the LHS can remotely lock and wipe these devices.',
    features: ['breach-card'],
  },
} as const satisfies Record<string, Entry>;
