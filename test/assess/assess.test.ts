import fc from 'fast-check';

import { assess, assessWith, couldNotCheck } from '../../src/assess/assess';
import type { Fix } from '../../src/draft/change';
import { applyFix } from '../../src/draft/change';
import { partNames } from '../../src/draft/draft';
import type { WhyUnread } from '../../src/draft/known';
import { rules } from '../../src/rules/index';
import type { PlainDraft } from '../support/draft-builder';
import { draft, recipient } from '../support/draft-builder';
import { lpt2023, profileWith } from '../support/profiles';

type Rule = Parameters<typeof assessWith>[0][number];

const clean: Partial<PlainDraft> = {
  from: 'sam.taylor@nhs.net',
  to: ['ben.cole@nhs.net'],
  subject: 'Rota',
  body: 'The rota is up.',
  // A Monday: outside working hours there would be a note.
  today: '2026-11-23',
};
const strict = profileWith({ severities: { 'unread-part': 'stop' } });
const asRules = rules as readonly unknown[] as readonly Rule[];

function madeUp(overrides: Partial<Rule> & { id?: string } = {}): Rule {
  return {
    meta: {
      id: overrides.id ?? 'made-up',
      title: 'Made up',
      cites: ['house/unread-part'],
      severity: 'ask',
      needs: [],
    },
    messages: { found: () => 'Something.' },
    check: () => [{ message: 'found', at: [] }],
    ...overrides,
  };
}

describe('assess', () => {
  it('lets a message with nothing wrong go, and says so', () => {
    expect(assess(draft(clean), lpt2023)).toMatchObject({
      policy: 'lpt-2023',
      verdict: 'send',
      findings: [],
      unread: [],
      notRun: [],
      pcd: { level: 'none' },
    });
  });

  it('stops the message this product was built for, and names the clause and the fix', () => {
    const verdict = assess(
      draft({
        ...clean,
        to: ['jo@webmail.example'],
        from: 'northfield.podiatry@nhs.net',
        body: 'Your NHS number is 999 147 2797.',
      }),
      lpt2023,
    );
    expect(verdict.verdict).toBe('stop');
    const stops = verdict.findings.filter(({ severity }) => severity === 'stop');
    expect(stops.map(({ rule, clauses, fix }) => [rule, clauses[0], fix?.kind])).toEqual([
      ['secure-tag-required', 'lpt-2023/11', 'prefix-subject'],
    ]);
    expect(verdict.findings[0]?.places).toEqual([
      expect.objectContaining({ part: 'body', zone: 'new' }),
    ]);
  });

  it('puts the worst first and keeps the order of the rules among equals', () => {
    const of = (id: string, severity: 'note' | 'ask' | 'stop'): Rule =>
      madeUp({ meta: { ...madeUp().meta, id, severity } });
    const list = [of('a', 'note'), of('b', 'stop'), of('c', 'ask'), of('d', 'stop')];
    const { findings, verdict } = assessWith(list, draft(clean), lpt2023);
    expect(findings.map(({ rule }) => rule)).toEqual(['b', 'd', 'c', 'a']);
    expect(verdict).toBe('stop');
  });

  it('sends what has only notes', () => {
    const note = madeUp({ meta: { ...madeUp().meta, severity: 'note' } });
    expect(assessWith([note], draft(clean), lpt2023).verdict).toBe('send');
  });

  it('takes severities from the profile, by rule and by message, and runs nothing that is off', () => {
    const run = (severities: Record<string, 'off' | 'note' | 'stop'>) =>
      assessWith([madeUp()], draft(clean), profileWith({ severities })).findings.map(
        ({ severity }) => severity,
      );
    expect(run({})).toEqual(['ask']);
    expect(run({ 'made-up': 'stop' })).toEqual(['stop']);
    expect(run({ 'made-up': 'stop', 'made-up/found': 'note' })).toEqual(['note']);
    expect(run({ 'made-up': 'off' })).toEqual([]);
    expect(run({ 'made-up/found': 'off' })).toEqual([]);
  });

  it('asks where a rule forgot to say how loud a message is', () => {
    const forgetful = madeUp({ meta: { ...madeUp().meta, severity: { other: 'note' } } });
    expect(assessWith([forgetful], draft(clean), lpt2023).verdict).toBe('ask');
  });

  it.each([
    [
      'throws',
      madeUp({
        check: () => {
          throw new Error('999 147 2797');
        },
      }),
    ],
    ['names a message it does not have', madeUp({ check: () => [{ message: 'lost', at: [] }] })],
  ])('turns a rule that %s into a finding that quotes nothing', (_, rule) => {
    const [finding] = assessWith([rule], draft(clean), strict).findings;
    expect(finding).toEqual({
      rule: 'made-up',
      message: 'could-not-check',
      severity: 'stop',
      text: 'One check could not be done: made up. Check it yourself.',
      clauses: ['house/unread-part'],
      places: [],
      fix: null,
    });
  });

  it('says in which zone of the body a place begins', () => {
    const at = (start: number) =>
      madeUp({
        check: () => [
          { message: 'found', at: [{ part: 'body', span: { start, end: start + 1 } }] },
        ],
      });
    const trail = draft({
      ...clean,
      body: 'Thanks.\n\nFrom: Ben Cole\nSent: 20 November 2026 10:00\nTo: Sam Taylor\nSubject: Rota\n\nHello.',
    });
    const zoneAt = (start: number) =>
      assessWith([at(start)], trail, lpt2023).findings[0]?.places[0]?.zone;
    expect(zoneAt(0)).toBe('new');
    expect(zoneAt(30)).toBe('quoted');
    expect(zoneAt(5000)).toBeUndefined();
  });

  const whys: readonly WhyUnread[] = ['failed', 'threw', 'late', 'empty', 'unsupported'];
  it.each(partNames.flatMap((part) => whys.map((why) => [part, why] as const)))(
    'never lets an unread %s (%s) go silently',
    (part, why) => {
      const verdict = assess(draft({ ...clean, unread: { [part]: why } }), strict);
      expect(verdict.verdict).toBe('stop');
      expect(verdict.unread).toEqual([{ part, why }]);
      expect(assess(draft({ ...clean, unread: { [part]: why } }), lpt2023).verdict).toBe('ask');
    },
  );
});

