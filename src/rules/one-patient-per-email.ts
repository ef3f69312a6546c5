import type { HitKind } from '../detect/hit';
import type { Place } from '../draft/place';
import { defineRule } from './rule';
import type { Facts } from './facts';

/** From so many on it is a list, made as one: a handover, a clinic, an MDT. */
const A_LIST = 5;

const NUMBERS = ['nhs-number', 'chi-number', 'hc-number'] as const;

/** How many patients, and whether their dates of birth tell them apart instead of their numbers. */
interface Told {
  readonly patients: number;
  readonly births: boolean;
}

/** Two patients in one message is how a letter reaches the wrong record (house/one-patient). */
export const onePatientPerEmail = defineRule({
  meta: {
    id: 'one-patient-per-email',
    title: 'One patient in one message',
    cites: ['house/one-patient'],
    severity: { outside: 'ask', inside: 'note' },
    needs: [],
    fixes: [],
  },
  messages: {
    outside: (told: Told) =>
      `This message has ${of(told)} in it and goes outside. Are they all meant for this reader?`,
    inside: (told: Told) => `This message has ${of(told)} in it. Are they all meant to be here?`,
  },
  check: (_, facts) => {
    if (!facts.pcdCounts) return [];
    const numbers = NUMBERS.reduce((sum, kind) => sum + (facts.pcd.who[kind] ?? 0), 0);
    const births = numbers < 2;
    const patients = births ? birthsIn(facts) : numbers;
    const outside = facts.outsiders.length > 0;
    if (patients < 2 || (patients >= A_LIST && !outside)) return [];
    const kinds: readonly HitKind[] = births ? ['date-of-birth'] : NUMBERS;
    const at = facts.pcd.places.filter(({ kind }) => kinds.includes(kind));
    const data = { patients, births };
    return [{ message: outside ? 'outside' : 'inside', data, at }];
  },
});

function of({ patients, births }: Told): string {
  return births
    ? `the dates of birth of ${patients} different people`
    : `the numbers of ${patients} different patients`;
}

/** How many different dates of birth the subject and the text have: one written in two ways is one. */
function birthsIn({ pcd, draft }: Facts): number {
  const days = new Set<string>();
  for (const place of pcd.places) {
    if (place.kind !== 'date-of-birth') continue;
    days.add(dayOf(textAt(place, draft)));
  }
  // What stands in an attachment has no text to be read here.
  days.delete('');
  return days.size;
}

function textAt({ part, span }: Place, { subject, body }: Facts['draft']): string {
  const start = span?.start;
  const text = part === 'body' && body.known ? body.value.text : '';
  return (part === 'subject' && subject.known ? subject.value : text).slice(start, span?.end);
}

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** A day in one form, British order: `1/2/80`, `1st Feb 1980` and `1980-02-01` are the same. */
function dayOf(written: string): string {
  const parts = (written.toLowerCase().match(/\d+|[a-z]{3,}/g) ?? []).map((part) =>
    /\d/.test(part) ? Number(part) : MONTHS.indexOf(part.slice(0, 3)) / 3 + 1,
  );
  const inOrder = /^\d{4}/.test(written) ? parts.reverse() : parts;
  return inOrder.map((part) => part % 100).join('-');
}
