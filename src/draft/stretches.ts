import type { Body, ZoneKind } from './body';
import type { Span } from './span';

/** A piece of the body's text, with where it begins. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
}

/** The pieces of a body that are of one kind: what was written now, the quoted trail, or the signature. */
export function stretchesOf(body: Body, kind: ZoneKind): readonly Stretch[] {
  return body.zones
    .filter((zone) => zone.kind === kind)
    .map(({ start, end }) => ({ text: body.text.slice(start, end), start }));
}

/** What was written now, as one text. */
export function newTextOf(body: Body): string {
  return stretchesOf(body, 'new')
    .map(({ text }) => text)
    .join('\n');
}

/** Finds things in the pieces of one kind, and says where they stand in the whole text. */
export function findIn(
  body: Body,
  kind: ZoneKind,
  find: (text: string) => readonly Span[],
): readonly Span[] {
  const found: Span[] = [];
  for (const { text, start } of stretchesOf(body, kind)) {
    for (const span of find(text)) found.push({ start: start + span.start, end: start + span.end });
  }
  return found;
}
