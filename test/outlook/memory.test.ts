import type { Known } from '../../src/draft/known';
import type { Remembered } from '../../src/draft/draft';
import { openItem } from '../../src/outlook/item';
import type { Changed } from '../../src/outlook/changed';
import {
  forgetEverything,
  readMemory,
  rememberCorrespondents,
  rememberFirstContact,
  rememberGuideSent,
  rememberServiceUser,
  rememberSharing,
} from '../../src/outlook/memory';
import { hashOf } from '../../src/outlook/short-code';
import { outlookHost, type Fault, type HostItem, type OutlookHost } from '../support/outlook-host';

const today = '2026-11-22';
const jo = 'jo.reed@webmail.example';
let host: OutlookHost;

beforeEach(() => {
  jest.useFakeTimers();
  host = outlookHost();
});
afterEach(() => {
  host.remove();
  jest.useRealTimers();
});

async function settled<T>(promise: Promise<T>): Promise<T> {
  await jest.advanceTimersByTimeAsync(60_000);
  return promise;
}

const recall = (day = today): Promise<Known<Remembered>> =>
  settled(readMemory(openItem(), () => 1200, day));

async function knows(address: string, day = today): Promise<boolean | string> {
  const memory = await recall(day);
  return memory.known ? memory.value.isServiceUser(address) : memory.why;
}

/** Another item of the same mailbox. */
function openAnother(item: Partial<HostItem> = {}): void {
  const { settings } = host.item;
  host.remove();
  host = outlookHost({ settings, ...item });
}

describe('what is remembered', () => {
  it('is nothing at first', async () => {
    expect(await knows(jo)).toBe(false);
  });

  it('holds for this item and for later ones, however the address is written', async () => {
    expect(await settled(rememberServiceUser(jo, true, today))).toEqual({ done: true });
    expect(await knows('Jo.Reed@webmail.example')).toBe(true);
    expect(await knows('someone.else@webmail.example')).toBe(false);
    openAnother();
    expect(await knows(jo)).toBe(true);
  });

  it('holds for this item even before the mailbox has it', async () => {
    await settled(rememberServiceUser(jo, true, today));
    host.item.settings = {};
    expect(await knows(jo)).toBe(true);
  });

  it('is taken back, in this item and for later ones', async () => {
    await settled(rememberServiceUser(jo, true, today));
    openAnother();
    expect(await settled(rememberServiceUser(jo, false, today))).toEqual({ done: true });
    expect(await knows(jo)).toBe(false);
    openAnother();
    expect(await knows(jo)).toBe(false);
  });

  it('is over after twelve months', async () => {
    await settled(rememberServiceUser(jo, true, today));
    openAnother();
    expect(await knows(jo, '2027-11-22')).toBe(true);
    expect(await knows(jo, '2027-11-23')).toBe(false);
  });

  it('never holds an address, and uses another salt in another mailbox', async () => {
    await settled(rememberServiceUser(jo, true, today));
    const kept = JSON.stringify([host.item.settings, host.item.session]);
    expect(kept).not.toMatch(/@|webmail|jo\.reed/i);
    host.remove();
    host = outlookHost();
    await settled(rememberServiceUser(jo, true, today));
    expect(JSON.stringify([host.item.settings, host.item.session])).not.toBe(kept);
  });

  it('is forgotten on request', async () => {
    await settled(rememberServiceUser(jo, true, today));
    expect(await settled(forgetEverything())).toEqual({ done: true });
    expect(await knows(jo)).toBe(false);
    expect([host.item.settings, host.item.session]).toEqual([{}, {}]);
  });
});

/** What is known of one address, all at once. */
async function all(about: string, day = today): Promise<unknown> {
  const memory = await recall(day);
  if (!memory.known) return memory.why;
  const { value } = memory;
  return {
    user: value.isServiceUser(about),
    contact: value.firstContact(about),
    guide: value.guideSentOn(about),
    known: value.isKnown(about),
    near: value.isNearKnown(about),
    share: value.mayShareWith(about),
  };
}

const nothing = {
  user: false,
  contact: null,
  guide: null,
  known: false,
  near: false,
  share: false,
};

