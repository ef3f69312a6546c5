import type { Facts, RoutedRecipient } from './facts';
import { alreadyTogether, placesOf } from './facts';
import { movingToBcc } from './fixes';
import { defineRule } from './rule';

/** How many people outside can see each other, and whether Bcc can help. */
interface Crowd {
  readonly people: number;
  readonly meeting: boolean;
}

/** People outside the organisation do not see each other's addresses (mdu-2024/bulk, house/bcc-tiers). */
export const bccForGroups = defineRule({
  meta: {
    id: 'bcc-for-groups',
    title: 'Groups are written to by Bcc',
    cites: ['mdu-2024/bulk', 'yewtree-2021/5.3', 'law/uk-gdpr-5-1-f', 'house/bcc-tiers'],
    severity: { many: 'stop', list: 'stop', several: 'ask', 'two-private': 'ask' },
    needs: ['to', 'cc'],
    fixes: ['move-to-bcc'],
  },
  messages: {
    many: (crowd: Crowd) => `${seeEachOther(crowd)} ${advice(crowd)}`,
    list: ({ meeting }: Crowd) =>
      `There is a list in To or Cc that could not be opened, so everyone on it may see the others’ addresses. ${
        meeting ? 'Invite the people one by one.' : 'Put the list in Bcc.'
      }`,
    several: (crowd: Crowd) => `${seeEachOther(crowd)} ${advice(crowd)}`,
    'two-private': (crowd: Crowd) => `${seeEachOther(crowd)} ${advice(crowd)}`,
  },
  check: (_, facts) => {
    // Colleagues, NHSmail, accredited, local and government people know each other's addresses.
    const seen = facts.outsiders.filter(({ part }) => part !== 'bcc');
    const data = { people: seen.length, meeting: facts.draft.kind === 'meeting' };
    const message = tier(seen, facts);
    if (message === null) return [];
    const fix = movingToBcc(seen, facts);
    const at = placesOf(seen);
    return fix === null ? [{ message, data, at }] : [{ message, data, at, fix }];
  },
});

function tier(
  seen: readonly RoutedRecipient[],
  facts: Facts,
): 'many' | 'list' | 'several' | 'two-private' | null {
  const { stopOutside, stopPrivate, askOutside, askPrivate } = facts.profile.bulk;
  const personal = seen.filter((person) => person.serviceUser);
  if (seen.length >= stopOutside || personal.length >= stopPrivate) return 'many';
  // Nobody can count the people on a list (office-js #1723), so it counts as many.
  if (seen.some(({ route }) => route.kind === 'list')) return 'list';
  if (seen.length >= askOutside) return 'several';
  return personal.length >= askPrivate && !alreadyTogether(personal, facts) ? 'two-private' : null;
}

function seeEachOther({ people }: Crowd): string {
  return `${people} people outside the organisation would see each other’s addresses.`;
}

function advice({ meeting }: Crowd): string {
  return meeting ? 'Invite them one by one: a meeting has no Bcc.' : 'Move them to Bcc.';
}
