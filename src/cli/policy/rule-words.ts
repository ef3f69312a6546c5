/**
 * When each sentence of a rule is said, in words for somebody who signs for a policy. The key is the id of the
 * rule and of the message; each text goes on after “when”.
 */
export const ruleWords: Readonly<Record<string, string>> = {
  'agreement-recorded/not-asked':
    'a patient or carer is written to and nobody has yet answered, in the pane, whether their agreement is in the record',
  'agreement-recorded/refused':
    'a patient or carer is written to and the answer in the pane was that no agreement is in the record',
  'bcc-for-groups/many':
    'so many people outside see each other’s addresses that it is a disclosure',
  'bcc-for-groups/list': 'a distribution list that could not be opened stands in To or Cc',
  'bcc-for-groups/several': 'several people outside see each other’s addresses',
  'bcc-for-groups/two-private':
    'people with private addresses see each other’s, and were not in one thread before',
  'fewer-identifiers/three':
    'the name, the number and the date of birth of one person are all in the message',
  'guide-before-first-secure-email/first':
    'a secure message goes to somebody who has not had the recipient’s guide from this mailbox',
  'guide-before-first-secure-email/lapsed':
    'a secure message goes to somebody whose account at the portal may have lapsed since the guide was sent',
  'guide-before-first-secure-email/files':
    'files are attached to a secure message for somebody who has not had the guide',
  'keep-secure-tag/insecure':
    'a reply or forward has lost the tag that the quoted message had, and a route is not secure',
  'keep-secure-tag/always':
    'a reply or forward has lost the tag that the quoted message had, whoever it goes to',
  'keep-secure-tag/recipients-unread':
    'a reply or forward has lost the tag, and not everyone it goes to could be read',
  'keep-secure-tag/inside': 'a reply or forward has lost the tag, and every route is secure',
  'large-file-route/large': 'the attached files are together too large for email',
  'large-file-route/many': 'a large file goes to many people',
  'long-text-as-document/long':
    'a long text with personal confidential information stands in the message and not in a document',
  'nhs-number-present/missing': 'a message about a patient has no NHS number in it',
  'no-address-list-in-trail/carried':
    'the quoted messages show the addresses of other people to somebody outside',
  'no-diagnosis-to-service-user/found':
    'the new text speaks of mental health and goes to a patient or carer',
  'no-lookalike-recipient/imitates':
    'an address is made to look like one of the organisation’s or the NHS’s',
  'no-lookalike-recipient/near-known':
    'an address is nearly one that is known, and there is personal confidential information',
  'no-lookalike-recipient/near-known-plain':
    'an address is nearly, but not quite, one that is known',
  'no-lookalike-recipient/greeting': 'the greeting names somebody who is not among the recipients',
  'no-lookalike-recipient/other-name': 'the name shown does not go with its address',
  'no-mistyped-domain/slip': 'an address has a likely slip, such as nhs.ent for nhs.net',
  'no-needless-secure-tag/needless':
    'the tag is there, nothing confidential was found, and every route is secure',
  'no-offensive-language/offensive': 'the text has offensive words',
  'no-offensive-language/chain': 'the text asks people to pass it on, as a chain letter does',
  'no-offensive-language/coarse': 'the text has coarse words',
  'no-own-webmail/looks-own':
    'personal confidential information goes to a private address that looks like the sender’s own',
  'no-pcd-in-file-name/insecure':
    'the name of a file says who it is about, and a route is not secure',
  'no-pcd-in-file-name/inside':
    'the name of a file says who it is about, and every route is secure',
  'no-pcd-in-subject/number': 'the subject line says who the patient is',
  'no-pcd-with-guide/found':
    'the recipient’s guide is sent in a message with personal confidential information',
  'no-personal-comment/comment': 'the text may have a personal comment in it',
  'no-retired-domain/closed': 'an address is at a mail system that has been closed',
  'no-second-breach/again':
    'a correction or recall would show the same people’s addresses once more',
  'no-service-name/sensitive':
    'the subject or a file name shows a patient’s private mailbox which sensitive service is writing',
  'no-service-name/sender': 'the sender’s name shows which sensitive service is writing',
  'no-shouting/capitals': 'a sentence is written in capitals',
  'no-stray-reply-all/gained':
    'a thread with personal confidential information gains somebody outside',
  'no-stray-reply-all/wide': 'a reply with personal confidential information goes to a wide circle',
  'no-text-speak/found': 'there is text-speak in a message to a patient or carer',
  'no-unapproved-messenger/suggested':
    'the text suggests a messenger that the policy does not approve, such as WhatsApp',
  'no-unexplained-abbreviation/unexplained':
    'there are abbreviations that a patient or carer may not know',
  'no-wide-pcd/outside':
    'personal confidential information goes to many people or to a list, some of them outside',
  'no-wide-pcd/inside': 'personal confidential information goes to many colleagues or to a list',
  'one-patient-per-email/outside': 'there is more than one patient in a message that goes outside',
  'one-patient-per-email/inside': 'there is more than one patient in a message to colleagues',
  'opt-out-in-bulk/missing': 'a mailing to people outside does not say how to decline the next one',
  'opt-out-in-bulk/no-basis':
    'a mailing to people outside does not say how to decline the next one',
  'permitted-sharing/which-reason':
    'personal confidential information goes to an organisation the policy does not know, and nobody has said yet why they may have it',
  'referral-asks-confirmation/missing': 'a referral does not ask for confirmation',
  'required-wording/missing': 'words the policy asks for are missing',
  'secure-tag-required/insecure-route':
    'personal confidential information goes over a route that is not secure, without the tag',
  'secure-tag-required/recipients-unread':
    'there is personal confidential information, no tag, and not everyone it goes to could be read',
  'secure-tag-required/always':
    'there is personal confidential information and no tag, whoever the message goes to',
  'secure-tag-required/service-user':
    'a message to the private address of a patient or carer has no tag, whatever it says',
  'secure-tag-required/perhaps-identifiable':
    'a message to a patient or carer has no tag, so that it alone may say who is cared for here',
  'secure-tag-required/marked':
    'the text is marked as business-sensitive, a route is not secure, and there is no tag',
  'secure-tag-required/possible':
    'there may be personal confidential information, a route is not secure, and there is no tag',
  'secure-tag-spelling/misspelt': 'the tag is written so that the mail system would not see it',
  'sensitive-to-service-user/never':
    'confidential information goes to a patient or carer, which the policy never allows',
  'sensitive-to-service-user/secure-only':
    'confidential information goes to a patient or carer, even under the tag',
  'separate-messages/several': 'a sensitive service writes to 3 or more private addresses at once',
  'separate-messages/list': 'a sensitive service writes to a list that could not be opened',
  'separate-messages/two': 'a sensitive service writes to 2 private addresses at once',
  'shared-mailbox-sender/service-user':
    'a patient or carer is written to from a person’s own mailbox',
  'shared-mailbox-sender/cannot-tell':
    'a patient or carer is written to and the profile lists no shared mailboxes',
  'shared-mailbox-sender/perhaps-service-user':
    'somebody who may be a patient or carer is written to from a person’s own mailbox',
  'signature-details/missing': 'a message that goes outside has no phone number',
  'subject-present/none': 'the subject is empty',
  'subject-present/bare': 'the subject says nothing, such as “hi” or “re:”',
  'trust-sender/elsewhere': 'the message would go from a mailbox that is not the organisation’s',
  'trust-sender/unclear': 'Outlook gave no readable address for the sender',
  'unread-part/part': 'a part of the message could not be read, and so could not be checked',
  'unread-part/cut-short': 'the text is so long that only its first part was checked',
  'unread-part/memory': 'what was kept about earlier answers could not be read',
  'unread-part/attachment-insecure':
    'an attachment was not looked into, and the message goes out unencrypted',
  'unread-part/attachment': 'an attachment was not looked into, and every route is secure',
  'working-hours/service-user': 'a message goes to a patient or carer outside working hours',
  'working-hours/others': 'a message goes to anyone else outside working hours',
};
