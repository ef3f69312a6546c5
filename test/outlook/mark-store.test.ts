import fc from 'fast-check';
import { correspondent } from '../../src/outlook/correspondents';
import {
  isOver,
  itemStoreIn,
  mailboxStoreIn,
  nameOf,
  storedItem,
  storedMailbox,
  withMarks,
  withPeople,
  type MailboxStore,
  type Mark,
} from '../../src/outlook/mark-store';

const empty: MailboxStore = { salt: 'salt', marks: [], people: [] };
const today = '2026-11-22';
const mark = (hash: string, day = today, kind: Mark['kind'] = 's'): Mark => ({ kind, hash, day });
const hashes = (store: MailboxStore): string[] => store.marks.map(({ hash }) => hash);

describe('reading what is stored', () => {
  it.each([undefined, null, ''])('takes %p for nothing stored', (stored) => {
    expect(mailboxStoreIn(stored)).toBeNull();
    expect(itemStoreIn(stored)).toBeNull();
  });

  it.each([
    '{',
    '[]',
    'null',
    '4',
    '{}',
    '{"v":3,"salt":"s","marks":"","people":"","said":{}}',
    '{"v":1,"salt":"","marks":{},"said":{}}',
    '{"v":2,"salt":"","marks":"","people":"","said":{}}',
    '{"v":1,"salt":"s","marks":[],"said":[]}',
    '{"v":1,"salt":"s","marks":{"h":1},"said":{"h":1}}',
    '{"v":1,"salt":"s","marks":{"ha,sh":"2026-11-22"},"said":{"h":"x"}}',
    '{"v":1,"salt":"s","marks":{"hash":"yesterday"},"said":[]}',
    '{"v":2,"salt":"s","marks":{},"people":"","said":{"h":true}}',
    '{"v":2,"salt":"s","marks":"xAAAhash","people":"","said":7}',
    '{"v":2,"salt":"s","marks":"","people":"abc","said":null}',
    '{"v":2,"salt":"s","marks":"","said":[]}',
    { v: 1, salt: 's', marks: {} },
    7,
  ])('calls %p damaged', (stored) => {
    expect(mailboxStoreIn(stored)).toBe('damaged');
    expect(itemStoreIn(stored)).toBe('damaged');
  });

  it('reads what it wrote', () => {
    const marks = (['s', 'a', 'r', 'g', 'd'] as const).map((kind) => mark('hash', today, kind));
    const people = [correspondent('jo.reed@webmail.example', 'salt', today)];
    const store = { salt: 'salt', marks, people };
    expect(mailboxStoreIn(storedMailbox(store))).toEqual(store);
    expect(mailboxStoreIn(storedMailbox(empty))).toEqual(empty);
    const said = { salt: 's', said: { shash: today, ahash: '' } };
    expect(itemStoreIn(storedItem(said))).toEqual(said);
  });

  it('reads what the first version wrote', () => {
    expect(
      mailboxStoreIn('{"v":1,"salt":"s","marks":{"h1":"2026-11-20","h2":"2026-01-31"}}'),
    ).toEqual({
      salt: 's',
      marks: [mark('h1', '2026-11-20'), mark('h2', '2026-01-31')],
      people: [],
    });
    expect(itemStoreIn('{"v":1,"salt":"s","said":{"h1":true,"h2":false}}')).toEqual({
      salt: 's',
      said: { sh1: '2000-01-01', sh2: '' },
    });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
        mailboxStoreIn(stored);
        itemStoreIn(stored);
      }),
    );
  });
});

describe('a mark', () => {
  it('is over after twelve months', () => {
    expect(isOver('2025-11-22', today)).toBe(false);
    expect(isOver('2025-11-21', today)).toBe(true);
  });

  it('is taken away again, and takes older ones than a year along', () => {
    const old = withMarks(empty, [mark('old', '2025-01-01')], [], '2025-01-01');
    const both = withMarks(old, [mark('hash')], [], today);
    expect(hashes(both)).toEqual(['hash']);
    expect(withMarks(both, [], [mark('hash')], today).marks).toEqual([]);
  });

  it('is dated anew when it is set again, and leaves other kinds alone', () => {
    const old = withMarks(
      empty,
      [mark('hash', '2026-01-01'), mark('hash', '2026-01-01', 'g')],
      [],
      today,
    );
    const names = withMarks(old, [mark('hash')], [], today).marks.map(
      (each) => `${nameOf(each)} ${each.day}`,
    );
    expect(names).toEqual([`shash ${today}`, 'ghash 2026-01-01']);
  });
});

/** A day for each of many, from early to late within the last year. */
const dayAt = (index: number, of: number): string =>
  new Date(Date.UTC(2025, 11, 1) + Math.floor((index * 350) / of) * 86_400_000)
    .toISOString()
    .slice(0, 10);

const hashFor = (index: number): string => `hash${1_000_000 + index}000`;
const addressOf = (index: number): string => `person${index}.number@webmail.example`;

describe('a full store', () => {
  let store = empty;
  beforeAll(() => {
    // Forty days with fifty people each, and answers about half of them.
    for (let index = 0; index < 2000; index += 50) {
      const day = dayAt(index, 2000);
      const numbers = Array.from({ length: 50 }, (_, at) => index + at);
      const people = numbers.map((number) => correspondent(addressOf(number), 'salt', day));
      store = withPeople(store, people, day);
      for (const number of numbers.filter((each) => each % 2 === 0)) {
        store = withMarks(store, [mark(hashFor(number), day)], [], day);
      }
    }
  });

  it('stays within what Outlook keeps', () => {
    expect(storedMailbox(store).length).toBeLessThanOrEqual(28000);
    expect(mailboxStoreIn(storedMailbox(store))).toEqual(store);
  });

  it('holds the latest answers and the latest people', () => {
    expect(hashes(store)[0]).toBe(hashFor(1998));
    expect(hashes(store)).not.toContain(hashFor(0));
    expect(hashes(store).length).toBeGreaterThan(900);
    expect(store.people[0]).toEqual(correspondent(addressOf(1950), 'salt', dayAt(1950, 2000)));
    expect(store.people.length).toBeGreaterThan(400);
    expect(store.people.length).toBeLessThan(2000);
  });

  it('gives the room of answers to people where there are few', () => {
    const people = Array.from({ length: 2000 }, (_, index) =>
      correspondent(`person${index}@webmail.example`, 'salt', today),
    );
    const filled = withPeople({ ...empty, marks: [mark('hash')] }, people, today);
    expect(hashes(filled)).toEqual(['hash']);
    expect(filled.people.length).toBeGreaterThan(1100);
    expect(storedMailbox(filled).length).toBeLessThanOrEqual(28000);
  });
});

describe('people', () => {
  it('are dated anew, not kept twice, and forgotten after a year', () => {
    const jo = 'jo.reed@webmail.example';
    const first = withPeople(empty, [correspondent(jo, 'salt', '2025-12-01')], '2025-12-01');
    const again = withPeople(first, [correspondent(jo, 'salt', today)], today);
    expect(again.people).toEqual([correspondent(jo, 'salt', today)]);
    expect(withPeople(again, [], '2028-01-01').people).toEqual([]);
  });
});
