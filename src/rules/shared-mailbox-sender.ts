import { placesOf } from './facts';
import { defineRule } from './rule';

/** The mailboxes a sender can choose from. */
interface Choice {
  readonly mailboxes: readonly string[];
}

/** Service users are written to from the service's shared mailbox only (lpt-2020/5.4, lpt-2023/10). */
export const sharedMailboxSender = defineRule({
  meta: {
    id: 'shared-mailbox-sender',
    title: 'Service users hear from the service’s shared mailbox',
    cites: ['lpt-2023/10', 'lpt-2020/5.4'],
    severity: { 'service-user': 'stop', 'cannot-tell': 'ask', 'perhaps-service-user': 'note' },
    needs: ['from'],
    fixes: [],
  },
  messages: {
    'service-user': ({ mailboxes }: Choice) =>
      `This message goes to a patient or carer, so it goes from the service’s shared mailbox. In From, choose ${listed(mailboxes)}.`,
    'cannot-tell': () =>
      'This message goes to a patient or carer. The policy asks for the service’s shared mailbox in From, but it lists no shared mailboxes, so this could not be checked.',
    'perhaps-service-user': ({ mailboxes }: Choice) =>
      `If this message goes to a patient or carer, send it from the service’s shared mailbox: ${listed(mailboxes)}.`,
  },
  check: ({ from }, facts) => {
    const { sharedMailboxes, serviceUser } = facts.profile.sender;
    if (serviceUser === 'own') return [];
    const mailboxes = sharedMailboxes.map(({ address }) => address);
    if (mailboxes.some((address) => sameAddress(address, from.address))) return [];
    const data = { mailboxes };
    const at = placesOf(facts.serviceUsers);
    if (at.length > 0) {
      return mailboxes.length === 0
        ? [{ message: 'cannot-tell', at }]
        : [{ message: 'service-user', data, at: [{ part: 'from' }, ...at] }];
    }
    const perhaps = placesOf(facts.recipients.filter(({ route }) => route.kind === 'unknown'));
    return perhaps.length > 0 && mailboxes.length > 0
      ? [{ message: 'perhaps-service-user', data, at: perhaps }]
      : [];
  },
});

/** Outlook's display names are wrong for shared mailboxes (office-js #6713): only addresses are compared. */
function sameAddress(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** At most three, so that the alert stays one sentence. */
function listed(mailboxes: readonly string[]): string {
  const shown = mailboxes.slice(0, 3);
  const last = shown.slice(-1).join('');
  const rest = mailboxes.length > 3 ? ' or another shared mailbox of your service' : '';
  if (shown.length === 1) return last;
  return `${shown.slice(0, -1).join(', ')}${rest === '' ? ' or ' : ', '}${last}${rest}`;
}
