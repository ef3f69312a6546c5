import fc from 'fast-check';

import { alertFor } from '../../src/assess/alert';
import { fixLabel } from '../../src/assess/fix-label';
import type { Finding, Verdict } from '../../src/assess/verdict';

const finding = (overrides: Partial<Finding> = {}): Finding => ({
  rule: 'secure-tag-required',
  message: 'service-user',
  severity: 'stop',
  text: 'The subject needs the secure tag.',
  clauses: ['lpt-2023/11'],
  places: [],
  fix: { kind: 'prefix-subject', text: '[secure] ' },
  ...overrides,
});

const verdict = (kind: Verdict['verdict'], findings: readonly Finding[]): Verdict => ({
  policy: 'lpt-2023',
  decidedBy: 'lpt-2023',
  verdict: kind,
  findings,
  pcd: { level: 'none', who: {}, testNumbers: 0, what: [], places: [], identifying: [] },
  recipients: [],
  unread: [],
  notRun: [],
});

describe('alertFor', () => {
  it('says what, which clause, and what to press', () => {
    expect(alertFor(verdict('stop', [finding()]))).toEqual({
      message:
        'Not sent yet: one thing to put right.\nThe subject needs the secure tag. (LPT policy v2, 11.0)\nTo put it right: Review message, then “Add [secure] to the subject”.',
      markdown:
        '**Not sent yet: one thing to put right.**\n\n- The subject needs the secure tag. (LPT policy v2, 11.0)\n\nTo put it right: Review message, then “Add [secure] to the subject”.',
    });
  });

  it('puts a question as a question', () => {
    const { message } = alertFor(verdict('ask', [finding({ severity: 'ask', fix: null })]));
    expect(message).toMatch(/^One question before this goes\./);
    expect(message).toMatch(/Review message shows where\.$/);
  });

  it('leaves notes to the pane', () => {
    const { message } = alertFor(
      verdict('stop', [finding(), finding({ severity: 'note', text: 'Only a note.' })]),
    );
    expect(message).not.toContain('Only a note.');
  });

  it('shows three at most and counts the rest, Markdown as a list', () => {
    const many = [1, 2, 3, 4, 5].map((n) => finding({ text: `Finding ${n}.`, fix: null }));
    const { message, markdown } = alertFor(verdict('stop', many));
    expect(message).toMatch(/^Not sent yet\.\n/);
    expect(message).toContain('Finding 3.');
    expect(message).not.toContain('Finding 4.');
    expect(message).toContain('2 more in the pane.');
    expect(markdown).toContain('- Finding 1. (LPT policy v2, 11.0)\r- Finding 2.');
    expect(alertFor(verdict('ask', many)).message).toMatch(/^Please check before this goes\./);
  });

  it('shows fewer where three are too long, and cuts one that is too long alone', () => {
    const long = (length: number) => finding({ text: 'x'.repeat(length) });
    expect(alertFor(verdict('stop', [long(200), long(200), long(20)])).message).toContain(
      '2 more in the pane.',
    );
    const { message, markdown } = alertFor(verdict('stop', [long(600)]));
    expect(message).toHaveLength(500);
    expect(markdown).toBe(message);
  });

  it('manages without a clause', () => {
    expect(alertFor(verdict('stop', [finding({ clauses: [] })])).message).toContain(
      'The subject needs the secure tag.\n',
    );
  });

  it('never grows past what Outlook shows', () => {
    const any = fc.record({
      text: fc.string({ maxLength: 400 }),
      severity: fc.constantFrom('stop' as const, 'ask' as const),
    });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 6 }), (texts) => {
        const alert = alertFor(
          verdict(
            'stop',
            texts.map((part) => finding(part)),
          ),
        );
        expect(alert.message.length).toBeLessThanOrEqual(500);
        expect(alert.markdown.length).toBeLessThanOrEqual(500);
      }),
    );
  });
});

describe('fixLabel', () => {
  const span = { start: 0, end: 1 };
  const person = { part: 'to' as const, index: 0 };
  it.each([
    [{ kind: 'prefix-subject', text: '[secure] ' }, 'Add [secure] to the subject'],
    [{ kind: 'replace-in-subject', span, text: '' }, 'Cut it from the subject'],
    [{ kind: 'replace-in-subject', span, text: '[secure]' }, 'Write the tag as [secure]'],
    [{ kind: 'replace-in-subject', span, text: 'JS' }, 'Use initials in the subject'],
    [{ kind: 'move-to-bcc', people: [person] }, 'Move 1 person to Bcc'],
    [{ kind: 'move-to-bcc', people: [person, person] }, 'Move 2 people to Bcc'],
    [
      { kind: 'replace-recipient', part: 'to', index: 0, address: 'a@nhs.net' },
      'Change the address to end in @nhs.net',
    ],
    [{ kind: 'insert-in-body', at: 0, text: 'x' }, 'Add the missing words'],
    [{ kind: 'send-later', at: '2026-11-03T08:00' }, 'Send it on 3 November at 08:00'],
  ] as const)('says what pressing does', (fix, label) => {
    expect(fixLabel(fix)).toBe(label);
  });
});
