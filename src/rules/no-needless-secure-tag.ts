import { subjectsInThread } from '../draft/thread';
import { defineRule } from './rule';

/**
 * Mail without confidential content is not labelled, so that the label keeps its meaning (lpt-2020/A5.not-pcd).
 * It speaks only where taking the tag off can do no harm: everything was looked at, and every route is secure.
 */
export const noNeedlessSecureTag = defineRule({
  meta: {
    id: 'no-needless-secure-tag',
    title: 'No secure tag where nothing asks for it',
    cites: ['lpt-2020/A5.not-pcd'],
    severity: 'note',
    needs: ['subject', 'body', 'to', 'cc', 'bcc', 'attachments'],
    fixes: [],
  },
  messages: {
    needless: () =>
      'Nothing confidential was found in this message, and everyone is reached over a secure route. The policy asks for no secure tag here.',
  },
  check: ({ body, to, cc, bcc, attachments }, { pcd, tag, profile, outsiders, markings }) => {
    if (tag.state !== 'present' || to.length + cc.length + bcc.length === 0) return [];
    if (pcd.level !== 'none' || markings.length > 0 || outsiders.length > 0) return [];
    // Nobody has looked into a file or a picture, so it may be what the tag is for.
    if (attachments.length > 0) return [];
    // The thread has been secure so far: keep-secure-tag would ask for the tag.
    const written = profile.tag.text.toLowerCase();
    const kept = subjectsInThread(body).some((subject) => subject.includes(written));
    return kept ? [] : [{ message: 'needless', at: [{ part: 'subject' }] }];
  },
});
