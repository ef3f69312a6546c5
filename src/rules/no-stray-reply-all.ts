import { stretchesOf } from '../draft/stretches';
import { addressesInThread } from '../draft/thread';
import { domainOf } from '../policy/domain';
import type { Facts, RoutedRecipient } from './facts';
import { addressOf, peopleIn, placesOf } from './facts';
import { defineRule } from './rule';

/** Care with auto-complete, reply to all and forward (nhsmail-sop-2015/5.8). */
export const noStrayReplyAll = defineRule({
  meta: {
    id: 'no-stray-reply-all',
    title: 'No trail to somebody it was not meant for',
    cites: ['nhsmail-sop-2015/5.8'],
    severity: { gained: 'ask', wide: 'note' },
    needs: ['body'],
    fixes: [],
  },
  messages: {
    gained: ({ people }: { people: number }) =>
      `This message and its trail have personal confidential information in them, and now go to ${
        people === 1 ? 'somebody outside who was' : `${people} people outside who were`
      } not in it before. Is that meant?`,
    wide: ({ people }: { people: number }) =>
      `This reply has personal confidential information in it and goes to all ${people} people of the thread. Do they all need it?`,
  },
  check: ({ body }, facts) => {
    const trail = stretchesOf(body, 'quoted')
      .map(({ text }) => text)
      .join('\n');
    // Where Outlook cannot say what this is, the trail does.
    const compose = facts.draft.compose.known ? facts.draft.compose.value : 'reply';
    if (compose === 'new' || trail.trim() === '' || !facts.pcdCounts) return [];
    const thread = new Set(addressesInThread(body));
    const names = trail.slice(0, LONGEST_TRAIL).toLowerCase();
    const gained = facts.outsiders.filter(
      (person) =>
        !thread.has(addressOf(person.recipient)) &&
        !isNamedIn(names, person) &&
        !(compose === 'forward' && mayBeTold(person, facts)),
    );
    if (gained.length > 0)
      return [{ message: 'gained', data: { people: peopleIn(gained) }, at: placesOf(gained) }];
    const people = peopleIn(facts.recipients);
    return compose === 'reply' && people > facts.profile.widePcd
      ? [{ message: 'wide', data: { people }, at: placesOf(facts.recipients) }]
      : [];
  },
});

/** The names of the people are at the top of a message; of very long trails only the newest are looked at. */
const LONGEST_TRAIL = 20000;

/** Outlook often quotes the names of people and not their addresses. */
function isNamedIn(trail: string, { recipient }: RoutedRecipient): boolean {
  const name = recipient.name.trim().toLowerCase();
  return name.includes(' ') && trail.includes(name);
}

/** A forward goes to somebody new by its nature: an organisation that may be told is no accident. */
function mayBeTold({ recipient }: RoutedRecipient, { draft }: Facts): boolean {
  const domain = domainOf(recipient.address);
  return domain !== null && draft.remembered.known && draft.remembered.value.mayShareWith(domain);
}
