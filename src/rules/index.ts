import { bccForGroups } from './bcc-for-groups';
import { noAddressListInTrail } from './no-address-list-in-trail';
import { noOwnWebmail } from './no-own-webmail';
import { noPcdInSubject } from './no-pcd-in-subject';
import { noRetiredDomain } from './no-retired-domain';
import { noSecondBreach } from './no-second-breach';
import { noShouting } from './no-shouting';
import { noWidePcd } from './no-wide-pcd';
import { secureTagRequired } from './secure-tag-required';
import { secureTagSpelling } from './secure-tag-spelling';
import { separateMessages } from './separate-messages';
import { sharedMailboxSender } from './shared-mailbox-sender';
import { trustSender } from './trust-sender';
import { unreadPart } from './unread-part';

/** Every rule, by id in alphabetical order. Ids are never reused. */
export const rules = [
  bccForGroups,
  noAddressListInTrail,
  noOwnWebmail,
  noPcdInSubject,
  noRetiredDomain,
  noSecondBreach,
  noShouting,
  noWidePcd,
  secureTagRequired,
  secureTagSpelling,
  separateMessages,
  sharedMailboxSender,
  trustSender,
  unreadPart,
] as const;
