import type { Fix } from '../../src/draft/change';
import { applyFix } from '../../src/draft/change';
import type { Draft } from '../../src/draft/draft';
import type { Place } from '../../src/draft/place';
import { assessWith } from '../../src/assess/assess';
import type { Finding } from '../../src/assess/verdict';
import type { Profile } from '../../src/policy/profile';
import type { PlainDraft } from './draft-builder';
import { draft } from './draft-builder';
import { lpt2023 } from './profiles';

type Rule = Parameters<typeof assessWith>[0][number];

interface Valid {
  readonly name: string;
  readonly draft: Partial<PlainDraft>;
  readonly profile?: Profile;
  /** What would make the rule speak: without it, a silent rule would pass every valid case. */
  readonly butFor: Partial<PlainDraft> | { readonly profile: Profile };
}

interface Invalid {
  readonly name: string;
  readonly draft: Partial<PlainDraft>;
  readonly profile?: Profile;
  readonly finds: readonly {
    readonly message: string;
    readonly severity: Finding['severity'];
    /** The text under each place, or `part` / `part[index]` where a place has no span. */
    readonly marks: readonly string[];
  }[];
  /** What the parts read like when every fix has been pressed. */
  readonly fixed?: {
    readonly subject?: string;
    readonly to?: readonly string[];
    readonly bcc?: readonly string[];
    readonly body?: string;
    readonly deliverAt?: string;
  };
}

const usual: Partial<PlainDraft> = {
  from: 'sam.taylor@nhs.net',
  to: ['ben.cole@nhs.net'],
  subject: 'Rota for next week',
  body: 'Hello Ben, the rota is on the notice board.',
};

/** Runs a rule's table: what passes and why it only just passes, what is found, where, and what pressing the fix does. */
export function ruleTest(
  rule: { readonly meta: { readonly id: string; readonly fixes: readonly string[] } },
  cases: { readonly valid: readonly Valid[]; readonly invalid: readonly Invalid[] },
): void {
  const asRule = rule as unknown as Rule;
  const findingsIn = (subject: Draft, profile: Profile): readonly Finding[] =>
    assessWith([asRule], deepFreeze(subject), profile).findings;

  describe(asRule.meta.id, () => {
    const drafts = new Set<string>();
    const used = new Set<string>();
    const once = (kase: { draft: Partial<PlainDraft>; profile?: Profile }): void => {
      const key = JSON.stringify([kase.draft, kase.profile], (_, value: unknown) =>
        typeof value === 'function' ? String(value) : value,
      );
      if (drafts.has(key)) throw new Error(`the same draft twice: ${key}`);
      drafts.add(key);
    };

    describe('passes', () => {
      for (const kase of cases.valid) {
        once(kase);
        it(kase.name, () => {
          const profile = kase.profile ?? lpt2023;
          expect(findingsIn(draft({ ...usual, ...kase.draft }), profile)).toEqual([]);
          const { butFor } = kase;
          const other =
            'profile' in butFor
              ? findingsIn(draft({ ...usual, ...kase.draft }), butFor.profile)
              : findingsIn(draft({ ...usual, ...kase.draft, ...butFor }), profile);
          expect(other).not.toEqual([]);
        });
      }
    });

    describe('finds', () => {
      for (const kase of cases.invalid) {
        once(kase);
        for (const { message } of kase.finds) used.add(message);
        it(kase.name, () => {
          const profile = kase.profile ?? lpt2023;
          const subject = draft({ ...usual, ...kase.draft });
          const found = findingsIn(subject, profile);
          expect(
            found.map(({ message, severity, places }) => ({
              message,
              severity,
              marks: places.map((place) => markOf(place, subject)),
            })),
          ).toEqual(kase.finds);
          for (const finding of found) expectNoQuote(finding, subject);
          for (const { fix } of found)
            if (fix !== null) expect(rule.meta.fixes).toContain(fix.kind);
          const after = pressAll(subject, (next) => findingsIn(next, profile));
          if (kase.fixed !== undefined) expectFixed(after, kase.fixed);
        });
      }
    });

    it('uses every message it declares', () => {
      expect([...used].sort()).toEqual(Object.keys(asRule.messages).sort());
    });

    for (const part of asRule.meta.needs) {
      it(`does not run, and says so, when ${part} could not be read`, () => {
        const unreadable = draft({ ...usual, unread: { [part]: 'failed' } });
        const { findings, notRun } = assessWith([asRule], unreadable, lpt2023);
        expect(findings).toEqual([]);
        expect(notRun).toEqual([{ rule: asRule.meta.id, parts: [part] }]);
      });
    }

    if (asRule.meta.needsMemory === true) {
      it('does not run, and says so, when what was said before could not be read', () => {
        const forgetful = draft({ ...usual, unread: { remembered: 'late' } });
        const { findings, notRun } = assessWith([asRule], forgetful, lpt2023);
        expect(findings).toEqual([]);
        expect(notRun).toEqual([{ rule: asRule.meta.id, parts: ['memory'] }]);
      });
    }
  });
}

function expectFixed(after: Draft, fixed: NonNullable<Invalid['fixed']>): void {
  const addresses = (part: 'to' | 'bcc'): string[] =>
    valueOf(after[part]).map(({ address }) => address);
  if (fixed.subject !== undefined) expect(valueOf(after.subject)).toBe(fixed.subject);
  if (fixed.to !== undefined) expect(addresses('to')).toEqual(fixed.to);
  if (fixed.bcc !== undefined) expect(addresses('bcc')).toEqual(fixed.bcc);
  if (fixed.body !== undefined) expect(valueOf(after.body).text).toBe(fixed.body);
  if (fixed.deliverAt !== undefined) expect(valueOf(after.deliverAt)).toBe(fixed.deliverAt);
}

/** Presses the first fix again and again: each must be gone once pressed. */
function pressAll(subject: Draft, find: (draft: Draft) => readonly Finding[]): Draft {
  let current = subject;
  for (let presses = 0; presses <= 20; presses += 1) {
    const fix: Fix | undefined =
      find(current).find((finding) => finding.fix !== null)?.fix ?? undefined;
    if (fix === undefined) return current;
    current = applyFix(current, fix);
  }
  throw new Error('fixes without end');
}

function markOf(place: Place, subject: Draft): string {
  if (place.span === undefined) {
    return place.index === undefined ? place.part : `${place.part}[${place.index}]`;
  }
  return textOf(place, subject).slice(place.span.start, place.span.end);
}

function textOf(place: Place, subject: Draft): string {
  if (place.part === 'subject' || place.part === 'location') return valueOf(subject[place.part]);
  if (place.part === 'attachments')
    return valueOf(subject.attachments)[place.index ?? 0]?.name ?? '';
  return valueOf(subject.body).text;
}

/** Promise 5: a finding points; it never quotes. */
function expectNoQuote(finding: Finding, subject: Draft): void {
  for (const place of finding.places) {
    if (place.span !== undefined) expect(finding.text).not.toContain(markOf(place, subject));
  }
}

function valueOf<T>(part: { known: true; value: T } | { known: false }): T {
  if (!part.known) throw new Error('the test looks at a part that was not read');
  return part.value;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
