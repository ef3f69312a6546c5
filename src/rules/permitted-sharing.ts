import { domainOf } from '../policy/domain';
import { placesOf } from './facts';
import { defineRule } from './rule';

/** Outside organisations are told case by case, for a reason the policy names (lpt-2020/A5.current-policy, yewtree-2021/key-facts). */
export const permittedSharing = defineRule({
  meta: {
    id: 'permitted-sharing',
    title: 'A reason to share with an organisation outside',
    cites: ['lpt-2020/A5.current-policy', 'yewtree-2021/key-facts'],
    severity: 'ask',
    needs: [],
    needsMemory: true,
    fixes: [],
  },
  messages: {
    'which-reason': ({ organisations }: { organisations: number }) =>
      `Personal confidential information goes to ${
        organisations === 1
          ? 'an organisation the policy does not name'
          : `${organisations} organisations the policy does not name`
      }. For which reason may it be shared? Answer once in the pane.`,
  },
  check: (_, { pcdCounts, recipients, draft }) => {
    if (!pcdCounts || !draft.remembered.known) return [];
    const { mayShareWith } = draft.remembered.value;
    const strangers = recipients
      .filter(({ route, serviceUser }) => isStrange(route.kind) && !serviceUser)
      .map((person) => ({ person, domain: domainOf(person.recipient.address) }))
      .filter(({ domain }) => domain === null || !mayShareWith(domain));
    if (strangers.length === 0) return [];
    const organisations = new Set(strangers.map(({ domain }) => domain)).size;
    const at = placesOf(strangers.map(({ person }) => person));
    return [{ message: 'which-reason', data: { organisations }, at }];
  },
});

/** On no list of the policy; a list of people there is no better known. */
const isStrange = (kind: string): boolean => kind === 'unknown' || kind === 'list';
