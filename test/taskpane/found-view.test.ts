import { assess } from '../../src/assess/assess';
import { cardsOf } from '../../src/taskpane/card-view';
import { english } from '../../src/taskpane/strings';
import { draft } from '../support/draft-builder';
import { lpt2023 } from '../support/profiles';

function foundIn(body: string, rule = 'secure-tag-required'): string | null | undefined {
  const message = draft({
    from: 'sam.taylor@nhs.net',
    to: ['office@harker.example'],
    subject: 'For you',
    body,
  });
  const cards = cardsOf(assess(message, lpt2023), message, lpt2023, english);
  return cards.find((card) => card.rule === rule)?.found;
}

describe('what a card says was found', () => {
  it.each([
    [
      'NHS number 999 147 2797.',
      'Found: 1 NHS number. The NHS number is a test-range number, as used for training.',
    ],
    ['Mrs Ida Frost has diabetes.', 'Found: 1 name; something about health.'],
    [
      'Mrs Ida Frost, NHS number 999 147 2797 and NHS number 400 000 0632, is HIV positive.',
      'Found: 2 NHS numbers and 1 name; something about sexual health.',
    ],
  ])('of %j', (body, found) => {
    expect(foundIn(body)).toBe(found);
  });

  it('says nothing of the kind where the finding is about something else', () => {
    expect(foundIn('NHS number 999 147 2797.', 'shared-mailbox-sender')).toBeNull();
  });

  it('never says the words themselves', () => {
    expect(foundIn('Mrs Ida Frost has diabetes.')).not.toMatch(/Frost|diabetes/);
  });
});
