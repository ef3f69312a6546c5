import { phraseFinder } from '../detect/phrases';
import type { Place } from '../draft/place';
import { findIn } from '../draft/stretches';
import { peopleIn } from './facts';
import { defineRule } from './rule';

/** Words of mailings. "Offer", "event" or "survey" alone would call every second clinic letter one. */
const findPromotion = phraseFinder([
  ...['newsletter', 'news letter', 'e-newsletter', 'bulletin', 'latest news', 'our latest'],
  ...['special offer', 'special offers', 'discount', 'discounts', 'promotional'],
  ...['free trial', 'open day', 'open evening', 'fundraising', 'fundraiser', 'fun run', 'donate'],
  ...['donation', 'donations', 'sponsor us', 'raffle', 'webinar', 'book your place', 'sign up'],
  ...[
    'join us',
    'you are invited',
    'you’re invited',
    'we invite you',
    'we are pleased to announce',
  ],
  ...['now offering', 'now offer', 'our new service', 'our new services', 'our new clinic'],
  ...['private clinic', 'private appointments', 'gift voucher'],
]);

const findWayOut = phraseFinder([
  ...['unsubscribe', 'opt out', 'opt-out', 'opting out', 'stop receiving', 'stop emailing'],
  ...['reply stop', 'text stop', 'stop writing', 'stop these', 'stop getting'],
  ...[
    'no longer wish',
    'no longer want',
    'no longer receive',
    'rather not receive',
    'not to receive',
  ],
  ...['don’t want to', 'do not want to', 'don’t wish to', 'do not wish to', 'would rather not'],
  ...['prefer not to', 'remove you', 'remove me', 'be removed', 'taken off', 'take you off'],
  ...['come off this list', 'leave this list', 'leave the list', 'mailing preferences'],
  ...['contact preferences', 'email preferences', 'update your preferences', 'manage preferences'],
]);

/** Bulk mail to the public offers a way out, every time (mdu-2024/use, yewtree-2021/5.5). */
export const optOutInBulk = defineRule({
  meta: {
    id: 'opt-out-in-bulk',
    title: 'A way to decline in bulk mail',
    cites: ['mdu-2024/use', 'yewtree-2021/5.5.marketing'],
    severity: { missing: 'ask', 'no-basis': 'note' },
    needs: ['subject', 'body'],
    fixes: [],
  },
  messages: {
    missing: () =>
      'This looks like a mailing to people outside, and it does not say how to decline the next one. Add a sentence that does.',
    'no-basis': () =>
      'This looks like a mailing to people outside. The policy is silent on those; good practice is to say how to decline the next one.',
  },
  check: ({ subject, body }, { outsiders, profile }) => {
    const { basis, askOutside } = profile.bulk;
    // Nobody can count the people on a list, so it is bulk.
    const list = outsiders.some(({ route }) => route.kind === 'list');
    if (!list && peopleIn(outsiders) < askOutside) return [];
    const at: Place[] = [
      ...findPromotion(subject).map((span) => ({ part: 'subject' as const, span })),
      ...findIn(body, 'new', findPromotion).map((span) => ({ part: 'body' as const, span })),
    ];
    const wayOut = [...findIn(body, 'new', findWayOut), ...findIn(body, 'signature', findWayOut)];
    if (at.length === 0 || wayOut.length > 0) return [];
    return [{ message: basis === null ? 'no-basis' : 'missing', at }];
  },
});
