import { known, unread } from '../../src/draft/known';
import { recipientParts, type Draft } from '../../src/draft/draft';
import { readDraft } from '../../src/outlook/read-draft';
import {
  outlookHost,
  person,
  readCalls,
  type HostItem,
  type OutlookHost,
} from '../support/outlook-host';

const now = { today: '2026-11-22', time: '10:00' };
let host: OutlookHost;

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  host.remove();
  jest.useRealTimers();
});

async function read(item: Partial<HostItem> = {}, stillWriting = false): Promise<Draft> {
  host = outlookHost(item);
  return readNow(stillWriting);
}

async function readNow(stillWriting = false): Promise<Draft> {
  const draft = readDraft({ ...now, within: 3000, stillWriting });
  await jest.advanceTimersByTimeAsync(5000);
  return draft;
}

describe('readDraft', () => {
  it('reads a message', async () => {
    const draft = await read({
      cc: [person('ali@trust.example', 'Ali')],
      location: 'not asked for',
    });
    expect(draft).toMatchObject({
      kind: 'message',
      today: '2026-11-22',
      time: '10:00',
      from: known({
        name: 'Northfield Podiatry',
        address: 'northfield.podiatry@nhs.net',
        list: false,
      }),
      to: known([{ name: 'Sam Field', address: 'sam.field@supplier.example', list: false }]),
      cc: known([{ name: 'Ali', address: 'ali@trust.example', list: false }]),
      bcc: known([]),
      subject: known('Chairs for the waiting room'),
      location: known(''),
      attachments: known([]),
    });
    expect(draft.body.known && draft.body.value.text).toContain('the chairs came on Monday');
  });

  it('reads a meeting: its organiser, attendees and place; nobody can be in Bcc', async () => {
    const draft = await read({ kind: 'meeting', cc: [person('ali@trust.example', 'Ali')] });
    expect(draft).toMatchObject({
      kind: 'meeting',
      from: known({ address: 'northfield.podiatry@nhs.net' }),
      to: known([{ address: 'sam.field@supplier.example' }]),
      cc: known([{ address: 'ali@trust.example' }]),
      bcc: known([]),
      location: known('Room 4'),
    });
  });

  it.each(['message', 'meeting'] as const)('makes one call at a time: %s', async (kind) => {
    host = outlookHost({ kind });
    let open = 0;
    let most = 0;
    // Settings are no call: they are in memory.
    for (const name of readCalls[kind].filter((call) => call !== 'roamingSettings.get')) {
      host.faults[name] = () => {
        open += 1;
        most = Math.max(most, open);
        setTimeout(() => {
          open -= 1;
        }, 5);
        return undefined;
      };
    }
    await readNow();
    expect(most).toBe(1);
  });

  it('reads a plain-text message as text, and keeps no HTML for it', async () => {
    const draft = await read({ bodyType: 'text', body: 'One line\nand another' });
    expect(draft.body).toMatchObject({ known: true, value: { html: null } });
  });

  it('lists attachments without looking into them', async () => {
    const draft = await read({
      attachments: [
        { id: '1', name: 'letter.docx', size: 2048, attachmentType: 'file', isInline: false },
        { id: '2', name: 'logo.png', size: 10, attachmentType: 'file', isInline: true },
        { id: '3', name: 'Old message', size: 5, attachmentType: 'item', isInline: false },
        { id: '4', name: 'shared.xlsx', size: 0, attachmentType: 'cloud', isInline: false },
        null,
      ],
    });
    const text = unread('not-looked-into');
    expect(draft.attachments).toEqual(
      known([
        { name: 'letter.docx', size: 2048, kind: 'file', inline: false, text },
        { name: 'logo.png', size: 10, kind: 'file', inline: true, text },
        { name: 'Old message', size: 5, kind: 'item', inline: false, text },
        { name: 'shared.xlsx', size: 0, kind: 'cloud', inline: false, text },
        { name: '', size: 0, kind: 'file', inline: false, text },
      ]),
    );
  });

  it('calls a distribution list and a contact list a list, and nothing else', async () => {
    const draft = await read({
      to: [
        {
          displayName: 'All staff',
          emailAddress: 'all@trust.example',
          recipientType: 'distributionList',
        },
        { displayName: 'My contacts', emailAddress: '' },
        { displayName: 'Jo', emailAddress: ' jo@webmail.example ', recipientType: 'user' },
      ],
    });
    expect(draft.to).toEqual(
      known([
        { name: 'All staff', address: 'all@trust.example', list: true },
        { name: 'My contacts', address: '', list: true },
        { name: 'Jo', address: 'jo@webmail.example', list: false },
      ]),
    );
  });

  it.each(recipientParts)('takes one person in %s for somebody', async (part) => {
    const nobody = { to: [], cc: [], bcc: [] };
    const draft = await read({ ...nobody, [part]: [person('jo@webmail.example')] });
    expect(recipientParts.map((each) => draft[each].known)).toEqual([true, true, true]);
  });

  it.each([
    ['newMail', known('new')],
    ['reply', known('reply')],
    ['forward', known('forward')],
    ['somethingNew', unread('empty')],
    [7, unread('empty')],
  ])('reads what is being written: %p', async (composeType, expected) => {
    expect((await read({ composeType })).compose).toEqual(expected);
  });

  it.each([
    ['at once', 0, known(null)],
    ['nothing', null, known(null)],
    ['a date', new Date(2026, 2, 5, 7, 9), known('2026-03-05T07:09')],
    ['milliseconds', new Date(2026, 10, 30, 23, 59).getTime(), known('2026-11-30T23:59')],
    ['a date that is none', new Date(NaN), unread('empty')],
    ['a word', 'tomorrow', unread('empty')],
  ])('reads when it is to be delivered: %s', async (_, delivery, expected) => {
    expect((await read({ delivery })).deliverAt).toEqual(expected);
  });

  it('takes a meeting for new, and for delivered at once', async () => {
    const draft = await read({ kind: 'meeting', composeType: 'reply', delivery: 5 });
    expect(draft).toMatchObject({ compose: known('new'), deliverAt: known(null) });
  });

  it('loses no time where Outlook is too old to say', async () => {
    host = outlookHost();
    host.faults['getComposeTypeAsync'] = 'missing';
    host.faults['delayDeliveryTime'] = 'missing';
    const began = Date.now();
    const reading = readDraft({ ...now, within: 3000 }).then((draft) => ({
      draft,
      after: Date.now() - began,
    }));
    await jest.advanceTimersByTimeAsync(5000);
    const { draft, after } = await reading;
    expect([draft.compose, draft.deliverAt]).toEqual([
      unread('unsupported'),
      unread('unsupported'),
    ]);
    expect(after).toBeLessThan(100);
  });

  it('waits for each of the two on its own, after everything else', async () => {
    host = outlookHost();
    host.faults['getComposeTypeAsync'] = 'hangs';
    const draft = await readNow();
    expect(draft.compose).toEqual(unread('late'));
    expect(draft.deliverAt).toEqual(known(null));
    expect(host.calls.slice(-2)).toEqual(['getComposeTypeAsync', 'delayDeliveryTime.getAsync']);
  });

  it('calls nobody at all, an empty body and no From what they are at Send: not read', async () => {
    const from = { displayName: 'Only a name', emailAddress: '' };
    const draft = await read({ to: [], body: ' \r\n', from });
    for (const part of ['from', 'to', 'cc', 'bcc', 'body'] as const) {
      expect(draft[part]).toEqual(unread('empty'));
    }
    expect(draft.subject.known).toBe(true);
  });

  it('takes an empty message for one while it is being written', async () => {
    const draft = await read({ to: [], body: '', subject: '' }, true);
    expect(draft).toMatchObject({ to: known([]), bcc: known([]), subject: known('') });
    expect(draft.body.known).toBe(true);
  });

  it('gives up on the rest when the time is used up', async () => {
    host = outlookHost();
    for (const name of ['to.getAsync', 'cc.getAsync', 'bcc.getAsync']) host.faults[name] = 'hangs';
    const began = Date.now();
    const draft = readDraft({ ...now, within: 3000 });
    let after = 0;
    void draft.then(() => {
      after = Date.now() - began;
    });
    await jest.advanceTimersByTimeAsync(10_000);
    expect(after).toBeLessThanOrEqual(3000);
    expect((await draft).body).toEqual(unread('late'));
    expect(host.calls).not.toContain('body.getAsync');
  });

  it('reads on after a call that hangs', async () => {
    host = outlookHost();
    host.faults['cc.getAsync'] = 'hangs';
    const draft = await readNow();
    expect(draft.cc).toEqual(unread('late'));
    expect(draft.body.known).toBe(true);
  });
});
