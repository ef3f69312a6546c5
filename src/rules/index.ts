import { agreementRecorded } from './agreement-recorded';
import { bccForGroups } from './bcc-for-groups';
import { fewerIdentifiers } from './fewer-identifiers';
import { guideBeforeFirstSecureEmail } from './guide-before-first-secure-email';
import { keepSecureTag } from './keep-secure-tag';
import { largeFileRoute } from './large-file-route';
import { longTextAsDocument } from './long-text-as-document';
import { nhsNumberPresent } from './nhs-number-present';
import { noAddressListInTrail } from './no-address-list-in-trail';
import { noDiagnosisToServiceUser } from './no-diagnosis-to-service-user';
import { noLookalikeRecipient } from './no-lookalike-recipient';
import { noMistypedDomain } from './no-mistyped-domain';
import { noNeedlessSecureTag } from './no-needless-secure-tag';
import { noOffensiveLanguage } from './no-offensive-language';
import { noOwnWebmail } from './no-own-webmail';
import { noPcdInFileName } from './no-pcd-in-file-name';
import { noPcdInSubject } from './no-pcd-in-subject';
import { noPcdWithGuide } from './no-pcd-with-guide';
import { noPersonalComment } from './no-personal-comment';
import { noRetiredDomain } from './no-retired-domain';
import { noSecondBreach } from './no-second-breach';
import { noServiceName } from './no-service-name';
import { noShouting } from './no-shouting';
import { noStrayReplyAll } from './no-stray-reply-all';
import { noTextSpeak } from './no-text-speak';
import { noUnapprovedMessenger } from './no-unapproved-messenger';
import { noUnexplainedAbbreviation } from './no-unexplained-abbreviation';
import { noWidePcd } from './no-wide-pcd';
import { onePatientPerEmail } from './one-patient-per-email';
import { optOutInBulk } from './opt-out-in-bulk';
import { permittedSharing } from './permitted-sharing';
import { referralAsksConfirmation } from './referral-asks-confirmation';
import { requiredWording } from './required-wording';
import { secureTagRequired } from './secure-tag-required';
import { secureTagSpelling } from './secure-tag-spelling';
import { sensitiveToServiceUser } from './sensitive-to-service-user';
import { separateMessages } from './separate-messages';
import { sharedMailboxSender } from './shared-mailbox-sender';
import { signatureDetails } from './signature-details';
import { subjectPresent } from './subject-present';
import { trustSender } from './trust-sender';
import { unreadPart } from './unread-part';
import { workingHours } from './working-hours';

/** Every rule, by id in alphabetical order. Ids are never reused. */
export const rules = [
  agreementRecorded,
  bccForGroups,
  fewerIdentifiers,
  guideBeforeFirstSecureEmail,
  keepSecureTag,
  largeFileRoute,
  longTextAsDocument,
  nhsNumberPresent,
  noAddressListInTrail,
  noDiagnosisToServiceUser,
  noLookalikeRecipient,
  noMistypedDomain,
  noNeedlessSecureTag,
  noOffensiveLanguage,
  noOwnWebmail,
  noPcdInFileName,
  noPcdInSubject,
  noPcdWithGuide,
  noPersonalComment,
  noRetiredDomain,
  noSecondBreach,
  noServiceName,
  noShouting,
  noStrayReplyAll,
  noTextSpeak,
  noUnapprovedMessenger,
  noUnexplainedAbbreviation,
  noWidePcd,
  onePatientPerEmail,
  optOutInBulk,
  permittedSharing,
  referralAsksConfirmation,
  requiredWording,
  secureTagRequired,
  secureTagSpelling,
  sensitiveToServiceUser,
  separateMessages,
  sharedMailboxSender,
  signatureDetails,
  subjectPresent,
  trustSender,
  unreadPart,
  workingHours,
] as const;
