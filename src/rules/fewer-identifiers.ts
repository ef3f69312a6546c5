import type { HitKind } from '../detect/hit';
import type { Place } from '../draft/place';
import type { Facts } from './facts';
import { defineRule } from './rule';

/** Identifiers so many characters apart stand together: a line or two, or a row of a table. */
const TOGETHER = 300;

/** A name, a number and a date of birth together are more than anyone needs to find one person (lpt-2020/5.7, lpt-2023/13). */
export const fewerIdentifiers = defineRule({
  meta: {
    id: 'fewer-identifiers',
    title: 'No more identifiers than are needed',
    cites: ['lpt-2023/13.identifiers', 'lpt-2020/5.7.identifiers'],
    severity: 'note',
    needs: ['body'],
    fixes: [],
  },
  messages: {
    three: () =>
      'A name, an NHS number and a date of birth stand together in the text. Initials and the number are enough for the reader to find the person.',
  },
  check: ({ body }, facts) => {
    if (facts.profile.identifiers !== 'minimise' || !facts.pcdCounts) return [];
    const at = threesIn(identifiersIn(body.text, facts));
    return at.length === 0 ? [] : [{ message: 'three', at }];
  },
});

type Kind = 'name' | 'number' | 'birth';

interface Identifier {
  readonly kind: Kind;
  readonly start: number;
  readonly place: Place;
}

const KINDS: Readonly<Partial<Record<HitKind, Kind>>> = {
  person: 'name',
  'nhs-number': 'number',
  'chi-number': 'number',
  'hc-number': 'number',
  'date-of-birth': 'birth',
};

const GREETING = /^(?:dear|hello|hi|hey|good (?:morning|afternoon|evening))\b/i;

/** What was written now; the name of a colleague who is greeted is not the patient's. */
function identifiersIn(text: string, { pcd, serviceUsers }: Facts): readonly Identifier[] {
  const found: Identifier[] = [];
  for (const { kind: hit, ...place } of pcd.places) {
    const kind = KINDS[hit];
    const { part, zone, span } = place;
    if (kind === undefined || part !== 'body' || zone !== 'new' || span === undefined) continue;
    const greeted = GREETING.test(text.slice(span.start, span.end));
    if (kind === 'name' && greeted && serviceUsers.length === 0) continue;
    found.push({ kind, start: span.start, place });
  }
  return found.sort((one, other) => one.start - other.start);
}

/** Those that stand together in threes, one of each kind. */
function threesIn(identifiers: readonly Identifier[]): readonly Place[] {
  const last = new Map<Kind, Identifier>();
  const together = new Set<Identifier>();
  for (const identifier of identifiers) {
    last.set(identifier.kind, identifier);
    const near = [...last.values()].filter(({ start }) => identifier.start - start <= TOGETHER);
    if (near.length === 3) near.forEach((one) => together.add(one));
  }
  return identifiers.filter((one) => together.has(one)).map(({ place }) => place);
}
