import { addressesInThread } from '../draft/thread';
import { domainOf } from '../policy/domain';
import { routeFinder } from '../policy/route';
import type { RoutedRecipient } from './facts';
import { addressOf, placesOf } from './facts';
import { defineRule } from './rule';

/** So many outside addresses in a trail are a list that is being handed on. */
const A_LIST = 5;

/** A forwarded message carries every address that was in it (mdu-2024/bulk). */
export const noAddressListInTrail = defineRule({
  meta: {
    id: 'no-address-list-in-trail',
    title: 'No list of addresses in the quoted trail',
    cites: ['mdu-2024/bulk.forwarded', 'law/uk-gdpr-5-1-f'],
    severity: 'ask',
    needs: ['body'],
    fixes: [],
  },
  messages: {
    carried: ({ addresses }: { addresses: number }) =>
      `The quoted trail shows ${addresses} private or outside addresses to people outside. Should the old To and Cc lines be cut from the trail?`,
  },
  check: ({ body }, { outsiders, profile, draft }) => {
    if (outsiders.length === 0) return [];
    const routeOf = routeFinder(profile.routes, draft.today);
    const there = new Set(outsiders.map(({ recipient }) => addressOf(recipient)));
    const theirs = organisationsOf(outsiders);
    const carried = addressesInThread(body).filter(
      (address) =>
        !routeOf(address, false).secure &&
        !there.has(address) &&
        !theirs.has(String(domainOf(address))),
    );
    if (carried.length < A_LIST) return [];
    const at = [{ part: 'body' as const }, ...placesOf(outsiders)];
    return [{ message: 'carried', data: { addresses: carried.length }, at }];
  },
});

/** The domains the message goes to: people there see nothing new in a colleague's address. */
function organisationsOf(outsiders: readonly RoutedRecipient[]): ReadonlySet<string> {
  return new Set(
    outsiders
      .filter(({ route }) => route.kind === 'unknown')
      .map(({ recipient }) => String(domainOf(recipient.address))),
  );
}
