import { alreadyTogether, placesOf } from './facts';
import { defineRule } from './rule';

/** The documents disagree on whether sensitive content may go to a service user at all; a profile says (lpt-2023/13 against 8). */
export const sensitiveToServiceUser = defineRule({
  meta: {
    id: 'sensitive-to-service-user',
    title: 'Sensitive content to a service user',
    cites: [
      'lpt-2023/13.sensitive',
      'lpt-2023/8.care-plans',
      'lpt-2020/5.7.sensitive',
      'lpt-2020/5.2.care-plans',
    ],
    severity: { never: 'stop', 'secure-only': 'ask' },
    needs: [],
    fixes: [],
  },
  messages: {
    never: () =>
      'There is confidential information about a person in this message, and it goes to a patient or carer. The policy does not allow that by email.',
    'secure-only': () =>
      'There is confidential information about a person in this message, and it goes to a patient or carer. Check that it is meant for this person, and that they want it by email.',
  },
  check: (_, facts) => {
    const { profile, pcd, pcdCounts, serviceUsers } = facts;
    const { sensitive } = profile.serviceUser;
    if (sensitive === 'allowed' || !pcdCounts || serviceUsers.length === 0) return [];
    // What they wrote or were sent before tells them nothing new.
    const seenBefore = alreadyTogether(serviceUsers, facts);
    const places = pcd.places.filter(({ zone }) => zone !== 'quoted' || !seenBefore);
    if (places.length === 0) return [];
    return [{ message: sensitive, at: [...places, ...placesOf(serviceUsers)] }];
  },
});
