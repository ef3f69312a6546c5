import fc from 'fast-check';
import type { Fix } from '../../src/draft/change';
import type { Draft } from '../../src/draft/draft';
import type { Changed } from '../../src/outlook/changed';
import { makeChange } from '../../src/outlook/make-change';
import { readDraft } from '../../src/outlook/read-draft';
import {
  outlookHost,
  person,
  type HostItem,
  type HostPerson,
  type OutlookHost,
} from '../support/outlook-host';

let host: OutlookHost;
let seen: Draft;

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  host.remove();
  jest.useRealTimers();
});

async function open(item: Partial<HostItem>): Promise<void> {
  host = outlookHost(item);
  const draft = readDraft({ today: '2026-11-22', time: '10:00', within: 3000 });
  await jest.advanceTimersByTimeAsync(4000);
  seen = await draft;
  host.calls.length = 0;
}

async function make(fix: Fix): Promise<Changed> {
  const made = makeChange(fix, seen);
  await jest.advanceTimersByTimeAsync(300_000);
  return made;
}

const refused = (why: string): unknown => ({ done: false, why });

describe('a change to the subject', () => {
  const tag: Fix = { kind: 'prefix-subject', text: '[secure] ' };

  it('is made and read back', async () => {
    await open({ subject: 'Your appointment' });
    expect(await make(tag)).toEqual({ done: true });
    expect(host.item.subject).toBe('[secure] Your appointment');
    expect(host.calls).toEqual(['subject.getAsync', 'subject.setAsync', 'subject.getAsync']);
  });

  it('cuts out a stretch', async () => {
    await open({ subject: 'Re 999 000 0018 visit' });
    const cut: Fix = { kind: 'replace-in-subject', span: { start: 3, end: 16 }, text: '' };
    expect(await make(cut)).toEqual({ done: true });
    expect(host.item.subject).toBe('Re visit');
  });

  it.each([
    'RE: [secure] Visit',
    '[secure] Visit',
    'RE: [secure] RE: Visit',
    '[secure] RE: Visit ',
  ])('counts as made when Outlook keeps its prefix in place: %s', async (kept) => {
    await open({ subject: 'RE: Visit' });
    host.faults['subject.setAsync'] = () => {
      setTimeout(() => {
        host.item.subject = kept;
      }, 6);
      return undefined;
    };
    expect(await make(tag)).toEqual({ done: true });
  });

  it('is refused where the subject is no longer what was looked at', async () => {
    await open({ subject: 'Re 999 000 0018' });
    host.item.subject = 'Moved 999 000 0018';
    const cut: Fix = { kind: 'replace-in-subject', span: { start: 3, end: 15 }, text: '' };
    expect(await make(cut)).toEqual(refused('changed-since'));
    expect(host.item.subject).toBe('Moved 999 000 0018');
  });

  it('is refused where it would be too long for Outlook', async () => {
    await open({ subject: 'x'.repeat(250) });
    expect(await make(tag)).toEqual(refused('too-long'));
    expect(host.calls).toEqual(['subject.getAsync']);
  });

  it.each([
    ['subject.getAsync', 'fails', 'unread'],
    ['subject.getAsync', 'hangs', 'unread'],
    ['subject.setAsync', 'fails', 'refused'],
    ['subject.setAsync', 'throws', 'refused'],
    ['subject.setAsync', 'missing', 'refused'],
    ['subject.setAsync', 'nothing', 'not-kept'],
  ] as const)('%s %s: %s', async (name, fault, why) => {
    await open({ subject: 'Visit' });
    host.faults[name] = fault;
    expect(await make(tag)).toEqual(refused(why));
    expect(host.item.subject).toBe('Visit');
  });

  it('counts as made when only the answer got lost', async () => {
    await open({ subject: 'Visit' });
    host.faults['subject.setAsync'] = () => {
      host.item.subject = '[secure] Visit';
      return 'hangs';
    };
    expect(await make(tag)).toEqual({ done: true });
  });

  it.each([
    ['asked for, but not read back', undefined, 'unconfirmed'],
    ['not read back and refused', 'fails', 'refused'],
  ] as const)('%s', async (_, set, why) => {
    await open({ subject: 'Visit' });
    if (set !== undefined) host.faults['subject.setAsync'] = set;
    let reads = 0;
    host.faults['subject.getAsync'] = () => ((reads += 1) > 1 ? 'fails' : undefined);
    expect(await make(tag)).toEqual(refused(why));
  });

  it('is not offered where no item is open', async () => {
    await open({});
    Object.assign(Office.context.mailbox, { item: null });
    expect(await make(tag)).toEqual(refused('not-offered'));
  });
});

