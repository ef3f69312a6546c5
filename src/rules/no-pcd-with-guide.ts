import { isIdentifier } from '../detect/hit';
import { isGuide } from './facts';
import { defineRule } from './rule';

/** The message that brings the guide carries nothing personal: it goes unencrypted (lpt-2020/A6.1). */
export const noPcdWithGuide = defineRule({
  meta: {
    id: 'no-pcd-with-guide',
    title: 'No personal information in the message that brings the guide',
    cites: ['lpt-2020/A6.1'],
    severity: 'stop',
    needs: ['attachments'],
    fixes: [],
  },
  messages: {
    found: () =>
      'The recipient’s guide is attached, and the message has personal confidential information in it. Send the guide alone first, then this in a secure message.',
  },
  check: ({ attachments }, { pcdCounts, pcd, outsiders, profile }) => {
    const guides = attachments.map((file) => isGuide(file, profile));
    if (!guides.includes(true) || !pcdCounts || outsiders.length === 0) return [];
    // What the guide itself is called, and says, is about nobody.
    const at = pcd.places.filter(
      ({ part, index }) => part !== 'attachments' || index === undefined || guides[index] !== true,
    );
    return at.some(({ kind }) => isIdentifier(kind)) ? [{ message: 'found', at }] : [];
  },
});
