import { phraseFinder } from '../detect/phrases';
import type { Span } from '../draft/draft';
import { findIn } from '../draft/stretches';
import { placesOf } from './facts';
import { defineRule } from './rule';

const findMessenger = phraseFinder([
  ...['whatsapp', 'whats app', 'what’s app', 'whatsapped', 'facebook messenger', 'fb messenger'],
  ...['telegram', 'snapchat', 'viber', 'wechat', 'instagram', 'imessage', 'facetime'],
]);

/** What people do with a messenger; without one of these the text only mentions it. */
const findUse = phraseFinder([
  ...['send', 'sending', 'share', 'sharing', 'message', 'messages', 'contact', 'text', 'reach'],
  ...['get in touch', 'keep in touch', 'post', 'posting', 'ping', 'photo', 'photos', 'picture'],
  ...['group', 'chat', 'call', 'ring', 'join', 'add you', 'add me', 'use', 'using', 'easier'],
  ...['quicker', 'whatsapp me', 'whatsapp you', 'whatsapp us', 'whatsapp it', 'whatsapp them'],
  ...['whatsapped', 'on whatsapp', 'via whatsapp', 'by whatsapp', 'over whatsapp', 'my whatsapp'],
]);

/** What advice against it says. */
const findRefusal = phraseFinder([
  ...[
    'not',
    'don’t',
    'doesn’t',
    'can’t',
    'cannot',
    'never',
    'no longer',
    'isn’t',
    'aren’t',
    'won’t',
  ],
  ...['shouldn’t', 'mustn’t', 'instead of', 'rather than', 'without', 'unable to', 'stop using'],
  ...['avoid', 'unapproved', 'not approved', 'scam', 'nor', 'neither', 'banned'],
]);

/** WhatsApp, Facebook Messenger and the like are not for patient information (lpt-2020/5.7, lpt-2023/13). */
export const noUnapprovedMessenger = defineRule({
  meta: {
    id: 'no-unapproved-messenger',
    title: 'No messenger the policy does not approve',
    cites: ['lpt-2023/13.messengers', 'lpt-2020/5.7.messengers'],
    severity: 'ask',
    needs: ['body'],
    fixes: [],
  },
  messages: {
    suggested: () =>
      'The text speaks of using a messenger app. The policy does not approve these with service users or for patient information.',
  },
  check: ({ body }, { serviceUsers, pcdCounts }) => {
    if (serviceUsers.length === 0 && !pcdCounts) return [];
    const found = findIn(body, 'new', suggestionsIn);
    if (found.length === 0) return [];
    const places = found.map((span) => ({ part: 'body' as const, span }));
    return [{ message: 'suggested', at: [...places, ...placesOf(serviceUsers)] }];
  },
});

/** The messengers in sentences that speak of using one, and do not speak against it. */
function suggestionsIn(text: string): Span[] {
  const found: Span[] = [];
  const sentence = /[^.!?\n]+/g;
  for (let match = sentence.exec(text); match !== null; match = sentence.exec(text)) {
    const { index } = match;
    const [said] = match;
    const named = findMessenger(said);
    if (named.length === 0 || findUse(said).length === 0 || findRefusal(said).length > 0) continue;
    for (const { start, end } of named) found.push({ start: index + start, end: index + end });
  }
  return found;
}
