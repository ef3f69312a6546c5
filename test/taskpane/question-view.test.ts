import { questionsOf } from '../../src/taskpane/question-view';
import { aboutOf } from '../../src/taskpane/answer';
import { english } from '../../src/taskpane/strings';
import { draft, recipient } from '../support/draft-builder';
import { lpt2023, profiles } from '../support/profiles';
import { finding } from './verdict-builder';

const message = draft({
  to: [
    'jo@webmail.example',
    'office@harker.example',
    'desk@harker.example',
    recipient('', 'A list', true),
  ],
  cc: ['jo@webmail.example'],
});
const places = [
  { part: 'to', index: 0 },
  { part: 'cc', index: 0 },
  { part: 'to', index: 3 },
  { part: 'to', index: 9 },
  { part: 'subject' },
] as const;
const ask = (rule: string, overrides = {}, profile = lpt2023) =>
  questionsOf(finding({ rule, places, ...overrides }), message, profile, english);

describe('questionsOf', () => {
  it('asks everything about a new address at once, and once for each address', () => {
    const [question, ...others] = ask('agreement-recorded');
    expect(others).toEqual([]);
    expect(question).toMatchObject({ about: 'jo@webmail.example' });
    expect(question?.points.join(' ')).toContain('Appointment'.toLowerCase());
    expect(question?.choices.map(({ answer }) => answer)).toEqual([
      { kind: 'first-contact', address: 'jo@webmail.example', agreement: 'agreed' },
      { kind: 'first-contact', address: 'jo@webmail.example', agreement: 'refused' },
    ]);
  });

  it('names no purposes where the policy names none', () => {
    const [question] = ask('agreement-recorded', {}, profiles['nhsmail-sop-2015']);
    expect(question?.points).toEqual(english.questions.firstContact.points);
  });

  it('asks whether the guide was sent, but not about files that wait for it', () => {
    const [question] = ask('guide-before-first-secure-email', { message: 'first' });
    expect(question?.choices.map(({ answer }) => aboutOf(answer))).toEqual(['jo@webmail.example']);
    expect(ask('guide-before-first-secure-email', { message: 'files' })).toEqual([]);
  });

  it('asks for a reason once for each organisation', () => {
    const at = [1, 2, 3].map((index) => ({ part: 'to', index }));
    const questions = ask('permitted-sharing', { places: at });
    expect(questions.map(({ about }) => about)).toEqual(['harker.example']);
    expect(questions[0]?.choices.map(({ answer }) => aboutOf(answer))).toContain('harker.example');
  });

  it('asks nothing where the address cannot be read, nor for other rules', () => {
    const strange = draft({ to: ['a@b@c'], unread: { cc: 'late' } });
    const at = [{ part: 'to', index: 0 }, { part: 'cc', index: 0 }, { part: 'bcc' }] as const;
    const found = finding({ rule: 'permitted-sharing', places: at });
    expect(questionsOf(found, strange, lpt2023, english)).toEqual([]);
    expect(ask('secure-tag-required')).toEqual([]);
  });
});