const crowd = (count: number, name = 'person'): HostPerson[] =>
  Array.from({ length: count }, (_, index) => person(`${name}${index}@webmail.example`));

const addresses = (people: readonly HostPerson[]): string[] =>
  people.map(({ emailAddress }) => emailAddress.toLowerCase());

const moveAll = (part: 'to' | 'cc', count: number): Fix => ({
  kind: 'move-to-bcc',
  people: Array.from({ length: count }, (_, index) => ({ part, index })),
});

/** Everybody who would get the message. */
const everybody = ({ to, cc, bcc }: HostItem): Set<string> =>
  new Set(addresses([...to, ...cc, ...bcc]));

describe('a move to Bcc', () => {
  it('moves 250 people in calls of 100, reads back, and only then clears To', async () => {
    await open({ to: crowd(250) });
    expect(await make(moveAll('to', 250))).toEqual({ done: true });
    expect(host.item.to).toEqual([]);
    expect(addresses(host.item.bcc)).toEqual(addresses(crowd(250)));
    expect(host.calls.slice(3)).toEqual([
      ...Array<string>(3).fill('bcc.addAsync'),
      'bcc.getAsync',
      'to.setAsync',
      'to.getAsync',
    ]);
  });

  it('leaves in To and Cc who is to stay, in calls of 100', async () => {
    const stay = crowd(230, 'colleague');
    await open({ to: [...crowd(2), ...stay], cc: crowd(1, 'copied') });
    const fix: Fix = {
      kind: 'move-to-bcc',
      people: [
        { part: 'to', index: 0 },
        { part: 'to', index: 1 },
        { part: 'cc', index: 0 },
      ],
    };
    expect(await make(fix)).toEqual({ done: true });
    expect(addresses(host.item.to)).toEqual(addresses(stay));
    expect(host.item.cc).toEqual([]);
    expect(host.item.bcc).toHaveLength(3);
  });

  it('does not touch a field nobody is taken out of', async () => {
    await open({ to: crowd(2), cc: [{ displayName: 'My contacts', emailAddress: '' }] });
    expect(await make(moveAll('to', 2))).toEqual({ done: true });
    expect(host.calls).not.toContain('cc.setAsync');
  });

  it('puts nobody into Bcc twice, and keeps those who are in it', async () => {
    const bcc = [person('PERSON0@webmail.example'), person('other@webmail.example')];
    await open({ to: crowd(2), bcc });
    expect(await make(moveAll('to', 2))).toEqual({ done: true });
    expect(addresses(host.item.bcc)).toEqual([
      'person0@webmail.example',
      'other@webmail.example',
      'person1@webmail.example',
    ]);
  });

  it('follows people whose order changed', async () => {
    await open({ to: [...crowd(2), person('colleague@nhs.net')] });
    host.item.to.reverse();
    expect(await make(moveAll('to', 2))).toEqual({ done: true });
    expect(addresses(host.item.to)).toEqual(['colleague@nhs.net']);
  });

  it('is refused where somebody to move has gone', async () => {
    await open({ to: crowd(3) });
    host.item.to.shift();
    expect(await make(moveAll('to', 3))).toEqual(refused('changed-since'));
    expect(host.item.to).toHaveLength(2);
  });

  it.each([
    ['to be moved', 3],
    ['that would have to be set again', 2],
  ])('is refused for a contact list %s', async (_, count) => {
    await open({ to: [...crowd(2), { displayName: 'My contacts', emailAddress: '' }] });
    expect(await make(moveAll('to', count))).toEqual(refused('no-address'));
    expect(host.calls.filter((name) => /set|add/.test(name))).toEqual([]);
  });

  it('is not offered in a meeting', async () => {
    await open({ kind: 'meeting', to: crowd(12) });
    expect(await make(moveAll('to', 12))).toEqual(refused('not-offered'));
  });

  it.each([
    [{ 'to.getAsync': 'fails' }, 'unread'],
    [{ 'cc.getAsync': 'hangs' }, 'unread'],
    [{ 'bcc.getAsync': 'nothing' }, 'unread'],
    [{ 'bcc.addAsync': 'fails' }, 'bcc-incomplete'],
    [{ 'bcc.addAsync': 'throws' }, 'bcc-incomplete'],
    [{ 'bcc.addAsync': 'hangs' }, 'bcc-incomplete'],
    [{ 'bcc.addAsync': 'missing' }, 'bcc-incomplete'],
    [{ 'bcc.addAsync': 'nothing' }, 'bcc-incomplete'],
    [{ 'to.setAsync': 'fails' }, 'in-both'],
    [{ 'to.setAsync': 'throws' }, 'in-both'],
    [{ 'to.setAsync': 'nothing' }, 'in-both'],
  ] as const)('%j says %s, and nobody is lost', async (faults, why) => {
    await open({ to: crowd(150), cc: crowd(3, 'copied') });
    const before = everybody(host.item);
    Object.assign(host.faults, faults);
    expect(await make(moveAll('to', 150))).toEqual(refused(why));
    expect(everybody(host.item)).toEqual(before);
    if (why !== 'in-both') expect(host.item.to).toHaveLength(150);
  });

  it('tries once more to put back who was to stay, and says so when it cannot', async () => {
    const stay = crowd(150, 'colleague');
    await open({ to: [...crowd(1), ...stay] });
    let tries = 0;
    host.faults['to.addAsync'] = () => ((tries += 1) === 1 ? 'fails' : undefined);
    expect(await make(moveAll('to', 1))).toEqual({ done: true });
    expect(addresses(host.item.to)).toEqual(addresses(stay));

    host.remove();
    await open({ to: [...crowd(1), ...stay] });
    host.faults['to.addAsync'] = 'fails';
    expect(await make(moveAll('to', 1))).toEqual(refused('people-missing'));
  });

  it.each([
    ['bcc.getAsync', 'unconfirmed'],
    ['to.getAsync', 'unconfirmed'],
  ])('%s failing after the change says %s', async (name, why) => {
    await open({ to: crowd(2) });
    let reads = 0;
    host.faults[name] = () => ((reads += 1) > 1 ? 'fails' : undefined);
    expect(await make(moveAll('to', 2))).toEqual(refused(why));
  });

  const faults = ['fails', 'throws', 'hangs', 'nothing'] as const;
  const calls = ['bcc.addAsync', 'bcc.getAsync', 'to.setAsync', 'to.getAsync', 'cc.setAsync'];

  it('keeps everybody on the message whatever one call does', async () => {
    const property = fc.asyncProperty(
      fc.integer({ min: 0, max: 130 }),
      fc.integer({ min: 1, max: 130 }),
      fc.constantFrom(...calls),
      fc.constantFrom(...faults),
      fc.nat(3),
      async (staying, moving, name, fault, at) => {
        await open({
          to: [...crowd(moving), ...crowd(staying, 'colleague')],
          cc: crowd(2, 'copied'),
        });
        const before = everybody(host.item);
        let call = 0;
        host.faults[name] = () => (call++ === at ? fault : undefined);
        const made = await make(moveAll('to', moving));
        expect(everybody(host.item)).toEqual(before);
        if (made.done)
          expect(addresses(host.item.to)).toEqual(addresses(crowd(staying, 'colleague')));
        host.remove();
      },
    );
    await fc.assert(property, { numRuns: 60 });
  });
});
