import { peopleIn, placesOf } from './facts';
import { defineRule } from './rule';

/** Mail to a system that was closed bounces, or somebody else has the name now (lpt-2020/A5.address). */
export const noRetiredDomain = defineRule({
  meta: {
    id: 'no-retired-domain',
    title: 'No address at a closed mail system',
    cites: [
      'lpt-2020/A5.address',
      'lpt-2020/A6.4',
      'nhsmail-sop-2015/4.2',
      'nhsmail-sop-2015/4.5',
      'mdu-2024/lookalike',
    ],
    severity: 'ask',
    needs: [],
    fixes: [],
  },
  messages: {
    closed: ({ people }: { people: number }) =>
      `${people === 1 ? 'One address is' : `${people} addresses are`} at a mail system that has been closed, so the message may be lost. Ask for the new address.`,
  },
  check: (_, { recipients }) => {
    const closed = recipients.filter(({ route }) => route.kind === 'retired');
    if (closed.length === 0) return [];
    return [{ message: 'closed', data: { people: peopleIn(closed) }, at: placesOf(closed) }];
  },
});