describe('couldNotCheck', () => {
  it.each([
    [{}, 'ask'],
    [{ 'unread-part': 'stop' }, 'stop'],
    [{ 'unread-part': 'stop', 'unread-part/part': 'note' }, 'note'],
    // The schema refuses this; should it ever come through, not knowing is still not passing.
    [{ 'unread-part': 'off' }, 'ask'],
  ] as const)('of %j is %s', (severities, severity) => {
    expect(couldNotCheck(profileWith({ severities }))).toBe(severity);
  });
});

/** The parts a fix says it changes. */
function touchedBy(fix: Fix): readonly string[] {
  switch (fix.kind) {
    case 'prefix-subject':
    case 'replace-in-subject':
      return ['subject'];
    case 'move-to-bcc':
      return ['to', 'cc', 'bcc'];
    case 'replace-recipient':
      return [fix.part];
    case 'insert-in-body':
      return ['body'];
    case 'send-later':
      return ['deliverAt'];
  }
}

describe('over any draft', () => {
  const address = fc.constantFrom(
    'a@nhs.net',
    'b@nhs.net',
    'jo@webmail.example',
    'al@webmail.example',
    'office@solicitors.example',
    'x@leicester.gov.uk',
    'y@old.gsi.gov.uk',
    '',
    'nonsense',
  );
  const person = fc.tuple(address, fc.boolean()).map(([mail, list]) => recipient(mail, mail, list));
  const people = fc.array(person, { maxLength: 12 });
  const text = fc
    .array(
      fc.constantFrom(
        'Hello',
        'NHS number',
        '999 147 2797',
        '9991472797',
        'has diabetes',
        '[secure]',
        '(secure)',
        'secure:',
        '\n',
        'Order',
        'RE:',
        'I am referring her',
        'newsletter',
        'diagnosed with dementia',
        'on WhatsApp',
        'Kind regards,',
      ),
      { maxLength: 8 },
    )
    .map((words) => words.join(' '));
  const anyDraft = fc
    .record({
      from: fc.constantFrom(
        'sam.taylor@nhs.net',
        'northfield.podiatry@nhs.net',
        'me@webmail.example',
      ),
      to: people,
      cc: people,
      bcc: people,
      subject: text,
      body: text,
      attachments: fc.array(fc.constant({ name: 'a.docx' }), { maxLength: 2 }),
      kind: fc.constantFrom('message' as const, 'meeting' as const),
      unread: fc.option(
        fc.dictionary(fc.constantFrom(...partNames), fc.constant('late' as const), { maxKeys: 2 }),
        { nil: {} },
      ),
    })
    .map((plain) => draft(plain));
  const strictness = { send: 0, ask: 1, stop: 2 };

  it('gives the same verdict twice', () => {
    fc.assert(
      fc.property(anyDraft, (subject) => {
        expect(assess(subject, lpt2023)).toEqual(assess(subject, lpt2023));
      }),
    );
  });

  it('is never stricter with a rule turned off', () => {
    fc.assert(
      fc.property(
        anyDraft,
        fc.constantFrom(...asRules.map(({ meta }) => meta.id)),
        (subject, id) => {
          // secure-tag-required takes over the repair of a misspelt tag when spelling is off; unread-part cannot be off.
          fc.pre(id !== 'unread-part' && id !== 'secure-tag-spelling');
          const less = assess(subject, profileWith({ severities: { [id]: 'off' } }));
          expect(strictness[less.verdict]).toBeLessThanOrEqual(
            strictness[assess(subject, lpt2023).verdict],
          );
        },
      ),
    );
  });

  it('leaves no stop that had a fix once every fix is pressed', () => {
    fc.assert(
      fc.property(anyDraft, (subject) => {
        let current = subject;
        for (let presses = 0; presses < 30; presses += 1) {
          const next = assess(current, lpt2023).findings.find(({ fix }) => fix !== null)?.fix;
          if (next === undefined || next === null) return;
          current = applyFix(current, next);
        }
        throw new Error('fixes without end');
      }),
    );
  });

  it('changes only what the fix says', () => {
    fc.assert(
      fc.property(anyDraft, (subject) => {
        for (const { fix } of assess(subject, lpt2023).findings) {
          if (fix === null) continue;
          const after = applyFix(subject, fix);
          const touched = touchedBy(fix);
          for (const part of partNames) {
            if (!touched.includes(part)) expect(after[part]).toBe(subject[part]);
          }
          if (!touched.includes('deliverAt')) expect(after.deliverAt).toBe(subject.deliverAt);
        }
      }),
    );
  });
});
