import type { Draft, Recipient } from '../draft/draft';
import { recipientParts } from '../draft/draft';

/** Says of a name in a text whether it is one of the people who write to each other here. */
export type IsColleague = (name: string) => boolean;

/** What stands in front of a name and is none. */
const TITLES = ['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'professor', 'sister', 'nurse'];

/**
 * The sender, and those recipients who have their mail where the sender has theirs, are no patients of the
 * message they pass between them. Somebody outside may well be: a name is then the patient's own.
 */
export function colleaguesIn(draft: Draft): IsColleague {
  if (!draft.from.known) return () => false;
  const home = domainOf(draft.from.value);
  const people = [draft.from.value];
  for (const part of recipientParts) {
    const field = draft[part];
    if (field.known) people.push(...field.value.filter((person) => domainOf(person) === home));
  }
  const names = people.map(wordsOf);
  return (name) => {
    const words = wordsIn(name).filter((word) => !TITLES.includes(word));
    return words.length > 0 && names.some((own) => words.every((word) => own.includes(word)));
  };
}

function domainOf({ address }: Recipient): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/** From the shown name (`TAYLOR, Sam (Trust)`) and from the address (`sam.taylor@`). */
function wordsOf({ name, address }: Recipient): readonly string[] {
  return [...wordsIn(name), ...wordsIn(address.slice(0, Math.max(0, address.lastIndexOf('@'))))];
}

function wordsIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^a-z\u00c0-\u024f]+/)
    .filter((word) => word !== '');
}
