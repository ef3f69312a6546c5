import { subjectsInThread } from '../draft/thread';
import { isOn } from '../policy/profile';
import type { Facts } from './facts';
import { addingTag } from './fixes';
import { defineRule } from './rule';

/** A forward of a [secure] message, or a reply to it, is [secure] (lpt-2020/A5.forward). */
export const keepSecureTag = defineRule({
  meta: {
    id: 'keep-secure-tag',
    title: 'Secure tag kept on replies and forwards',
    cites: ['lpt-2020/A5.forward'],
    severity: { insecure: 'stop', always: 'stop', 'recipients-unread': 'stop', inside: 'note' },
    needs: ['subject', 'body'],
    fixes: ['prefix-subject', 'replace-in-subject'],
  },
  messages: {
    insecure: () =>
      'The quoted message carried the secure tag, and this one goes over a route that is not secure without it. Put the tag back into the subject.',
    always: () =>
      'The quoted message carried the secure tag and this one does not. The policy asks for it whoever the message goes to.',
    'recipients-unread': () =>
      'The quoted message carried the secure tag and this one does not, and not everyone it goes to could be read.',
    inside: () =>
      'The quoted message carried the secure tag and this one does not. Put it back if the message may go further.',
  },
  check: ({ body }, facts) => {
    const { tag, profile } = facts;
    // A tag that is nearly right is secure-tag-spelling's to repair, unless the profile has switched that off.
    const speltElsewhere = tag.state === 'misspelt' && isOn(profile, 'secure-tag-spelling');
    if (tag.state === 'present' || speltElsewhere) return [];
    const written = profile.tag.text.toLowerCase();
    if (!subjectsInThread(body).some((subject) => subject.includes(written))) return [];
    return [{ message: messageFor(facts), at: [{ part: 'subject' }], fix: addingTag(facts) }];
  },
});

function messageFor({ outsiders, profile, everyoneKnown }: Facts) {
  if (outsiders.length > 0) return 'insecure';
  if (profile.tag.pcd === 'always') return 'always';
  return everyoneKnown ? 'inside' : 'recipients-unread';
}
