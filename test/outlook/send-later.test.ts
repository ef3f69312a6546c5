import type { Fix } from '../../src/draft/change';
import { openForChange, refused, type ChangeHost } from '../support/change-host';
import type { HostItem } from '../support/outlook-host';

let open: ChangeHost | undefined;

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  open?.host.remove();
  jest.useRealTimers();
});

async function opened(item: Partial<HostItem> = {}): Promise<ChangeHost> {
  open = await openForChange(item);
  return open;
}

const monday: Fix = { kind: 'send-later', at: '2026-11-23T08:00' };
const mondayAt8 = new Date(2026, 10, 23, 8, 0);

describe('delivery put off', () => {
  it.each([
    ['at once', 0],
    ['later on already', new Date(2026, 10, 22, 22, 15)],
  ])('is set and read back, where it was %s', async (_, delivery) => {
    const { host, make } = await opened({ delivery });
    expect(await make(monday)).toEqual({ done: true });
    expect(host.item.delivery).toBe(mondayAt8.getTime());
    expect(host.calls).toEqual([
      'delayDeliveryTime.getAsync',
      'delayDeliveryTime.setAsync',
      'delayDeliveryTime.getAsync',
    ]);
  });

  it('is not offered in a meeting', async () => {
    const { host, make } = await opened({ kind: 'meeting' });
    expect(await make(monday)).toEqual(refused('not-offered'));
    expect(host.calls).toEqual([]);
  });

  it('is refused where the sender has set another time since', async () => {
    const { host, make } = await opened();
    const { delivery } = Object.assign(host.item, { delivery: new Date(2026, 11, 1, 9, 0) });
    expect(await make(monday)).toEqual(refused('changed-since'));
    expect(host.item.delivery).toBe(delivery);
  });

  it.each(['', 'tomorrow', '2026-11-23', '2026-11-23T08:00Z'])(
    'is refused for what is no time: %s',
    async (at) => {
      const { host, make } = await opened();
      expect(await make({ kind: 'send-later', at })).toEqual(refused('refused'));
      expect(host.calls).toEqual(['delayDeliveryTime.getAsync']);
    },
  );

  it.each([
    ['delayDeliveryTime', 'missing', 'not-offered'],
    ['delayDeliveryTime.getAsync', 'missing', 'not-offered'],
    ['delayDeliveryTime.setAsync', 'missing', 'not-offered'],
    ['delayDeliveryTime.getAsync', 'fails', 'unread'],
    ['delayDeliveryTime.getAsync', 'hangs', 'unread'],
    ['delayDeliveryTime.getAsync', 'nothing', 'unread'],
    ['delayDeliveryTime.setAsync', 'fails', 'refused'],
    ['delayDeliveryTime.setAsync', 'throws', 'refused'],
    ['delayDeliveryTime.setAsync', 'hangs', 'refused'],
    ['delayDeliveryTime.setAsync', 'nothing', 'not-kept'],
  ] as const)('%s %s: %s', async (name, fault, why) => {
    const { host, make } = await opened();
    host.faults[name] = fault;
    expect(await make(monday)).toEqual(refused(why));
    expect(host.item.delivery).toBe(0);
  });

  it('is not put off from a draft whose time could not be read', async () => {
    const { host, seen, make } = await opened();
    Object.assign(seen, { deliverAt: { known: false, why: 'late' } });
    expect(await make(monday)).toEqual(refused('unread'));
    expect(host.item.delivery).toBe(0);
  });

  it.each([
    [undefined, 'unconfirmed'],
    ['fails', 'refused'],
  ] as const)('cannot be read back, set %s: %s', async (set, why) => {
    const { host, make } = await opened();
    host.faults['delayDeliveryTime.setAsync'] = set;
    let reads = 0;
    host.faults['delayDeliveryTime.getAsync'] = () => ((reads += 1) > 1 ? 'fails' : undefined);
    expect(await make(monday)).toEqual(refused(why));
  });

  it('is not called done where Outlook holds another time', async () => {
    const { host, make } = await opened();
    host.faults['delayDeliveryTime.setAsync'] = (): undefined => {
      setTimeout(() => {
        host.item.delivery = new Date(2026, 10, 23, 9, 0);
      }, 6);
    };
    expect(await make(monday)).toEqual(refused('not-kept'));
  });

  it('counts as done where only the answer got lost', async () => {
    const { host, make } = await opened();
    host.faults['delayDeliveryTime.setAsync'] = () => {
      host.item.delivery = mondayAt8;
      return 'hangs';
    };
    expect(await make(monday)).toEqual({ done: true });
  });
});
