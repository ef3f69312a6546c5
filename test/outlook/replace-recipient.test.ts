import fc from 'fast-check';
import type { Fix } from '../../src/draft/change';
import { openForChange, refused, type ChangeHost } from '../support/change-host';
import { person, type Fault, type HostItem, type HostPerson } from '../support/outlook-host';

let open: ChangeHost | undefined;

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  open?.host.remove();
  jest.useRealTimers();
});

async function opened(item: Partial<HostItem>): Promise<ChangeHost> {
  open = await openForChange(item);
  return open;
}

const replace = (part: 'to' | 'cc' | 'bcc', index: number): Fix => ({
  kind: 'replace-recipient',
  part,
  index,
  address: 'ann.cole@nhs.net',
});

const wrong = person('ann.cole@nhs.ent', 'Ann Cole');
const crowd = (count: number): HostPerson[] =>
  Array.from({ length: count }, (_, index) => person(`person${index}@webmail.example`));
const addresses = (people: readonly HostPerson[]): string[] =>
  people.map(({ emailAddress }) => emailAddress);

describe('another address for one recipient', () => {
  it.each(['to', 'cc', 'bcc'] as const)('is set in %s and read back', async (part) => {
    const { host, make } = await opened({ [part]: [...crowd(1), wrong, person('b@nhs.net')] });
    const others = { to: host.item.to, cc: host.item.cc, bcc: host.item.bcc };
    expect(await make(replace(part, 1))).toEqual({ done: true });
    expect(addresses(host.item[part])).toEqual([
      'person0@webmail.example',
      'ann.cole@nhs.net',
      'b@nhs.net',
    ]);
    expect(host.item).toMatchObject({ ...others, [part]: host.item[part] });
    expect(host.calls).toEqual([`${part}.getAsync`, `${part}.setAsync`, `${part}.getAsync`]);
  });

  it.each([
    ['to', 'requiredAttendees'],
    ['cc', 'optionalAttendees'],
  ] as const)('is set in a meeting: %s is %s', async (part, field) => {
    const { host, make } = await opened({ kind: 'meeting', [part]: [wrong] });
    expect(await make(replace(part, 0))).toEqual({ done: true });
    expect(addresses(host.item[part])).toEqual(['ann.cole@nhs.net']);
    expect(host.calls).toContain(`${field}.setAsync`);
  });

  it('is set among 250 people, in calls of 100', async () => {
    const { host, make } = await opened({ to: [...crowd(249), wrong] });
    expect(await make(replace('to', 249))).toEqual({ done: true });
    expect(addresses(host.item.to)).toEqual([...addresses(crowd(249)), 'ann.cole@nhs.net']);
    expect(host.calls.slice(1)).toEqual([
      'to.setAsync',
      'to.getAsync',
      'to.addAsync',
      'to.addAsync',
      'to.getAsync',
    ]);
  });

  it('follows somebody whose place changed', async () => {
    const { host, make } = await opened({ to: [wrong, ...crowd(2)] });
    host.item.to.reverse();
    expect(await make(replace('to', 0))).toEqual({ done: true });
    expect(addresses(host.item.to).pop()).toBe('ann.cole@nhs.net');
    expect(addresses(host.item.to)).toHaveLength(3);
  });

  it.each([
    ['somebody who has gone', 0, [] as HostPerson[]],
    ['somebody who was never there', 5, [wrong]],
  ])('is refused for %s', async (_, index, now) => {
    const { host, make } = await opened({ to: [wrong] });
    host.item.to = [...now];
    expect(await make(replace('to', index))).toEqual(refused('changed-since'));
    expect(host.item.to).toEqual(now);
  });

  it('is refused where a contact list would have to be set again', async () => {
    const list = { displayName: 'My contacts', emailAddress: '' };
    const { host, make } = await opened({ to: [wrong, list] });
    expect(await make(replace('to', 0))).toEqual(refused('no-address'));
    expect(host.calls).toEqual(['to.getAsync']);
  });

  it('is not offered in Bcc of a meeting, where there is none', async () => {
    const { make } = await opened({ kind: 'meeting' });
    expect(await make(replace('bcc', 0))).toEqual(refused('not-offered'));
  });

  it.each([
    ['to.getAsync', 'fails', 'unread'],
    ['to.getAsync', 'nothing', 'unread'],
    ['to.getAsync', 'hangs', 'unread'],
    ['to.setAsync', 'fails', 'refused'],
    ['to.setAsync', 'throws', 'refused'],
    ['to.setAsync', 'hangs', 'refused'],
    ['to.setAsync', 'missing', 'refused'],
    ['to.setAsync', 'nothing', 'not-kept'],
  ] as const)('%s %s: %s, and nobody is lost', async (name, fault, why) => {
    const { host, make } = await opened({ to: [wrong, ...crowd(120)] });
    const before = addresses(host.item.to);
    host.faults[name] = fault;
    expect(await make(replace('to', 0))).toEqual(refused(why));
    expect(addresses(host.item.to)).toEqual(before);
  });

  it('is not done from a draft whose field could not be read', async () => {
    const { host, seen, make } = await opened({ to: [wrong] });
    Object.assign(seen, { to: { known: false, why: 'late' } });
    expect(await make(replace('to', 0))).toEqual(refused('unread'));
    expect(addresses(host.item.to)).toEqual(['ann.cole@nhs.ent']);
  });

  it('cannot be told when it cannot be read back', async () => {
    const { host, make } = await opened({ to: [wrong] });
    let reads = 0;
    host.faults['to.getAsync'] = () => ((reads += 1) > 1 ? 'fails' : undefined);
    expect(await make(replace('to', 0))).toEqual(refused('unconfirmed'));
  });

  it('puts the old address back where Outlook does not take the new one', async () => {
    const { host, make } = await opened({ to: [wrong, ...crowd(2)] });
    const isNew = ({ emailAddress }: HostPerson): boolean => emailAddress === 'ann.cole@nhs.net';
    const drop = (): undefined => {
      setTimeout(() => {
        host.item.to = host.item.to.filter((who) => !isNew(who));
      }, 6);
    };
    host.faults['to.setAsync'] = drop;
    host.faults['to.addAsync'] = drop;
    const made = await make(replace('to', 0));
    expect(made).toEqual(refused('not-kept'));
    expect(addresses(host.item.to).sort()).toEqual(
      ['ann.cole@nhs.ent', ...addresses(crowd(2))].sort(),
    );
  });

  it('says when both addresses are there, and when somebody is missing', async () => {
    const both = await opened({ to: [wrong] });
    both.host.faults['to.setAsync'] = (): undefined => {
      setTimeout(() => {
        both.host.item.to = [wrong, ...both.host.item.to];
      }, 6);
    };
    expect(await both.make(replace('to', 0))).toEqual(refused('not-kept'));
    both.host.remove();

    const { host, make } = await opened({ to: [wrong, ...crowd(150)] });
    host.faults['to.addAsync'] = 'fails';
    expect(await make(replace('to', 0))).toEqual(refused('people-missing'));
  });

  it('leaves everybody else on the message whatever one call does', async () => {
    const calls = ['to.setAsync', 'to.addAsync', 'to.getAsync'];
    const faults: readonly Fault[] = ['fails', 'throws', 'hangs', 'nothing'];
    const property = fc.asyncProperty(
      fc.integer({ min: 0, max: 230 }),
      fc.constantFrom(...calls),
      fc.constantFrom(...faults),
      fc.nat(3),
      async (others, name, fault, at) => {
        const { host, make } = await opened({ to: [wrong, ...crowd(others)] });
        let call = 0;
        host.faults[name] = () => (call++ === at ? fault : undefined);
        const made = await make(replace('to', 0));
        const now = addresses(host.item.to);
        expect(addresses(crowd(others)).filter((each) => !now.includes(each))).toEqual([]);
        expect(now.some((each) => each.startsWith('ann.cole@'))).toBe(true);
        if (made.done) expect(now).not.toContain('ann.cole@nhs.ent');
        else if (name !== 'to.getAsync') expect(now).not.toContain('ann.cole@nhs.net');
        host.remove();
      },
    );
    await fc.assert(property, { numRuns: 60 });
  });
});