describe('each kind of answer', () => {
  const kinds: readonly [string, (about: string) => Promise<Changed>, object][] = [
    ['a patient', (about) => rememberServiceUser(about, true, today), { user: true }],
    ['agreed', (about) => rememberFirstContact(about, 'agreed', today), { contact: 'agreed' }],
    ['refused', (about) => rememberFirstContact(about, 'refused', today), { contact: 'refused' }],
    ['guide sent', (about) => rememberGuideSent(about, today), { guide: today }],
    ['may be told', (about) => rememberSharing(about, today), { share: true }],
  ];

  it.each(kinds)('%s: here, later, and nothing else', async (_, remember, expected) => {
    expect(await all(jo)).toEqual(nothing);
    expect(await settled(remember(jo))).toEqual({ done: true });
    expect(await all(jo.toUpperCase())).toEqual({ ...nothing, ...expected });
    expect(await all('sam.field@charity.example')).toEqual(nothing);
    openAnother();
    expect(await all(jo)).toEqual({ ...nothing, ...expected });
  });

  it.each(kinds)(
    '%s: holds for this item where the mailbox refuses',
    async (_, remember, expected) => {
      host.faults['roamingSettings.saveAsync'] = 'fails';
      expect(await settled(remember(jo))).toEqual({ done: false, why: 'this-message-only' });
      expect(await all(jo)).toEqual({ ...nothing, ...expected });
    },
  );

  it.each(kinds)('%s: is over after twelve months', async (_, remember, expected) => {
    await settled(remember(jo));
    openAnother();
    expect(await all(jo, '2027-11-22')).toEqual({ ...nothing, ...expected });
    expect(await all(jo, '2027-11-23')).toEqual(nothing);
  });

  it.each(kinds)('%s: is not kept of nobody', async (_, remember) => {
    expect(await settled(remember(' '))).toEqual({ done: false, why: 'no-address' });
    expect(host.calls).toEqual([]);
  });

  it('leaves the others alone, and they are forgotten together', async () => {
    for (const [, remember] of kinds) await settled(remember(jo));
    await settled(rememberCorrespondents([jo], today));
    const everything = { user: true, contact: 'refused', guide: today, known: true, share: true };
    expect(await all(jo)).toEqual({ ...nothing, ...everything });
    openAnother();
    expect(await all(jo)).toEqual({ ...nothing, ...everything });
    expect(JSON.stringify(host.item.settings)).not.toMatch(/@|webmail|jo\.reed/i);
    expect(await settled(forgetEverything())).toEqual({ done: true });
    expect(await all(jo)).toEqual(nothing);
  });
});

describe('the first-contact card', () => {
  it.each([
    ['agreed', 'refused'],
    ['refused', 'agreed'],
  ] as const)('holds the later answer: %s, then %s', async (first, then) => {
    await settled(rememberFirstContact(jo, first, '2026-11-01'));
    await settled(rememberFirstContact(jo, then, today));
    expect(await all(jo)).toMatchObject({ contact: then });
    openAnother();
    expect(await all(jo)).toMatchObject({ contact: then });
  });

  it('holds what was said in this item over what is kept for the mailbox', async () => {
    await settled(rememberFirstContact(jo, 'agreed', '2026-11-01'));
    host.faults['roamingSettings.saveAsync'] = 'fails';
    await settled(rememberFirstContact(jo, 'refused', today));
    expect(await all(jo)).toMatchObject({ contact: 'refused' });
  });
});

describe('correspondents', () => {
  it('are known, and what is one letter off is near', async () => {
    expect(await settled(rememberCorrespondents([jo, '', jo], today))).toEqual({ done: true });
    expect(await all(jo)).toMatchObject({ known: true, near: false });
    expect(await all('jo.read@webmail.example')).toMatchObject({ known: false, near: true });
    expect(await all('sam.field@charity.example')).toEqual(nothing);
    openAnother();
    expect(await all(jo)).toMatchObject({ known: true, near: false });
    expect(await all(jo, '2027-11-23')).toMatchObject({ known: false, near: false });
  });

  it('are not written again on the same day', async () => {
    await settled(rememberCorrespondents([jo], today));
    host.calls.length = 0;
    expect(await settled(rememberCorrespondents([jo, ' '], today))).toEqual({ done: true });
    expect(await settled(rememberCorrespondents([], today))).toEqual({ done: true });
    expect(host.calls).not.toContain('roamingSettings.saveAsync');
    await settled(rememberCorrespondents([jo], '2026-11-23'));
    expect(host.calls).toContain('roamingSettings.saveAsync');
  });

  it.each([
    ['roamingSettings.get', 'throws', 'unread'],
    ['roamingSettings.get', 'missing', 'unread'],
    ['roamingSettings.saveAsync', 'fails', 'refused'],
    ['roamingSettings.saveAsync', 'hangs', 'refused'],
  ] as const)('%s %s: %s', async (name, fault, why) => {
    host.faults[name] = fault;
    expect(await settled(rememberCorrespondents([jo], today))).toEqual({ done: false, why });
  });

  it('never write over a damaged store: only an answer of the sender does', async () => {
    openAnother({ settings: { 'pcd-guard': '{' } });
    const made = await settled(rememberCorrespondents([jo], today));
    expect(made).toEqual({ done: false, why: 'unread' });
    expect(host.item.settings).toEqual({ 'pcd-guard': '{' });
  });
});

