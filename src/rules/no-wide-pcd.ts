import { peopleIn, placesOf } from './facts';
import { defineRule } from './rule';

/** How many people are reached; those on a list cannot be counted. */
interface Reach {
  readonly people: number;
  readonly list: boolean;
}

/** Only those who need to know (lpt-2020/A5.groups, yewtree-2021/5.9). */
export const noWidePcd = defineRule({
  meta: {
    id: 'no-wide-pcd',
    title: 'No personal confidential information to a wide circle',
    cites: ['lpt-2020/A5.groups', 'yewtree-2021/5.9'],
    severity: { outside: 'ask', inside: 'note' },
    needs: [],
    fixes: [],
  },
  messages: {
    outside: (reach: Reach) =>
      `This message has personal confidential information in it and goes to ${named(reach)}, some of them outside. Does everyone need to know?`,
    inside: (reach: Reach) =>
      `This message has personal confidential information in it and goes to ${named(reach)}. Does everyone need to know?`,
  },
  check: (_, facts) => {
    if (!facts.pcdCounts) return [];
    const { recipients, outsiders, profile } = facts;
    const lists = recipients.filter(({ recipient }) => recipient.list);
    const people = peopleIn(recipients);
    const list = lists.length > 0;
    if (people <= profile.widePcd && !list) return [];
    const message = outsiders.length > 0 ? 'outside' : 'inside';
    return [{ message, data: { people, list }, at: placesOf(list ? lists : recipients) }];
  },
});

function named({ people, list }: Reach): string {
  return list ? 'a list of people' : `${people} people`;
}
