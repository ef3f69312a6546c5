import type { Severity } from '../../src/policy/profile';
import { known } from '../../src/draft/known';
import { cardsOf } from '../../src/taskpane/card-view';
import { headlineOf } from '../../src/taskpane/headline-view';
import { english } from '../../src/taskpane/strings';
import { draft, type PlainDraft } from '../support/draft-builder';
import { lpt2023 } from '../support/profiles';
import { finding, verdict } from './verdict-builder';

function headline(severities: readonly Severity[], plain: Partial<PlainDraft> = {}) {
  const message = draft(plain);
  const findings = severities.map((severity) => finding({ severity }));
  return headlineOf(
    cardsOf(verdict(message, findings), message, lpt2023, english),
    message,
    english,
  );
}

const lastLook = 'A check can miss things: give it a last look.';
const looked = 'Looked at: From, To, Cc, Bcc, the subject and the text.';

describe('the headline', () => {
  it.each<[readonly Severity[], string, string]>([
    [[], 'fine', 'Nothing to put right.'],
    [['note', 'note'], 'fine', 'Nothing to put right.'],
    [['ask'], 'ask', '1 question before this goes'],
    [['ask', 'ask', 'note'], 'ask', '2 questions before this goes'],
    [['stop'], 'stop', '1 thing must be put right before this goes'],
    [['stop', 'stop', 'ask'], 'stop', '2 things must be put right before this goes'],
  ])('for %j', (severities, tone, text) => {
    expect(headline(severities)).toMatchObject({ tone, text });
  });

  it('never calls finding nothing a clearance', () => {
    expect(headline([]).details).toEqual([looked, lastLook]);
    expect(headline(['stop']).details).toEqual([looked]);
  });

  it('says which parts were not read, and is not sure then', () => {
    expect(headline([], { unread: { body: 'late', cc: 'failed', attachments: 'late' } })).toEqual({
      tone: 'unsure',
      text: 'Nothing found to put right, but not everything could be looked at.',
      details: [
        'Looked at: From, To, Bcc and the subject.',
        'Not looked at: Cc, the text and the attachments.',
      ],
    });
  });

  it('still counts what was found when something could not be read', () => {
    expect(headline(['ask'], { unread: { body: 'late' } })).toMatchObject({ tone: 'ask' });
  });

  it('says it when nothing at all could be read', () => {
    const all = 'late' as const;
    const parts = { from: all, to: all, cc: all, bcc: all, subject: all, body: all };
    expect(headline([], { unread: { ...parts, attachments: all } }).details).toEqual([
      'Not looked at: From, To, Cc, Bcc, the subject, the text and the attachments.',
    ]);
  });

  it.each([
    [1, 'Not looked at: what is inside 1 attachment.'],
    [1200, 'Not looked at: what is inside 1,200 attachments.'],
  ])('says that %d attachments were not looked into', (count, detail) => {
    const attachments = Array.from({ length: count }, () => ({ name: 'a.pdf' }));
    expect(headline([], { attachments }).details).toEqual([looked, detail, lastLook]);
  });

  it('does not count pictures in the text and what was looked into', () => {
    const attachments = [
      { name: 'logo.png', inline: true },
      { name: 'a.txt', text: known('') },
    ];
    expect(headline([], { attachments }).details).toEqual([looked, lastLook]);
  });

  it('says that the end of a very long text was not looked at', () => {
    const message = draft();
    const body = message.body.known ? known({ ...message.body.value, cut: true }) : message.body;
    expect(headlineOf([], { ...message, body }, english).details).toEqual([
      looked,
      'Not looked at: the end of a very long text.',
      lastLook,
    ]);
  });

  it('speaks of the fields a meeting has', () => {
    expect(headline([], { kind: 'meeting' }).details[0]).toBe(
      'Looked at: From, Required, Optional, the subject, the location and the text.',
    );
  });
});
