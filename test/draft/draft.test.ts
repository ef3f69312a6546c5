import { partNames, recipientParts } from '../../src/draft/draft';
import { draft, recipient } from '../support/draft-builder';

describe('the parts of a draft', () => {
  it('names parts that a draft has, each once', () => {
    const built: object = draft();
    expect(partNames.filter((part) => !(part in built))).toEqual([]);
    expect(new Set(partNames).size).toBe(partNames.length);
  });

  it('lists To before Cc before Bcc', () => {
    expect(recipientParts).toEqual(['to', 'cc', 'bcc']);
  });
});

describe('the builder of drafts', () => {
  it('builds a complete draft in which everything was read', () => {
    const built = draft();
    expect(partNames.filter((part) => !built[part].known)).toEqual([]);
    expect(built.remembered.known && built.remembered.value.isServiceUser('a@example.com')).toBe(
      false,
    );
  });

  it('takes addresses, whole recipients, HTML, attachments and parts that were not read', () => {
    const built = draft({
      to: ['ann@example.com', recipient('', 'Ward round', true)],
      body: { html: '<p>Hello</p>' },
      attachments: [{ name: 'letter.docx' }],
      unread: { subject: 'late', remembered: 'failed' },
    });
    expect(built.to).toEqual({
      known: true,
      value: [
        { name: 'ann@example.com', address: 'ann@example.com', list: false },
        { name: 'Ward round', address: '', list: true },
      ],
    });
    expect(built.body.known && built.body.value.html).toBe('<p>Hello</p>');
    expect(built.attachments.known && built.attachments.value[0]?.text).toEqual({
      known: false,
      why: 'not-looked-into',
    });
    expect(built.subject).toEqual({ known: false, why: 'late' });
    expect(built.remembered).toEqual({ known: false, why: 'failed' });
  });
});
