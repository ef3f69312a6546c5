import { momentHere } from '../../src/outlook/today';
import { outlookMailbox } from '../../src/taskpane/outlook-mailbox';
import { outlookHost, person, type OutlookHost } from '../support/outlook-host';

let host: OutlookHost;

beforeEach(() => {
  host = outlookHost({ to: [person('alex@charity.example')], body: '' });
});
afterEach(() => {
  host.remove();
});

describe('the message open in Outlook', () => {
  it('is read as one that is still being written: an empty text is no fault', async () => {
    const message = await outlookMailbox.read();
    expect(message.body).toMatchObject({ known: true, value: { text: '' } });
    expect(message.today).toBe(momentHere().today);
  });

  it('keeps an answer for the next look', async () => {
    const address = 'alex@charity.example';
    for (const answer of [
      { kind: 'service-user', address, yes: true },
      { kind: 'first-contact', address, agreement: 'agreed' },
      { kind: 'guide-sent', address },
      { kind: 'sharing', domain: 'charity.example' },
    ] as const) {
      expect(await outlookMailbox.remember(answer)).toEqual({ done: true });
    }
    const { remembered, today } = await outlookMailbox.read();
    if (!remembered.known) throw new Error('the memory could not be read');
    expect(remembered.value.isServiceUser(address)).toBe(true);
    expect(remembered.value.firstContact(address)).toBe('agreed');
    expect(remembered.value.guideSentOn(address)).toBe(today);
    expect(remembered.value.mayShareWith('charity.example')).toBe(true);
  });

  it('forgets it all again', async () => {
    const address = 'alex@charity.example';
    await outlookMailbox.remember({ kind: 'service-user', address, yes: true });
    expect(await outlookMailbox.forget()).toEqual({ done: true });
    const { remembered } = await outlookMailbox.read();
    expect(remembered.known && remembered.value.isServiceUser(address)).toBe(false);
  });

  it('keeps who is written to', async () => {
    await outlookMailbox.rememberPeople(['alex@charity.example']);
    const { remembered } = await outlookMailbox.read();
    expect(remembered.known && remembered.value.isKnown('alex@charity.example')).toBe(true);
    expect(remembered.known && remembered.value.isNearKnown('alec@charity.example')).toBe(true);
  });
});

describe('the day', () => {
  it.each([
    [new Date(2026, 0, 2, 0, 0), '2026-01-02'],
    [new Date(2026, 10, 22, 23, 59), '2026-11-22'],
  ])('%s', (date, day) => {
    expect(momentHere(date).today).toBe(day);
  });
});
