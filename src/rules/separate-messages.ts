import { addressOf, alreadyTogether, peopleIn, placesOf } from './facts';
import { defineRule } from './rule';

/** From a sensitive service even one visible name is too much, and Bcc has not been enough (house/separate-messages). */
export const separateMessages = defineRule({
  meta: {
    id: 'separate-messages',
    title: 'A sensitive service writes to people one by one',
    cites: ['law/ico-email-and-security', 'law/uk-gdpr-5-1-f', 'house/separate-messages'],
    severity: { several: 'stop', list: 'ask', two: 'ask' },
    needs: ['from'],
    fixes: [],
  },
  messages: {
    several: ({ people }: { people: number }) =>
      `This service is sensitive, and the message goes to ${people} private addresses at once. Send each person a message of their own: Bcc is not enough.`,
    list: () =>
      'This service is sensitive, and the message goes to a list that could not be opened. If patients are on it, send each of them a message of their own.',
    two: () =>
      'This service is sensitive, and the message goes to 2 private addresses at once. Should each have a message of their own?',
  },
  check: ({ from }, facts) => {
    const sender = addressOf(from);
    const service = facts.profile.sender.sharedMailboxes.find(
      (mailbox) => mailbox.address.toLowerCase() === sender,
    );
    if (service?.sensitive !== true) return [];
    const apart = facts.serviceUsers;
    const people = peopleIn(apart);
    if (people > 1 && !alreadyTogether(apart, facts)) {
      const at = placesOf(apart);
      return people === 2
        ? [{ message: 'two', at }]
        : [{ message: 'several', data: { people }, at }];
    }
    const lists = facts.outsiders.filter(({ route }) => route.kind === 'list');
    return lists.length === 0 ? [] : [{ message: 'list', at: placesOf(lists) }];
  },
});
