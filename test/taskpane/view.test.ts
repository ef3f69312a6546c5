import { assess } from '../../src/assess/assess';
import { english } from '../../src/taskpane/strings';
import { sameView, viewOf } from '../../src/taskpane/view';
import { draft, type PlainDraft } from '../support/draft-builder';
import { onlyRules } from './verdict-builder';

const profile = onlyRules('secure-tag-required', 'shared-mailbox-sender');

function view(plain: Partial<PlainDraft>) {
  const message = draft(plain);
  return viewOf(assess(message, profile), message, profile, english);
}

const withNumber: Partial<PlainDraft> = {
  to: ['alex@charity.example'],
  subject: 'Your visit',
  body: 'Your NHS number is 999 000 0018.',
};

describe('viewOf', () => {
  it('shows what the engine found, worst first, with its fix', () => {
    const { headline, cards, recipients } = view(withNumber);
    expect(headline.text).toBe('1 thing must be put right before this goes');
    expect(cards.map(({ severity }) => severity)).toEqual(['stop', 'note']);
    expect(cards[0]).toMatchObject({
      places: [[{ text: 'in the text you wrote' }]],
      press: { label: 'Add [secure] to the subject' },
    });
    expect(recipients.conclusion).toBe('[secure] needed because of the one recipient');
  });

  it('shows a quiet message as one with nothing to put right', () => {
    const { headline, cards, attached } = view({ to: ['sam@nhs.net'] });
    expect(headline).toMatchObject({ tone: 'fine', text: 'Nothing to put right.' });
    expect(cards).toEqual([]);
    expect(attached.shown).toEqual([]);
  });

  it('is plain data, so that two screens can be compared', () => {
    const shown = view(withNumber);
    expect(JSON.parse(JSON.stringify(shown))).toEqual(shown);
  });
});

describe('sameView', () => {
  it('is true of two looks at one message, and of nothing twice', () => {
    expect(sameView(view(withNumber), view(withNumber))).toBe(true);
    expect(sameView(null, null)).toBe(true);
  });

  it.each<[string, Partial<PlainDraft>]>([
    ['another subject in a preview', { subject: 'Your visits' }],
    ['another person', { cc: ['sam@nhs.net'] }],
    ['an attachment', { attachments: [{ name: 'a.pdf' }] }],
    ['one thing less to put right', { body: 'Hello' }],
  ])('is false with %s', (_, other) => {
    expect(sameView(view(withNumber), view({ ...withNumber, ...other }))).toBe(false);
    expect(sameView(null, view(withNumber))).toBe(false);
  });
});
