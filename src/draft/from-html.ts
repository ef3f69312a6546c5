import type { Body } from './body';
import { longest } from './characters';
import { readPage } from './html-page';
import { zonesOf } from './zones';

/** Reads the HTML of a message. Any string will do: what no browser could read is text. */
export function bodyFromHtml(html: string): Body {
  const page = readPage(html.slice(0, longest));
  return {
    text: page.text,
    zones: zonesOf(page.text, page.hints),
    hidden: page.hidden,
    html,
    inHtml: (span) => page.map.pieces(span),
    cut: html.length > longest,
  };
}
