import type { Finding } from '../../src/assess/verdict';
import type { Fix } from '../../src/draft/change';
import { cardsOf, type Card, type Stretch } from '../../src/taskpane/card-view';
import { english } from '../../src/taskpane/strings';
import { draft, type PlainDraft } from '../support/draft-builder';
import { lpt2023 } from '../support/profiles';
import { finding, verdict } from './verdict-builder';

function cardFor(overrides: Partial<Finding>, plain: Partial<PlainDraft> = {}): Card {
  const message = draft(plain);
  return cardsOf(verdict(message, [finding(overrides)]), message, lpt2023, english)[0]!;
}

/** A line of a preview as text: what goes in `-…-`, what is new in `+…+`. */
function line(stretches: readonly Stretch[] | null = null): string | null {
  if (stretches === null) return null;
  const marks = { same: '', goes: '-', new: '+' };
  return stretches
    .map(({ kind, pieces }) => {
      const text = pieces.map((piece) => ('text' in piece ? piece.text : `<${piece.hidden}>`));
      return marks[kind] + text.join('') + marks[kind];
    })
    .join('');
}

describe('a card', () => {
  it('says what, how strongly and why', () => {
    const card = cardFor({ clauses: ['lpt-2020/A5.subject', 'house/unread-part'] });
    expect(card).toMatchObject({
      key: 'no-pcd-in-subject/number/1',
      rule: 'no-pcd-in-subject',
      severity: 'stop',
      label: 'Must be put right',
      text: 'The subject line has a number in it.',
      places: [[{ text: 'in the subject' }]],
      press: null,
    });
    expect(card.whys).toMatchObject([
      {
        id: 'lpt-2020/A5.subject',
        cite: 'LPT policy v1, Appendix 5',
        quote: 'PCD information should not appear in the subject line of the email.',
      },
      { id: 'house/unread-part', quote: null },
    ]);
  });

  it.each([
    ['stop', 'Must be put right'],
    ['ask', 'Question'],
    ['note', 'Good to know'],
  ] as const)('says %s in words', (severity, label) => {
    expect(cardFor({ severity }).label).toBe(label);
  });

  it('keeps its key while others come before it, and tells two of a kind apart', () => {
    const message = draft();
    const twice = [finding(), finding({ rule: 'other' }), finding()];
    const keys = cardsOf(verdict(message, twice), message, lpt2023, english).map(({ key }) => key);
    expect(keys).toEqual([
      'no-pcd-in-subject/number/1',
      'other/number/1',
      'no-pcd-in-subject/number/2',
    ]);
  });
});

describe('a fix', () => {
  const replace = (start: number, end: number, text: string): Fix => ({
    kind: 'replace-in-subject',
    span: { start, end },
    text,
  });

  it.each<[string, string, Fix, string, string, string]>([
    [
      'puts the tag in front',
      'Clinic',
      { kind: 'prefix-subject', text: '[secure] ' },
      'Add [secure] to the subject',
      'Clinic',
      '+[secure]+ Clinic',
    ],
    [
      'puts the tag into an empty subject',
      '',
      { kind: 'prefix-subject', text: '[secure] ' },
      'Add [secure] to the subject',
      '(no subject)',
      '+[secure]+ ',
    ],
    [
      'repairs the tag',
      '(secure) Clinic',
      replace(0, 8, '[secure]'),
      'Write the tag as [secure]',
      '-(secure)- Clinic',
      '+[secure]+ Clinic',
    ],
    [
      'cuts a number out',
      'Re 999 000 0018 clinic',
      replace(2, 15, ''),
      'Cut it from the subject',
      'Re- 999 000 0018- clinic',
      'Re clinic',
    ],
    [
      'cuts the whole subject',
      '999 000 0018',
      replace(0, 12, ''),
      'Cut it from the subject',
      '-999 000 0018-',
      '(no subject)',
    ],
    [
      'shortens a name',
      'Sam Cole review',
      replace(0, 8, 'SC'),
      'Use initials in the subject',
      '-Sam Cole- review',
      '+SC+ review',
    ],
    [
      'shows what hides in the subject',
      'a\u202eb',
      replace(2, 3, ''),
      'Cut it from the subject',
      'a<U+202E>-b-',
      'a<U+202E>',
    ],
  ])('%s', (_, subject, fix, label, now, then) => {
    const { press } = cardFor({ fix }, { subject });
    expect(press?.label).toBe(label);
    expect(press?.fix).toEqual(fix);
    expect(press?.hint).toBeNull();
    expect(line(press?.preview?.now)).toBe(now);
    expect(line(press?.preview?.then)).toBe(then);
  });

  it('shows the address that goes and the one that comes', () => {
    const fix: Fix = { kind: 'replace-recipient', part: 'to', index: 0, address: 'sam@nhs.net' };
    const { press } = cardFor({ fix }, { to: ['sam@nhs.ent'] });
    expect(press?.label).toBe('Change the address to end in @nhs.net');
    expect(line(press?.preview?.now)).toBe('-sam@nhs.ent-');
    expect(line(press?.preview?.then)).toBe('+sam@nhs.net+');
    const gone = cardFor({ fix }, { to: [] }).press?.preview;
    expect([line(gone?.now), line(gone?.then)]).toEqual([null, '+sam@nhs.net+']);
  });

  it('shows the words that come into the text', () => {
    const fix: Fix = { kind: 'insert-in-body', at: 3, text: 'Please confirm.' };
    const { preview } = cardFor({ fix }).press!;
    expect([line(preview?.now), line(preview?.then)]).toEqual([null, '+Please confirm.+']);
  });

  it('has nothing to show of a later time but its button', () => {
    const { press } = cardFor({ fix: { kind: 'send-later', at: '2026-11-23T08:00' } });
    expect(press).toMatchObject({ label: 'Send it on 23 November at 08:00', preview: null });
  });

  it('has no preview where the subject could not be read', () => {
    const fix: Fix = { kind: 'prefix-subject', text: '[secure] ' };
    expect(cardFor({ fix }, { unread: { subject: 'late' } }).press?.preview).toBeNull();
  });

  it.each([
    [1, 'Move 1 person to Bcc'],
    [12, 'Move 12 people to Bcc'],
  ])('moves %d to Bcc and says what that means', (count, label) => {
    const people = Array.from({ length: count }, (_, index) => ({ part: 'to', index }) as const);
    expect(cardFor({ fix: { kind: 'move-to-bcc', people } }).press).toEqual({
      label,
      fix: { kind: 'move-to-bcc', people },
      preview: null,
      hint: 'Everyone still gets the message. Nobody sees who else did.',
    });
  });
});

describe('a finding about what could not be read', () => {
  const again = { label: 'Try again', fix: null, preview: null, hint: null };
  const unread = { rule: 'unread-part', message: 'part', places: [{ part: 'body' }] } as const;

  it('offers another try', () => {
    const card = cardFor(unread, { unread: { body: 'late' } });
    expect(card.press).toEqual(again);
    expect(card.places).toEqual([[{ text: 'The text – Outlook did not answer in time' }]]);
  });

  it('offers another try for what was remembered', () => {
    const places = [{ part: 'to', index: 0 }] as const;
    const card = cardFor({ ...unread, places }, { unread: { remembered: 'failed' } });
    expect(card.press).toEqual(again);
  });

  it('offers none for a text that was read but is too long', () => {
    expect(cardFor(unread).press).toBeNull();
  });

  it('offers none for another rule, which lacks nothing', () => {
    expect(cardFor({ ...unread, rule: 'other' }, { unread: { body: 'late' } }).press).toBeNull();
  });
});
