import type { ZoneKind } from '../draft/body';
import type { Draft } from '../draft/draft';
import type { Place } from '../draft/place';
import { find } from './find';
import type { Certainty, Hit, HitKind, IdentifierKind } from './hit';
import type { Pcd, PcdLevel } from './pcd';

/** What was found in one text, and how sure we are that it is personal confidential data. */
export interface TextPcd {
  readonly level: PcdLevel;
  readonly hits: readonly Hit[];
}

/** The verdict on one text. */
export function pcdOfText(text: string): TextPcd {
  const hits = find(text);
  return { level: levelOf(hits), hits };
}

/** The verdict on a whole message: subject, location, body, and the names and texts of attachments, as far as they are known. */
export function pcdOf(draft: Draft): Pcd {
  const read = partsOf(draft).map((part) => ({ ...part, hits: find(part.text) }));
  const numbers = new Map<IdentifierKind, Set<string>>();
  const places: (Place & { readonly kind: HitKind })[] = [];
  for (const { text, hits, at } of read) {
    for (const hit of hits) {
      places.push({ ...at(hit.span.start), span: hit.span, kind: hit.kind });
      remember(numbers, hit, text);
    }
  }
  const who: Partial<Record<IdentifierKind, number>> = {};
  for (const [kind, values] of numbers) who[kind] = values.size;
  const all = read.reduce<readonly Hit[]>((hits, part) => hits.concat(part.hits), []);
  return { level: levelOf(all), who, what: [], places };
}

interface TextPart {
  readonly text: string;
  readonly at: (offset: number) => Place;
}

function partsOf(draft: Draft): readonly TextPart[] {
  const { subject, location, body, attachments } = draft;
  const parts: TextPart[] = [];
  if (subject.known) parts.push({ text: subject.value, at: () => ({ part: 'subject' }) });
  if (location.known) parts.push({ text: location.value, at: () => ({ part: 'location' }) });
  if (body.known) {
    const { text, zones } = body.value;
    const zoneAt = (offset: number): ZoneKind =>
      zones.find((zone) => offset < zone.end)?.kind ?? 'new';
    parts.push({ text, at: (offset) => ({ part: 'body', zone: zoneAt(offset) }) });
  }
  if (!attachments.known) return parts;
  attachments.value.forEach((attachment, index) => {
    const at = (): Place => ({ part: 'attachments', index });
    parts.push({ text: attachment.name, at });
    if (attachment.text.known) parts.push({ text: attachment.text.value, at });
  });
  return parts;
}

/** Different ways to write one number are one number. */
function remember(numbers: Map<IdentifierKind, Set<string>>, hit: Hit, text: string): void {
  const value = text.slice(hit.span.start, hit.span.end).replace(/\D/g, '');
  const values = numbers.get(hit.kind as IdentifierKind) ?? new Set<string>();
  numbers.set(hit.kind as IdentifierKind, values.add(value));
}

const sureness: readonly PcdLevel[] = ['none', 'possible', 'likely', 'certain'];

function levelOf(hits: readonly Hit[]): PcdLevel {
  return hits.reduce<PcdLevel>((level, { certainty }) => surer(level, certainty), 'none');
}

function surer(level: PcdLevel, certainty: Certainty): PcdLevel {
  return sureness.indexOf(certainty) > sureness.indexOf(level) ? certainty : level;
}
