import type { Known } from '../../src/draft/known';
import type { Remembered } from '../../src/draft/draft';
import { openItem } from '../../src/outlook/item';
import { forgetEverything, readMemory, rememberServiceUser } from '../../src/outlook/memory';
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
    expect(kept).not.toMatch(/jo|reed|webmail/i);
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
