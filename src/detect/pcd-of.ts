import type { ZoneKind } from '../draft/body';
import type { Draft } from '../draft/draft';
import type { Place } from '../draft/place';
import { colleaguesIn, type IsColleague } from './colleagues';
import { find } from './find';
import { isIdentifier } from './hit';
import { isTestRange } from './number-range';
import type { Hit, HitKind, IdentifierKind, SubjectKind } from './hit';
import type { Pcd, PcdLevel, PcdPlace } from './pcd';
import { isSomebody, surer, verdictOf } from './verdict-of';

/** What was found in one text, and how sure we are that it is personal confidential data. */
export interface TextPcd {
  readonly level: PcdLevel;
  readonly hits: readonly Hit[];
}

/** The verdict on one text. */
export function pcdOfText(text: string): TextPcd {
  const hits = find(text);
  return { level: verdictOf(text, hits), hits };
}

/** Nobody looks at more places than this, and a list of a million is a fault waiting to happen. */
const MOST_PLACES = 1000;

/** The verdict on a whole message: subject, location, body, and the names and texts of attachments, as far as they are known. */
export function pcdOf(draft: Draft): Pcd {
  const isColleague = colleaguesIn(draft);
  const parts = partsOf(draft).map((part) => judged(part, isColleague));
  const level = parts.reduce((worst, part) => surer(worst, part.level), across(parts));
  const places: PcdPlace[] = [];
  const identifying: PcdPlace[] = [];
  const who = new Map<IdentifierKind, Set<string>>();
  const what = new Set<SubjectKind>();
  for (const { text, hits, at } of parts) {
    for (const hit of hits) {
      const shown = counts(hit) && places.length < MOST_PLACES;
      const identifies = isIdentifier(hit.kind) && identifying.length < MOST_PLACES;
      if (shown || identifies) {
        const place = { ...at(hit.span.start), span: hit.span, kind: hit.kind };
        if (shown) places.push(place);
        if (identifies) identifying.push(place);
      }
      if (isIdentifier(hit.kind)) remember(who, hit.kind, text.slice(hit.span.start, hit.span.end));
      else what.add(hit.kind);
    }
  }
  return {
    level,
    who: countsOf(who),
    testNumbers: Array.from(who.get('nhs-number') ?? []).filter(isTestRange).length,
    what: Array.from(what),
    places: level === 'none' ? [] : places,
    identifying,
  };
}

/** What is left when the people who write to each other, and what stands under their names, are taken out. */
function judged(part: TextPart, isColleague: IsColleague): TextPart & TextPcd {
  const { text, at } = part;
  const hits = find(text).filter(({ kind, span }) => {
    if (GIVEN_TO_PATIENTS.includes(kind)) return true;
    if (at(span.start).zone === 'signature') return false;
    return kind !== 'person' || !isColleague(text.slice(span.start, span.end));
  });
  return { ...part, hits, level: verdictOf(text, hits) };
}

/** Wherever such a number stands, it is a patient's. */
const GIVEN_TO_PATIENTS: readonly HitKind[] = [
  'nhs-number',
  'chi-number',
  'hc-number',
  'hospital-number',
];

interface TextPart {
  readonly text: string;
  /** Read before the rest, and about all of it: the subject, the place of a meeting, the name of a file. */
  readonly title: boolean;
  readonly at: (offset: number) => Place;
}

function partsOf(draft: Draft): readonly TextPart[] {
  const { subject, location, body, attachments } = draft;
  const parts: TextPart[] = [];
  const title = true;
  if (subject.known) parts.push({ text: subject.value, title, at: () => ({ part: 'subject' }) });
  if (location.known) parts.push({ text: location.value, title, at: () => ({ part: 'location' }) });
  if (body.known) {
    const { text, zones } = body.value;
    const zoneAt = (offset: number): ZoneKind =>
      zones.find((zone) => offset < zone.end)?.kind ?? 'new';
    parts.push({ text, title: false, at: (start) => ({ part: 'body', zone: zoneAt(start) }) });
  }
  if (!attachments.known) return parts;
  attachments.value.forEach((attachment, index) => {
    const at = (): Place => ({ part: 'attachments', index });
    parts.push({ text: attachment.name, title, at });
    if (attachment.text.known) parts.push({ text: attachment.text.value, title: false, at });
  });
  return parts;
}

/** A person in a title and a subject anywhere, or the other way about: `Re: John Smith`, and what he has in the text. */
function across(parts: readonly (TextPart & TextPcd)[]): PcdLevel {
  const anyWho = parts.some(({ hits }) => hits.some(isSomebody));
  const anyWhat = parts.some(({ hits }) => hits.some(isSubject));
  const titles = parts.filter(({ title }) => title);
  const titleWho = titles.some(({ hits }) => hits.some(isSomebody));
  const titleWhat = titles.some(({ hits }) => hits.some(isSubject));
  return (titleWho && anyWhat) || (titleWhat && anyWho) ? 'likely' : 'none';
}

function isSubject({ kind, certainty }: Hit): boolean {
  return !isIdentifier(kind) && certainty !== 'possible';
}

function counts(hit: Hit): boolean {
  return isSomebody(hit) || hit.certainty !== 'possible';
}

/** Different ways to write one number or name are one. */
function remember(who: Map<IdentifierKind, Set<string>>, kind: IdentifierKind, text: string): void {
  const value = text.toLowerCase().replace(/[\s.,/()'’‐‑–-]/g, '');
  who.set(kind, (who.get(kind) ?? new Set<string>()).add(value));
}

function countsOf(who: Map<IdentifierKind, Set<string>>): Partial<Record<IdentifierKind, number>> {
  const counts: Partial<Record<IdentifierKind, number>> = {};
  for (const [kind, values] of who) counts[kind] = values.size;
  return counts;
}
