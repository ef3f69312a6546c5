import fc from 'fast-check';
import { hashOf, isMarked, itemStoreIn, markStoreIn, withMark } from '../../src/outlook/mark-store';
import type { MarkStore } from '../../src/outlook/mark-store';

const empty: MarkStore = { v: 1, salt: 'salt', marks: {} };
const today = '2026-11-22';

describe('reading what is stored', () => {
  it.each([undefined, null, ''])('takes %p for nothing stored', (stored) => {
    expect(markStoreIn(stored)).toBeNull();
    expect(itemStoreIn(stored)).toBeNull();
  });

  it.each([
    '{',
    '[]',
    'null',
    '4',
    '{}',
    '{"v":2,"salt":"s","marks":{},"said":{}}',
    '{"v":1,"salt":"","marks":{},"said":{}}',
    '{"v":1,"salt":"s","marks":[],"said":[]}',
    '{"v":1,"salt":"s","marks":{"h":1},"said":{"h":1}}',
    { v: 1, salt: 's', marks: {} },
    7,
  ])('calls %p damaged', (stored) => {
    expect(markStoreIn(stored)).toBe('damaged');
    expect(itemStoreIn(stored)).toBe('damaged');
  });

  it('reads what it wrote', () => {
    const store = withMark(empty, 'hash', true, today);
    expect(markStoreIn(JSON.stringify(store))).toEqual(store);
    const said = { v: 1, salt: 's', said: { hash: false } };
    expect(itemStoreIn(JSON.stringify(said))).toEqual(said);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
        markStoreIn(stored);
        itemStoreIn(stored);
      }),
    );
  });
});

describe('a mark', () => {
  it('is kept for twelve months', () => {
    const store = withMark(empty, 'hash', true, '2025-11-22');
    expect(isMarked(store, 'hash', '2026-11-22')).toBe(true);
    expect(isMarked(store, 'hash', '2026-11-23')).toBe(false);
    expect(isMarked(store, 'other', '2025-11-22')).toBe(false);
  });

  it('is taken away again, and takes older ones than a year along', () => {
    const old = withMark(empty, 'old', true, '2025-01-01');
    const both = withMark(old, 'hash', true, today);
    expect(Object.keys(both.marks)).toEqual(['hash']);
    expect(withMark(both, 'hash', false, today).marks).toEqual({});
  });

  it('is dated anew when it is set again', () => {
    const old = withMark(empty, 'hash', true, '2026-01-01');
    expect(withMark(old, 'hash', true, today).marks).toEqual({ hash: today });
  });

  it('pushes the oldest out of a full store, and stays in it itself', () => {
    let store = empty;
    const days = Array.from(
      { length: 1500 },
      (_, index) => new Date(Date.UTC(2026, 0, 1) + index * 18_000_000),
    );
    days.forEach((day, index) => {
      store = withMark(store, `hash${index}`.padEnd(13, '0'), true, day.toISOString().slice(0, 10));
    });
    expect(JSON.stringify(store).length).toBeLessThan(32 * 1024);
    expect(store.marks).toHaveProperty('hash1499'.padEnd(13, '0'));
    expect(store.marks).not.toHaveProperty('hash0'.padEnd(13, '0'));
    expect(Object.keys(store.marks).length).toBeGreaterThan(700);
  });
});

describe('hashOf', () => {
  it('is the same for an address however it is written, and says nothing of it', () => {
    const hash = hashOf('Jo.Reed@Webmail.example ', 'salt');
    expect(hash).toBe(hashOf('jo.reed@webmail.example', 'salt'));
    expect(hash).toMatch(/^[0-9a-z]{2,14}$/);
  });

  it('differs by salt and by address', () => {
    const hashes = ['a', 'b'].flatMap((salt) =>
      Array.from({ length: 2000 }, (_, index) => hashOf(`person${index}@webmail.example`, salt)),
    );
    expect(new Set(hashes).size).toBe(4000);
  });
});
