import { isOn } from '../policy/profile';
import { placesOf } from './facts';
import { addingTag } from './fixes';
import { defineRule } from './rule';

/** Of the people a message goes to, how many are reached over a route that is not secure. */
interface Reach {
  readonly insecure: number;
  readonly all: number;
}

/** The secure tag is in the subject wherever the policy asks for it (lpt-2020/A5.secure). */
export const secureTagRequired = defineRule({
  meta: {
    id: 'secure-tag-required',
    title: 'Secure tag in the subject',
    cites: [
      'lpt-2020/A5.secure',
      'lpt-2020/A5.business-sensitive',
      'lpt-2020/A6.3',
      'lpt-2020/5.5',
      'lpt-2020/5.7',
      'lpt-2023/11',
      'lpt-2023/13',
      'nhsmail-sop-2015/4.6',
      'yewtree-2021/5.5',
    ],
    severity: {
      'insecure-route': 'stop',
      'recipients-unread': 'stop',
      always: 'stop',
      'service-user': 'stop',
      'perhaps-identifiable': 'ask',
      marked: 'ask',
      possible: 'note',
    },
    needs: ['subject'],
    fixes: ['prefix-subject', 'replace-in-subject'],
  },
  messages: {
    'insecure-route': ({ insecure, all }: Reach) =>
      `This message has personal confidential information in it and ${reached(insecure, all)} over a route that is not secure, so the subject needs the secure tag.`,
    'recipients-unread': () =>
      'This message has personal confidential information in it and not everyone it goes to could be read, so the subject needs the secure tag.',
    always: () =>
      'This message has personal confidential information in it, so the subject needs the secure tag.',
    'service-user': () =>
      'This message goes to the private address of a patient or carer, so the subject needs the secure tag.',
    'perhaps-identifiable': () =>
      'This message goes to a patient or carer, so whoever sees it can tell who is cared for here. Should the subject carry the secure tag?',
    marked: () =>
      'The text is marked as business-sensitive and goes over a route that is not secure. Should the subject carry the secure tag?',
    possible: ({ insecure, all }: Reach) =>
      `This message may have personal confidential information in it and ${reached(insecure, all)} over a route that is not secure. If it has, add the secure tag.`,
  },
  check: (_, facts) => {
    // A tag that is nearly right is secure-tag-spelling's to repair, unless the profile has switched that off.
    const speltElsewhere =
      facts.tag.state === 'misspelt' && isOn(facts.profile, 'secure-tag-spelling');
    if (facts.tag.state === 'present' || speltElsewhere) return [];
    const insecure = facts.outsiders;
    const data = { insecure: insecure.length, all: facts.recipients.length };
    const because = { at: facts.pcd.places, fix: addingTag(facts) };
    if (facts.pcdCounts) {
      if (insecure.length > 0) return [{ message: 'insecure-route', data, ...because }];
      if (facts.profile.tag.pcd === 'always') return [{ message: 'always', ...because }];
      if (!facts.everyoneKnown) return [{ message: 'recipients-unread', ...because }];
    }
    const { serviceUsers } = facts;
    if (serviceUsers.length > 0 && facts.profile.tag.serviceUser === 'always') {
      const at = placesOf(serviceUsers);
      return [{ message: 'service-user', at, fix: addingTag(facts), by: TO_SERVICE_USERS }];
    }
    if (serviceUsers.length > 0 && facts.profile.tag.trigger === 'patient-identifiable') {
      const at = placesOf(serviceUsers);
      return [{ message: 'perhaps-identifiable', at, fix: addingTag(facts) }];
    }
    if (facts.markings.length > 0 && insecure.length > 0) {
      return [{ message: 'marked', at: facts.markings, fix: addingTag(facts) }];
    }
    if (facts.pcd.level !== 'none' && !facts.pcdCounts && insecure.length > 0) {
      return [{ message: 'possible', data, ...because }];
    }
    return [];
  },
});

/** Everything to a service user is encrypted, whatever it says. */
const TO_SERVICE_USERS = ['lpt-2020/5.5', 'lpt-2023/11'] as const;

function reached(insecure: number, all: number): string {
  if (all === 1) return 'goes';
  return insecure === all ? `goes to ${all} people` : `goes to ${insecure} of ${all} people`;
}
