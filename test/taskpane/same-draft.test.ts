import { bodyFromHtml } from '../../src/draft/from-html';
import { known } from '../../src/draft/known';
import { sameDraft } from '../../src/taskpane/same-draft';
import { draft, type PlainDraft } from '../support/draft-builder';

const plain: Partial<PlainDraft> = {
  subject: 'Rota',
  body: { html: '<p>Hello</p>' },
  attachments: [{ name: 'a.pdf' }],
};
const message = draft(plain);

describe('sameDraft', () => {
  it('is true of two readings of one message', () => {
    expect(sameDraft(message, draft(plain))).toBe(true);
    const unread = { ...plain, unread: { body: 'late', to: 'failed' } } as const;
    expect(sameDraft(draft(unread), draft(unread))).toBe(true);
    expect(sameDraft(draft({ body: 'Hi' }), draft({ body: 'Hi' }))).toBe(true);
  });

  it.each<[string, Partial<PlainDraft>]>([
    ['the subject', { subject: 'Rota ' }],
    ['the text', { body: { html: '<p>Hello.</p>' } }],
    ['only the markup', { body: { html: '<p>Hello<b></b></p>' } }],
    ['plain text for HTML', { body: 'Hello' }],
    ['From', { from: 'other@trust.example' }],
    ['To', { to: [] }],
    ['Cc', { cc: ['c@example.org'] }],
    ['Bcc', { bcc: ['c@example.org'] }],
    ['the place', { location: 'Room 1' }],
    ['an attachment', { attachments: [] }],
    ['the kind', { kind: 'meeting' }],
    ['the day', { today: '2026-11-23' }],
    ['the minute', { time: '10:01' }],
    ['what it answers', { compose: 'reply' }],
    ['when it goes', { deliverAt: '2026-11-23T08:00' }],
    ['a text that could not be read', { unread: { body: 'late' } }],
    ['what is remembered', { unread: { remembered: 'late' } }],
  ])('is false when %s is another', (_, other) => {
    expect(sameDraft(message, draft({ ...plain, ...other }))).toBe(false);
    expect(sameDraft(draft({ ...plain, ...other }), message)).toBe(false);
  });

  it('tells why a text could not be read', () => {
    const one = draft({ unread: { body: 'late' } });
    expect(sameDraft(one, draft({ unread: { body: 'failed' } }))).toBe(false);
  });

  it('compares plain text by its text', () => {
    expect(sameDraft(draft({ body: 'Hi' }), draft({ body: 'Ho' }))).toBe(false);
  });

  it('is not fooled by functions inside a body', () => {
    const again = { ...message, body: known(bodyFromHtml('<p>Hello</p>')) };
    expect(sameDraft(message, again)).toBe(true);
  });
});
