import type { Fix } from '../../src/draft/change';
import { english } from '../../src/taskpane/strings';

describe('counting', () => {
  it.each([
    [0, '0 people'],
    [1, '1 person'],
    [2, '2 people'],
    [999, '999 people'],
    [1000, '1,000 people'],
    [1234567, '1,234,567 people'],
  ])('%d', (count, text) => {
    expect(english.people(count)).toBe(text);
  });
});

describe('what else is good to know', () => {
  it.each([
    [1, 'Show 1 more that is good to know'],
    [1200, 'Show 1,200 more that are good to know'],
  ])('%d', (count, text) => {
    expect(english.headline.moreToKnow(count)).toBe(text);
  });
});

describe('why', () => {
  it.each([
    [['LPT policy v2, 11.0'], 'Why? LPT policy v2, 11.0'],
    [['LPT policy v2, 11.0', 'UK GDPR'], 'Why? LPT policy v2, 11.0 and 1 more'],
    [['a', 'b', 'c', 'd', 'e'], 'Why? a and 4 more'],
  ])('%j names the first clause, and counts the others', (cites, text) => {
    expect(english.fixes.why(cites)).toBe(text);
  });
});

describe('what the pane says it looks at', () => {
  const { checked, notChecked } = english.about;

  it('is all that detection knows, in the About section and on the screen for received mail', () => {
    for (const kind of [/NHS numbers/, /names/, /dates of birth/, /addresses/, /confidential/]) {
      expect(checked.join(' ')).toMatch(kind);
    }
    expect(english.screens.readingPoints.join(' ')).toMatch(/names, dates of birth, addresses/);
  });

  it('owns up to what is not read or known', () => {
    for (const gap of [/does not know/, /inside attachments/, /distribution list/, /phone/]) {
      expect(notChecked.join(' ')).toMatch(gap);
    }
  });
});

describe('day', () => {
  it.each([
    ['2025-05-22', '22 May 2025'],
    ['2026-09-01', '1 September 2026'],
    ['2026-13-01', '2026-13-01'],
    ['last year', 'last year'],
  ])('%s', (iso, text) => {
    expect(english.day(iso)).toBe(text);
  });
});

describe('list', () => {
  it.each([
    [[], ''],
    [['To'], 'To'],
    [['To', 'Cc'], 'To and Cc'],
    [['To', 'Cc', 'Bcc'], 'To, Cc and Bcc'],
  ])('%j', (things, text) => {
    expect(english.list(things)).toBe(text);
  });
});

describe('done', () => {
  it.each<[Fix, string]>([
    [{ kind: 'prefix-subject', text: '[secure] ' }, 'Done: [secure] is in the subject.'],
    [
      { kind: 'replace-in-subject', span: { start: 0, end: 1 }, text: '' },
      'Done: it is out of the subject.',
    ],
    [
      { kind: 'replace-in-subject', span: { start: 0, end: 1 }, text: '[secure]' },
      'Done: the subject is changed.',
    ],
    [{ kind: 'move-to-bcc', people: [{ part: 'to', index: 0 }] }, 'Done: 1 person moved to Bcc.'],
    [
      { kind: 'replace-recipient', part: 'to', index: 0, address: 'sam@nhs.net' },
      'Done: the address is changed.',
    ],
    [{ kind: 'insert-in-body', at: 0, text: 'Words' }, 'Done: the words are in the text.'],
    [{ kind: 'send-later', at: '2026-11-23T08:00' }, 'Done: it will go later. Press Send now.'],
  ])('%j', (fix, text) => {
    expect(english.done(fix)).toBe(text);
  });
});

/** Every sentence the pane can say by itself, functions called with plausible things. */
function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') {
    const fix: Fix = { kind: 'prefix-subject', text: '[secure] ' };
    const call = value as (...all: unknown[]) => unknown;
    for (const args of [[2, 3, 4], ['a', 2, 3], ['a', 'b', 'c'], [['a', 'b']], [fix]]) {
      try {
        const said = call(...args);
        if (typeof said === 'string') return [said];
      } catch {
        // Not the arguments of this one.
      }
    }
    return [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(sentences);
}

describe('the words', () => {
  const all = sentences(english);

  it('are found by this test', () => {
    expect(all.length).toBeGreaterThan(100);
  });

  it('say nothing of the trade and blame nobody', () => {
    const jargon =
      /\b(PCD level|severity|finding|rule|recipient part|span|null|undefined|your mistake|you failed|you forgot|wrongly|illegal|invalid|violat\w*|error)\b/i;
    expect(all.filter((sentence) => jargon.test(sentence))).toEqual([]);
  });

  it('are British', () => {
    expect(all.filter((text) => /\b\w+iz(e|ed|ing|ation)\b|\bcolor\b/i.test(text))).toEqual([]);
  });
});
