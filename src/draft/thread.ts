import type { Body } from './body';
import { headerKind } from './header-labels';

// The local part holds at most 64 characters, the domain 255 (RFC 5321, 4.5.3.1).
const longestLocal = 64;
const longestDomain = 255;
const upToLocal = /^[^]*[^a-z0-9.!#$%&*+/=?^_`{|}~-]/i;
const domain = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+/i;

/** The addresses, in lower case and each once, of people who appear in the quoted part of a body. */
export function addressesInThread(body: Body): readonly string[] {
  const found = new Set<string>();
  for (const zone of body.zones) {
    if (zone.kind === 'quoted') collect(body.text.slice(zone.start, zone.end), found);
  }
  return [...found];
}

/** The subjects of earlier messages, in lower case, as the quoted part of a body shows them. */
export function subjectsInThread(body: Body): readonly string[] {
  const found: string[] = [];
  for (const zone of body.zones) {
    if (zone.kind !== 'quoted') continue;
    const lines = body.text.slice(zone.start, zone.end).toLowerCase().split('\n');
    lines.forEach((line, index) => {
      if (headerKind(line) !== 'subject') return;
      const value = line.slice(line.search(/[:\uff1a]/) + 1).replace(/^[\s*_]+/, '');
      // Some programs put the value on the line below the label.
      found.push(
        value === ''
          ? lines
              .slice(index + 1, index + 2)
              .join('')
              .trim()
          : value,
      );
    });
  }
  return found;
}

function collect(text: string, found: Set<string>): void {
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const name = text.slice(Math.max(0, at - longestLocal), at).replace(upToLocal, '');
    const after = domain.exec(text.slice(at + 1, at + 1 + longestDomain));
    if (name !== '' && after !== null) found.add(`${name}@${after[0]}`.toLowerCase());
  }
}
