import fc from 'fast-check';
import {
  applyFix,
  bodyAfter,
  fieldAfter,
  recipientsAfter,
  subjectAfter,
  type Fix,
} from '../../src/draft/change';
import { partNames } from '../../src/draft/draft';
import { valueOr } from '../../src/draft/known';
import { draft, recipient } from '../support/draft-builder';

const moveTwo: Fix = {
  kind: 'move-to-bcc',
  people: [
    { part: 'to', index: 1 },
    { part: 'cc', index: 0 },
  ],
};

describe('subjectAfter', () => {
  it('puts a tag in front', () => {
    expect(subjectAfter('Results', { kind: 'prefix-subject', text: '[secure] ' })).toBe(
      '[secure] Results',
    );
  });

  it.each([
    ['(secure) Results', { start: 0, end: 8 }, '[secure]', '[secure] Results'],
    ['Re 999 123 4560 today', { start: 2, end: 15 }, '', 'Re today'],
    ['Results', { start: 7, end: 7 }, '!', 'Results!'],
  ])('replaces a stretch of %j', (subject, span, text, after) => {
    expect(subjectAfter(subject, { kind: 'replace-in-subject', span, text })).toBe(after);
  });

  it('keeps everything outside the span', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (a, b, c, text) => {
        const span = { start: a.length, end: a.length + b.length };
        expect(subjectAfter(a + b + c, { kind: 'replace-in-subject', span, text })).toBe(
          a + text + c,
        );
      }),
    );
  });
});

describe('recipientsAfter', () => {
  const [ann, bob, cat] = ['ann', 'bob', 'cat'].map((name) => recipient(`${name}@example.com`));

  it('moves the people named and nobody else', () => {
    const before = { to: [ann!, bob!], cc: [cat!], bcc: [] };
    expect(recipientsAfter(before, moveTwo)).toEqual({ to: [ann], cc: [], bcc: [bob, cat] });
  });

  it('lists nobody twice in Bcc, however the address is written', () => {
    const before = { to: [ann!, bob!], cc: [recipient('BOB@example.com')], bcc: [bob!] };
    expect(recipientsAfter(before, moveTwo)).toEqual({ to: [ann], cc: [], bcc: [bob] });
  });

  it('keeps lists without an address apart, for they may be two lists', () => {
    const [one, other] = [recipient('', 'Ward', true), recipient('', 'Clinic', true)];
    const before = { to: [ann!, one], cc: [other], bcc: [] };
    expect(recipientsAfter(before, moveTwo).bcc).toEqual([one, other]);
  });
});

describe('applyFix', () => {
  it('changes the subject and nothing else', () => {
    const before = draft({ subject: 'Results' });
    const after = applyFix(before, { kind: 'prefix-subject', text: '[secure] ' });
    expect(valueOr(after.subject, null)).toBe('[secure] Results');
    for (const part of partNames) if (part !== 'subject') expect(after[part]).toBe(before[part]);
  });

  it('moves people and changes nothing else', () => {
    const before = draft({ to: ['ann@example.com', 'bob@example.com'], cc: ['cat@example.com'] });
    const after = applyFix(before, moveTwo);
    expect(valueOr(after.to, [])).toHaveLength(1);
    expect(valueOr(after.cc, [])).toHaveLength(0);
    expect(valueOr(after.bcc, []).map((person) => person.address)).toEqual([
      'bob@example.com',
      'cat@example.com',
    ]);
    expect(after.subject).toBe(before.subject);
    expect(after.body).toBe(before.body);
  });

  it.each(['to', 'cc', 'bcc'] as const)('moves nobody when %s was not read', (part) => {
    const before = draft({ unread: { [part]: 'failed' } });
    expect(applyFix(before, moveTwo)).toBe(before);
  });

  it('leaves a subject alone that was not read', () => {
    const before = draft({ unread: { subject: 'late' } });
    expect(
      applyFix(before, { kind: 'replace-in-subject', span: { start: 0, end: 1 }, text: '' }),
    ).toBe(before);
  });
});

describe('the other fixes', () => {
  it('gives one recipient another address and leaves the rest', () => {
    const before = draft({ to: ['ann@example.com', 'bob@exmaple.com'] });
    const after = applyFix(before, {
      kind: 'replace-recipient',
      part: 'to',
      index: 1,
      address: 'bob@example.com',
    });
    expect(valueOr(after.to, [])).toEqual([
      recipient('ann@example.com'),
      recipient('bob@example.com'),
    ]);
  });

  it('knows the field and the body after a change, for whoever makes it in Outlook', () => {
    const field = [recipient('a@example.com', 'Ann')];
    expect(fieldAfter(field, { index: 0, address: 'b@example.com' })).toEqual([
      recipient('b@example.com'),
    ]);
    const { body } = draft({ body: 'Hello' });
    expect(body.known && bodyAfter(body.value, { at: 5, text: 'there' }).text).toBe(
      'Hello\n\nthere',
    );
  });

  it('puts delivery off', () => {
    const after = applyFix(draft(), { kind: 'send-later', at: '2026-11-23T08:00' });
    expect(valueOr(after.deliverAt, null)).toBe('2026-11-23T08:00');
  });

  it.each([
    ['plain text', 'Hello Jo.\n\nKind regards\nSam', 9],
    ['HTML', { html: '<p>Hello <b>Jo.</b></p><p>Kind regards<br>Sam</p>' }, 9],
    ['plain text with nothing before', 'Kind regards\nSam', 0],
    ['HTML with nothing before', { html: '<p>Hello</p>' }, 0],
  ])('puts a line into %s, and takes nothing away', (_, body, at) => {
    const before = draft({ body });
    const text = 'Ring 999 & ask for <help>.';
    const after = applyFix(before, { kind: 'insert-in-body', at, text });
    const [old, now] = [before, after].map((one) =>
      one.body.known ? one.body.value.text.replace(/\s+/g, ' ').trim() : '',
    );
    const put = `${old!.slice(0, at)} ${text} ${old!.slice(at).trim()}`.trim();
    expect(now).toBe(put);
  });

  it('leaves a part alone that was never read', () => {
    const unread = draft({ unread: { to: 'late', body: 'late' } });
    for (const fix of [
      { kind: 'replace-recipient', part: 'to', index: 0, address: 'a@example.com' },
      { kind: 'insert-in-body', at: 0, text: 'x' },
    ] as const) {
      expect(applyFix(unread, fix)).toBe(unread);
    }
  });
});
