import { assessWith } from '../../src/assess/assess';
import { phraseFinder } from '../../src/detect/phrases';
import { applyFix } from '../../src/draft/change';
import { valueOr } from '../../src/draft/known';
import type { Wording } from '../../src/policy/profile';
import lpt2020 from '../../src/policy/profiles/lpt-2020.json';
import yewtree2021 from '../../src/policy/profiles/yewtree-2021.json';
import { requiredWording } from '../../src/rules/required-wording';
import { draft } from '../support/draft-builder';
import { lpt2023, profileWith } from '../support/profiles';
import { ruleTest } from '../support/rule-test';

const { wordings } = lpt2023;
const textOf = (id: string): string => wordings.find((wording) => wording.id === id)!.text;
const only = (...ids: string[]) =>
  profileWith({ wordings: wordings.filter(({ id }) => ids.includes(id)) });
const [jo, firm] = ['jo@webmail.example', 'ann@firm.example'];
const confidential = only('confidential');
const missing = [{ message: 'missing', severity: 'note', marks: ['body'] }] as const;
const trail =
  'From: Jo <jo@webmail.example>\nSent: 20 November 2026 10:00\nTo: Sam\nSubject: Visit\n\nThis is confidential.';

ruleTest(requiredWording, {
  valid: [
    { name: 'a colleague', draft: { to: ['ben.cole@nhs.net'] }, butFor: { to: [firm] } },
    {
      name: 'a firm, told all of it, in capitals and in the signature',
      draft: {
        to: [firm],
        body: 'CONFIDENTIAL\n\nHello.\n\nKind regards\nSam\nTelephone 01632 960123\nIf you are not the intended recipient, it came to you in error.',
      },
      butFor: { body: 'Hello.\n\nKind regards\nSam\nTelephone 01632 960123' },
    },
    {
      name: 'a firm, of which words for patients are not asked',
      draft: { to: [firm] },
      profile: only('hours', 'emergency'),
      butFor: { to: [jo] },
    },
    {
      name: 'a patient who was told at the first contact',
      draft: { to: [jo], remembered: { firstContact: () => 'agreed' } },
      profile: only('emergency'),
      butFor: { remembered: {} },
    },
    {
      name: 'a patient, when it is not known whether this is the first contact',
      draft: { to: [jo], unread: { remembered: 'late' } },
      profile: only('emergency'),
      butFor: { unread: {} },
    },
    {
      name: 'words that the server adds',
      draft: { to: [firm] },
      profile: profileWith({
        wordings: confidential.wordings.map((one) => ({ ...one, appendedByServer: true })),
      }),
      butFor: { profile: confidential },
    },
    {
      name: 'a number to call in an emergency',
      draft: { to: [jo], body: 'In an emergency call 999.' },
      profile: only('emergency'),
      butFor: { body: 'Your NHS number is 999 147 2797. You have an emergency appointment.' },
    },
  ],
  invalid: [
    {
      name: 'one thing, above the signature',
      draft: { to: [firm], body: 'Hello.\n\nKind regards\nSam' },
      profile: confidential,
      finds: missing,
      fixed: { body: `Hello.\n\n${textOf('confidential')}\n\nKind regards\nSam` },
    },
    {
      name: 'two things in HTML, above the signature',
      draft: {
        to: [firm],
        body: { html: '<p>Hello.</p><div id="Signature"><p>Sam</p></div>' },
      },
      profile: only('confidential', 'in-error'),
      finds: missing,
      fixed: { body: `Hello.\n\n${textOf('confidential')} ${textOf('in-error')}\nSam` },
    },
    {
      name: 'what only the trail says',
      draft: { to: [jo], body: `Thank you.\n\n${trail}` },
      profile: confidential,
      finds: missing,
      fixed: { body: `Thank you.\n\n${textOf('confidential')}\n\n${trail}` },
    },
    {
      name: 'a trail with nothing above it',
      draft: { to: [jo], body: trail },
      profile: confidential,
      finds: missing,
      fixed: { body: `\n\n${textOf('confidential')}\n\n${trail}` },
    },
    {
      name: 'an empty message',
      draft: { to: [jo], body: '' },
      profile: confidential,
      finds: missing,
    },
    {
      name: 'answers between the lines',
      draft: { to: [jo], body: '> May I come?\nYes.\n> When?\nAt ten.' },
      profile: confidential,
      finds: missing,
      fixed: { body: `> May I come?\nYes.\n> When?\nAt ten.\n\n${textOf('confidential')}` },
    },
    {
      name: 'everything a patient is told the first time',
      draft: { to: [jo], body: 'Hello Jo.' },
      finds: missing,
      fixed: { body: `Hello Jo.\n\n${wordings.map(({ text }) => text).join(' ')}` },
    },
  ],
});

describe('required-wording', () => {
  const sentence = (ids: readonly string[]): string =>
    requiredWording.messages.missing({ wordings: ids });

  it('says in plain words what is missing, and never a list of ten', () => {
    expect(sentence(['hours'])).toBe('The policy asks this message to say when messages are read.');
    expect(sentence(['hours', 'opt-out', 'parking'])).toBe(
      'The policy asks this message to say when messages are read, how to stop them and its words on parking.',
    );
    expect(sentence(['hours', 'opt-out', 'contact', 'in-error'])).toMatch(/ and what to do if/);
    expect(sentence(wordings.map(({ id }) => id))).toBe(
      'The policy asks this message to say what to do in an emergency, when messages are read, how soon they are answered, and 5 things more.',
    );
  });

  it.each([
    ['<html><body><p>Hello</p></body></html>', 'Hello'],
    ['<html><body><div id="Signature">Sam</div></body></html>', 'Sam'],
    ['<p>1 &lt; 2</p>', '1 < 2'],
  ])('puts the words into %s once, and is then content', (html, written) => {
    const rules = [requiredWording] as unknown as Parameters<typeof assessWith>[0];
    const before = draft({ to: [jo], body: { html } });
    const [finding] = assessWith(rules, before, lpt2023).findings;
    const after = applyFix(before, finding!.fix!);
    expect(assessWith(rules, after, lpt2023).findings).toEqual([]);
    expect(valueOr(after.body, null)?.text).toContain(written);
  });
});

describe('the wordings of the profiles', () => {
  const all = [...wordings, ...lpt2020.wordings, ...yewtree2021.wordings] as readonly Wording[];

  it.each(all.map((wording) => [wording.clause, wording] as const))(
    '%s are whole sentences, for which the rule would not ask again',
    (_, { text, presentIf }) => {
      expect(text).toMatch(/^[A-Z][^\n]+\.$/);
      expect(phraseFinder(presentIf)(text)).not.toEqual([]);
    },
  );

  it('are each from a clause that this rule carries out', () => {
    for (const { clause } of all) expect(requiredWording.meta.cites).toContain(clause);
  });
});
