import type { Recipient } from '../draft/draft';
import { known, unread, type Known } from '../draft/known';
import { call, have, type Done } from './call';
import { perFixCall } from './changed';
import type { PeopleField, Person } from './item';
import { recipient } from './read-draft';

/** The most people Outlook takes in one call (`NumberOfRecipientsExceeded`). */
export const mostAtOnce = 100;

/** Who is in a field now. */
export async function readField(
  field: PeopleField | undefined,
): Promise<Known<readonly Recipient[]>> {
  const people = await call<readonly Person[]>((done) => {
    have(field?.getAsync);
    field?.getAsync?.(done);
  }, perFixCall);
  if (!people.known) return people;
  return Array.isArray(people.value) ? known(people.value.map(recipient)) : unread('empty');
}

/** Sets a field to these people, at most 100 a call; false as soon as Outlook refuses some. */
export async function setAll(
  field: PeopleField | undefined,
  people: readonly Recipient[],
): Promise<boolean> {
  return (await setFirst(field, people)) && addAll(field, people.slice(mostAtOnce));
}

/** Sets a field to the first 100 of these people; the rest is to be added. */
export async function setFirst(
  field: PeopleField | undefined,
  people: readonly Recipient[],
): Promise<boolean> {
  const first = people.slice(0, mostAtOnce).map(personOf);
  const set = await call((done: Done) => {
    have(field?.setAsync);
    field?.setAsync?.(first, done);
  }, perFixCall);
  return set.known;
}

/** Adds people, at most 100 a call; false as soon as Outlook refuses some. */
export async function addAll(
  field: PeopleField | undefined,
  people: readonly Recipient[],
): Promise<boolean> {
  for (let start = 0; start < people.length; start += mostAtOnce) {
    const some = people.slice(start, start + mostAtOnce).map(personOf);
    const added = await call((done: Done) => {
      have(field?.addAsync);
      field?.addAsync?.(some, done);
    }, perFixCall);
    if (!added.known) return false;
  }
  return true;
}

const personOf = (who: Recipient): Person => ({
  displayName: who.name,
  emailAddress: who.address,
});

/** Outlook refuses to set a personal contact list again (office-js #4661). */
export const cannotBeSet = (who: Recipient): boolean => who.address === '';

/** Who of the wanted is not there. */
export const missingFrom = (
  there: readonly Recipient[],
  wanted: readonly Recipient[],
): readonly Recipient[] => wanted.filter((who) => !there.some((other) => isSame(other, who)));

/** Whether everybody wanted is there. */
export const holdsAll = (there: readonly Recipient[], wanted: readonly Recipient[]): boolean =>
  missingFrom(there, wanted).length === 0;

/** Whether two are the same person: by address, and by the shown name only where there is none. */
export function isSame(one: Recipient, other: Recipient): boolean {
  return one.address === ''
    ? other.address === '' && one.name === other.name
    : one.address.toLowerCase() === other.address.toLowerCase();
}
