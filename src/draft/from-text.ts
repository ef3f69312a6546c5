import type { Body } from './body';
import { isInvisible, longest, plainSpaces } from './characters';
import { noHints } from './hints';
import { zonesOf } from './zones';

/** Reads the body of a plain-text message. */
export function bodyFromText(text: string): Body {
  const plain = plainSpaces(shown(text.slice(0, longest)).replace(/\r\n?/g, '\n'));
  return {
    text: plain,
    zones: zonesOf(plain, noHints),
    hidden: [],
    html: null,
    inHtml: () => [],
    cut: text.length > longest,
  };
}

/** The text without the characters that take no room. */
function shown(text: string): string {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!isInvisible(text.charCodeAt(at))) continue;
    if (at > start) parts.push(text.slice(start, at));
    start = at + 1;
  }
  return parts.join('') + text.slice(start);
}
