import type { Profile } from '../../policy/profile';

type Test = (profile: Profile) => boolean;

const hasSensitiveService: Test = ({ sender }) =>
  sender.sharedMailboxes.some(({ sensitive }) => sensitive);

/**
 * Rules, or single messages of them, that a profile's own choices can leave with nothing to do. A rule that is
 * not here can always speak.
 */
const needs: Readonly<Record<string, Test>> = {
  'agreement-recorded': ({ firstContact }) => firstContact.agreement === 'recorded',
  'fewer-identifiers': ({ identifiers }) => identifiers === 'minimise',
  'guide-before-first-secure-email/lapsed': ({ guide }) => guide.validDays !== null,
  'keep-secure-tag/always': ({ tag }) => tag.pcd === 'always',
  'keep-secure-tag/inside': ({ tag }) => tag.pcd !== 'always',
  'nhs-number-present': ({ identifiers }) => identifiers === 'require',
  'opt-out-in-bulk/missing': ({ bulk }) => bulk.basis !== null,
  'opt-out-in-bulk/no-basis': ({ bulk }) => bulk.basis === null,
  'required-wording': ({ wordings }) => wordings.some((wording) => !wording.appendedByServer),
  'secure-tag-required/always': ({ tag }) => tag.pcd === 'always',
  'secure-tag-required/service-user': ({ tag }) => tag.serviceUser === 'always',
  'secure-tag-required/perhaps-identifiable': ({ tag }) =>
    tag.trigger === 'patient-identifiable' && tag.serviceUser !== 'always',
  'secure-tag-required/marked': ({ tag }) => tag.markings.length > 0,
  'sensitive-to-service-user/never': ({ serviceUser }) => serviceUser.sensitive === 'never',
  'sensitive-to-service-user/secure-only': ({ serviceUser }) =>
    serviceUser.sensitive === 'secure-only',
  'separate-messages': hasSensitiveService,
  'shared-mailbox-sender': ({ sender }) => sender.serviceUser === 'shared',
  'shared-mailbox-sender/service-user': ({ sender }) => sender.sharedMailboxes.length > 0,
  'shared-mailbox-sender/perhaps-service-user': ({ sender }) => sender.sharedMailboxes.length > 0,
  'shared-mailbox-sender/cannot-tell': ({ sender }) => sender.sharedMailboxes.length === 0,
  'working-hours': ({ hours }) => hours !== null,
};

/** Whether a rule's message can be said under a profile at all, apart from being switched off. */
export function applies(profile: Profile, rule: string, message: string): boolean {
  return [rule, `${rule}/${message}`].every((key) => needs[key]?.(profile) ?? true);
}
