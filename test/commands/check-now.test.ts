import { assess } from '../../src/assess/assess';
import { checkNow, noticeFor } from '../../src/commands/check-now';
import { draft } from '../support/draft-builder';
import { outlookHost, type Fault, type OutlookHost } from '../support/outlook-host';
import { lpt2023, profileOfOnly } from '../support/profiles';

const now = { today: '2026-11-22', time: '10:00' };
let host: OutlookHost;

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  host.remove();
  jest.useRealTimers();
});

async function press(
  faults: Record<string, Fault> = {},
  profile = profileOfOnly({ 'unread-part': 'ask' }),
): Promise<number> {
  host = outlookHost();
  Object.assign(host.faults, faults);
  let completed = 0;
  const done = checkNow({ completed: () => (completed += 1) }, profile, now);
  await jest.advanceTimersByTimeAsync(120_000);
  await done;
  return completed;
}

describe('Check now', () => {
  it('says that nothing is to be put right', async () => {
    expect(await press()).toBe(1);
    expect(host.notices[0]?.message).toBe('Checked by PCD Guard: nothing to put right.');
  });

  it.each([
    [{ 'body.getAsync': 'hangs' }, /1|one thing/],
    [{ 'notificationMessages.replaceAsync': 'hangs' }, null],
    [{ 'notificationMessages.replaceAsync': 'throws' }, null],
  ] as const)('is done exactly once with %j', async (faults, notice) => {
    expect(await press(faults)).toBe(1);
    if (notice === null) expect(host.notices).toEqual([]);
    else expect(host.notices[0]?.message).toMatch(notice);
  });

  it('says when it could not check', async () => {
    expect(await press({}, { ...lpt2023, routes: null as never })).toBe(1);
    expect(host.notices[0]?.message).toBe('PCD Guard could not check this. Try again.');
  });

  it.each([
    ['stop', { subject: 'NHS number 999 000 0018' }],
    ['ask', { unread: { body: 'failed' } }],
    ['send', { attachments: [{ name: 'rota.pdf' }], to: ['ben.cole@nhs.net'] }],
  ] as const)('has a line for %s that Outlook has room for', (expected, parts) => {
    host = outlookHost();
    const severities = { 'no-pcd-in-subject': 'stop', 'unread-part/part': 'ask' } as const;
    const verdict = assess(draft({ from: 'ann@nhs.net', to: ['ben@nhs.net'], ...parts }), {
      ...lpt2023,
      severities,
    });
    expect(verdict.verdict).toBe(expected);
    const notice = noticeFor(verdict);
    expect(notice.length).toBeLessThanOrEqual(150);
    expect(notice).toMatch(expected === 'send' ? /can go/ : /look at/);
  });
});
