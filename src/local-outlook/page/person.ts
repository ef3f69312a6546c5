/** Somebody, or something, that mail can be addressed to. */
export interface Person {
  readonly name: string;
  /** Empty for a personal contact list: Outlook gives none (office-js #5439). */
  readonly address: string;
  /** Whether one person, a distribution list or a personal contact list. */
  readonly kind: 'person' | 'list' | 'contact-list';
}

/** A mailbox that the invented user may send from. */
export interface OwnMailbox extends Person {
  readonly shared: boolean;
}

const address = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/;
const named = /^"?([^"<]*?)"?\s*<([^<>]+)>$/;

/**
 * Resolves what was typed into To, Cc or Bcc, as Outlook does: a name or address in the address
 * book, `Name <address>`, or an address on its own. Null for a name nobody has.
 */
export function resolve(typed: string, book: readonly Person[]): Person | null {
  const text = typed.trim();
  const [, name = '', inBrackets = text] = named.exec(text) ?? [];
  const wanted = inBrackets.trim().toLowerCase();
  // A personal contact list has no address, and nothing typed must not stand for it.
  if (wanted === '') return null;
  const known = book.find(
    (person) => person.address.toLowerCase() === wanted || person.name.toLowerCase() === wanted,
  );
  if (known !== undefined) return known;
  if (!address.test(inBrackets.trim())) return null;
  return {
    name: name === '' ? inBrackets.trim() : name,
    address: inBrackets.trim(),
    kind: 'person',
  };
}

/** What was typed or pasted, one entry each: people are separated by `;`, `,` or a line break. */
export function entriesIn(typed: string): readonly string[] {
  return typed
    .split(/[;,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** How Outlook writes somebody in a header line. */
export function shown(person: Person): string {
  if (person.address === '' || person.address === person.name) return person.name;
  return `${person.name} <${person.address}>`;
}
