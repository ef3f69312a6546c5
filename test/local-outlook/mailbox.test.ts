import { draftsToTry } from '../../src/local-outlook/page/invented/drafts';
import { inbox, sentItems } from '../../src/local-outlook/page/invented/inbox';
import { draftsToLearnFrom } from '../../src/local-outlook/page/invented/training';
import { Mailbox } from '../../src/local-outlook/page/mailbox';
import type { Compose } from '../../src/local-outlook/page/mail';

const now = new Date('2026-03-02T10:00:00Z');
const contents = () => ({
  inbox: inbox(now),
  sent: sentItems(now),
  drafts: draftsToTry(now),
  training: draftsToLearnFrom(now),
});

let mailbox: Mailbox;
let draft: Compose;

beforeEach(() => {
  const start = contents();
  mailbox = new Mailbox(start);
  draft = start.drafts[0]!;
});

describe('Mailbox', () => {
  it('takes what is sent out of the training folder too', () => {
    const before = mailbox.in('Training: every rule');
    mailbox.toOutbox(before[0] as Compose, 'nothing to say');
    expect(mailbox.in('Training: every rule')).toEqual(before.slice(1));
    expect(mailbox.in('Outbox')).toHaveLength(1);
  });

  it('starts in the Inbox, with nothing open', () => {
    expect([mailbox.folder, mailbox.open]).toEqual(['Inbox', null]);
  });

  it('puts what is sent into the Outbox as it was then, and takes it out of Drafts', () => {
    mailbox.read(draft);
    draft.headers.set('x-one', '1');
    mailbox.toOutbox(draft, 'sent anyway');
    draft.set('subject', 'changed later');
    draft.headers.set('x-one', '2');
    expect(mailbox.in('Drafts')).not.toContain(draft);
    expect(mailbox.folder).toBe('Outbox');
    expect(mailbox.in('Outbox')).toEqual([mailbox.open]);
    expect(mailbox.open).toMatchObject({
      checked: 'sent anyway',
      parts: { subject: 'Your foot clinic appointment' },
      headers: new Map([['x-one', '1']]),
    });
  });

  it('keeps a draft that is left, and loses its session data, as Outlook does', () => {
    mailbox.read(draft);
    draft.sessionData.set('key', 'value');
    mailbox.show('Inbox');
    expect(mailbox.in('Drafts')).toContain(draft);
    expect(draft.sessionData.size).toBe(0);
  });

  it('discards', () => {
    mailbox.read(draft);
    mailbox.discard(draft);
    expect([mailbox.open, mailbox.in('Drafts').includes(draft)]).toEqual([null, false]);
  });

  it('has a new item in Drafts from the first moment', () => {
    mailbox.discard(draft);
    mailbox.write(draft);
    expect([mailbox.open, mailbox.in('Drafts')[0]]).toEqual([draft, draft]);
  });

  it('starts again', () => {
    mailbox.toOutbox(draft, 'nothing to say');
    mailbox.startAgain(contents());
    expect([mailbox.folder, mailbox.open, mailbox.in('Outbox').length]).toEqual(['Inbox', null, 0]);
    expect(mailbox.in('Drafts')).toHaveLength(draftsToTry(now).length);
  });

  it('tells whoever listens, until they stop', () => {
    let told = 0;
    const stop = mailbox.changes.add(() => {
      told += 1;
    });
    mailbox.show('Drafts');
    stop();
    mailbox.show('Inbox');
    expect(told).toBe(1);
  });
});
