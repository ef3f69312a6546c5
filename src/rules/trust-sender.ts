import { domainOf, normalDomain } from '../policy/domain';
import { addressOf } from './facts';
import { defineRule } from './rule';

/** Mail about work goes from the trust's own mailboxes (lpt-2020/5.7, lpt-2023/13, nhsmail-sop-2015/4.4). */
export const trustSender = defineRule({
  meta: {
    id: 'trust-sender',
    title: 'Sent from a Trust mailbox',
    cites: [
      'lpt-2023/13',
      'lpt-2020/5.7',
      'nhsmail-sop-2015/4.4',
      'nhsmail-sop-2015/A1.note',
      'yewtree-2021/4.3',
    ],
    severity: { elsewhere: 'stop', unclear: 'ask' },
    needs: ['from'],
    fixes: [],
  },
  messages: {
    elsewhere: ({ domains }: { domains: readonly string[] }) =>
      `This message would go from a mailbox that is not the organisation’s. In From, choose one that ends in ${listed(domains)}.`,
    unclear: ({ domains }: { domains: readonly string[] }) =>
      `Outlook gave no readable address for the sender. Check that From shows a mailbox that ends in ${listed(domains)}.`,
  },
  check: ({ from }, { profile }) => {
    const address = addressOf(from);
    const { sharedMailboxes } = profile.sender;
    if (sharedMailboxes.some((mailbox) => mailbox.address.toLowerCase() === address)) return [];
    const domains = profile.routes.own;
    const domain = domainOf(address);
    if (domain !== null && domains.some((own) => normalDomain(own) === domain)) return [];
    const message = domain === null ? 'unclear' : 'elsewhere';
    return [{ message, data: { domains }, at: [{ part: 'from' }] }];
  },
});

/** At most three, so that the alert stays short. */
function listed(domains: readonly string[]): string {
  return domains
    .slice(0, 3)
    .map((domain) => `@${domain}`)
    .join(' or ');
}