describe('a store of the first version', () => {
  it('is read, and kept on', async () => {
    const salt = 'abc123';
    const marks = { [hashOf(jo, salt)]: '2026-10-01' };
    const said = { [hashOf('ann@webmail.example', salt)]: true, [hashOf(jo, salt)]: false };
    openAnother({ settings: { 'pcd-guard': JSON.stringify({ v: 1, salt, marks }) } });
    expect(await knows(jo)).toBe(true);
    host.item.session['pcd-guard'] = JSON.stringify({ v: 1, salt, said });
    expect([await knows(jo), await knows('ann@webmail.example')]).toEqual([false, true]);
    await settled(rememberFirstContact('sam@webmail.example', 'agreed', today));
    expect([await knows(jo), await knows('ann@webmail.example')]).toEqual([false, true]);
    openAnother();
    expect(await knows(jo)).toBe(true);
    expect(await all('sam@webmail.example')).toMatchObject({ contact: 'agreed' });
  });
});

describe('a store that cannot be trusted', () => {
  it.each(['{', '{"v":9}', 7, { marks: 'x' }])(
    'is not known when it is damaged: %p',
    async (kept) => {
      openAnother({ settings: { 'pcd-guard': kept } });
      expect(await knows(jo)).toBe('failed');
      openAnother({ settings: {}, session: { 'pcd-guard': '{' } });
      expect(await knows(jo)).toBe('failed');
    },
  );

  it('is made anew when a mark is set over a damaged one', async () => {
    openAnother({ settings: { 'pcd-guard': '{' }, session: { 'pcd-guard': '{' } });
    expect(await settled(rememberServiceUser(jo, true, today))).toEqual({ done: true });
    expect(await knows(jo)).toBe(true);
  });

  it.each([
    ['sessionData.getAllAsync', 'fails', 'failed'],
    ['sessionData.getAllAsync', 'throws', 'threw'],
    ['sessionData.getAllAsync', 'hangs', 'late'],
    ['sessionData.getAllAsync', 'late', 'late'],
    ['sessionData.getAllAsync', 'missing', false],
    ['sessionData.getAllAsync', 'empty', false],
    ['roamingSettings.get', 'throws', 'threw'],
    ['roamingSettings.get', 'missing', 'unsupported'],
    ['roamingSettings.get', 'empty', false],
  ] as readonly [string, Fault, string | false][])('%s %s: %p', async (name, fault, expected) => {
    host.faults[name] = fault;
    expect(await knows(jo)).toBe(expected);
  });

  it('is not written over when it could not be read', async () => {
    host.faults['roamingSettings.get'] = 'throws';
    expect(await settled(rememberServiceUser(jo, true, today))).toEqual({
      done: false,
      why: 'this-message-only',
    });
    expect(host.calls).not.toContain('roamingSettings.saveAsync');
  });
});

describe('a mark that could not be kept', () => {
  it.each([
    [{ 'sessionData.setAsync': 'fails' }, 'later-messages-only'],
    [{ 'roamingSettings.saveAsync': 'fails' }, 'this-message-only'],
    [{ 'sessionData.setAsync': 'hangs', 'roamingSettings.saveAsync': 'throws' }, 'refused'],
  ] as const)('%j says %s', async (faults, why) => {
    Object.assign(host.faults, faults);
    expect(await settled(rememberServiceUser(jo, true, today))).toEqual({ done: false, why });
  });

  it.each([
    [{ 'sessionData.removeAsync': 'fails' }, 'later-messages-only'],
    [{ 'roamingSettings.saveAsync': 'fails' }, 'this-message-only'],
    [{ 'sessionData.removeAsync': 'missing', 'roamingSettings.saveAsync': 'fails' }, 'refused'],
  ] as const)('forgetting with %j says %s', async (faults, why) => {
    Object.assign(host.faults, faults);
    expect(await settled(forgetEverything())).toEqual({ done: false, why });
  });
});
