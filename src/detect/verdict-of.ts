import type { Hit, HitKind } from './hit';
import { isIdentifier } from './hit';
import type { PcdLevel } from './pcd';

/** Kinds that say enough alone (design.md 2): they are only given to patients. */
const ALONE: readonly HitKind[] = ['nhs-number', 'chi-number', 'hc-number', 'hospital-number'];
/** Kinds that stand for one person; the others lead to one only from nearby. */
const SOMEBODY: readonly HitKind[] = [
  ...ALONE,
  'person',
  'date-of-birth',
  'nino',
  'passport',
  'driving-licence',
];

/** In UTF-16 units: about two lines, and about a paragraph. */
const CLOSE = 160;
const NEAR = 600;

/** How sure it is that a text says something confidential of somebody, from what was found in it. */
export function verdictOf(text: string, hits: readonly Hit[]): PcdLevel {
  let level = alone(hits);
  let who: Hit | null = null;
  let what: Hit | null = null;
  for (const hit of hits) {
    if (isIdentifier(hit.kind)) {
      level = surer(level, what === null ? 'none' : together(text, hit, what));
      if (isSomebody(hit) || who === null || !isSomebody(who)) who = hit;
    } else {
      level = surer(level, who === null ? 'none' : together(text, who, hit));
      if (hit.certainty !== 'possible' || what === null || what.certainty === 'possible')
        what = hit;
    }
  }
  return level;
}

/** The surer of two levels. */
export function surer(one: PcdLevel, other: PcdLevel): PcdLevel {
  return sureness.indexOf(other) > sureness.indexOf(one) ? other : one;
}

const sureness: readonly PcdLevel[] = ['none', 'possible', 'likely', 'certain'];

function alone(hits: readonly Hit[]): PcdLevel {
  return hits.reduce<PcdLevel>(
    (level, { kind, certainty }) => (ALONE.includes(kind) ? surer(level, certainty) : level),
    'none',
  );
}

/** True for what surely stands for one person. */
export function isSomebody({ kind, certainty }: Hit): boolean {
  return certainty !== 'possible' && SOMEBODY.includes(kind);
}

/** What a person and a subject make together, by how far apart they stand. */
function together(text: string, who: Hit, what: Hit): PcdLevel {
  const [first, second] = who.span.start < what.span.start ? [who, what] : [what, who];
  const distance = second.span.start - first.span.end;
  if (distance > NEAR) return 'none';
  const between = text.slice(first.span.end, Math.min(second.span.start, first.span.end + CLOSE));
  const sameSentence = distance <= CLOSE && !SENTENCE_END.test(between);
  const sure = what.certainty !== 'possible';
  if (isSomebody(who))
    return sure || sameSentence || goesOn(who, distance, between) ? 'likely' : 'possible';
  // A person we are not sure of writes, or is named with a job.
  const leads = who.kind !== 'person' && !isPublic(text, who);
  return sure && sameSentence && leads ? 'likely' : 'possible';
}

/** A clinic's telephone and address stand in every letter it sends; a mobile number is somebody's own. */
function isPublic(text: string, { kind, span }: Hit): boolean {
  if (kind === 'email') return true;
  return kind === 'phone' && !/^\(?(?:\+44[ ()0]{0,4}|0)7/.test(text.slice(span.start, span.end));
}

/** `Mrs Smith rang. She is …`, and what follows a date of birth or a number, still speak of that person. */
function goesOn(who: Hit, distance: number, between: string): boolean {
  return distance <= CLOSE && (who.kind !== 'person' || PRONOUN.test(between));
}

const PRONOUN = /\b(?:he|she|his|her|they|who)\b/i;
const SENTENCE_END = /[.!?]\s|\n/;
