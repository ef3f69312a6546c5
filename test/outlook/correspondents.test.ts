import fc from 'fast-check';
import { correspondent, correspondentsIn, recallOf } from '../../src/outlook/correspondents';
import { textOf, thatFit, type Correspondent } from '../../src/outlook/correspondents';

const salt = 'salt';
const today = '2026-11-22';
const people = (...addresses: string[]): Correspondent[] =>
  addresses.map((address) => correspondent(address, salt, today));

/** Addresses that look like real ones and are not near one another; the seed makes other ones. */
function invented(count: number, seed: number): string[] {
  let state = seed;
  const roll = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % below;
  };
  const word = (): string =>
    Array.from({ length: 4 + roll(6) }, () => String.fromCharCode(97 + roll(26))).join('');
  const domains = ['webmail.example', 'charity.example', 'council.example', 'example.org'];
  return Array.from({ length: count }, () => `${word()}.${word()}@${domains[roll(4)] ?? ''}`);
}

describe('who is known', () => {
  it.each([
    ['jo.reed@webmail.example', true, false],
    ['JO.Reed@webmail.example ', true, false],
    ['jo.red@webmail.example', false, true], // one left out
    ['jo.reedd@webmail.example', false, true], // one put in
    ['jo.read@webmail.example', false, true], // one changed
    ['jo.rede@webmail.example', false, true], // two swapped
    ['j.oreed@webmail.example', false, true],
    ['jo.reed@webmial.example', false, true],
    ['jo.reed@webmail.exampl', false, true],
    ['o.reed@webmail.example', false, true],
    ['jo.reid@wabmail.example', false, false],
    ['joanne.reed@webmail.example', false, false],
    ['sam.field@webmail.example', false, false],
    ['', false, false],
  ])('%s: known %p, near %p', (address, isKnown, isNear) => {
    const recall = recallOf(people('jo.reed@webmail.example'), salt);
    expect([recall.isKnown(address), recall.isNearKnown(address)]).toEqual([isKnown, isNear]);
  });

  it('is near nobody when somebody is known by that very address', () => {
    const recall = recallOf(people('ann1@trust.example', 'ann2@trust.example'), salt);
    expect(recall.isNearKnown('ann2@trust.example')).toBe(false);
    expect(recall.isNearKnown('ann3@trust.example')).toBe(true);
  });

  it('sees every slip of one character, and never takes it for the address itself', () => {
    const address = fc.stringMatching(/^[a-z][a-z.]{1,14}@[a-z]{2,9}\.example$/);
    fc.assert(
      fc.property(address, fc.nat(), fc.constantFrom(0, 1, 2, 3), (right, place, slip) => {
        const at = place % (right.length - 1);
        const [head, tail] = [right.slice(0, at), right.slice(at)];
        const wrong = [
          head + tail.slice(1),
          `${head}7${tail}`,
          `${head}7${tail.slice(1)}`,
          head + tail.charAt(1) + tail.charAt(0) + tail.slice(2),
        ][slip];
        fc.pre(wrong !== undefined && wrong !== right);
        const recall = recallOf(people(right), salt);
        expect([recall.isKnown(wrong), recall.isNearKnown(wrong)]).toEqual([false, true]);
      }),
    );
  });

  it('keeps at most 40 deletions of a long address', () => {
    const long = `${'abcdefghij'.repeat(6)}@webmail.example`;
    const [person] = people(long);
    expect(person?.near).toHaveLength(40);
    expect(recallOf(people(long), salt).isNearKnown(long.slice(1))).toBe(true);
  });

  it('takes fewer than 1 stranger in 1,000 for a slip, even with a full store', () => {
    const full = thatFit(people(...invented(2500, 1)), 28000);
    expect(full.length).toBeGreaterThan(1000);
    const recall = recallOf(full, salt);
    const strangers = invented(8000, 99);
    const wrong = strangers.filter((address) => recall.isNearKnown(address));
    expect(wrong.length).toBeLessThan(8);
    expect(strangers.filter((address) => recall.isKnown(address)).length).toBeLessThan(2);
  });
});

describe('room for them', () => {
  const many = people(...invented(2500, 7));

  it('is filled with the latest, whose deletions go before the people do', () => {
    const fitting = thatFit(many, 20_000);
    expect(textOf(fitting).length).toBeLessThanOrEqual(20_000);
    expect(fitting.map(({ hash }) => hash)).toEqual(
      many.slice(0, fitting.length).map(({ hash }) => hash),
    );
    const bare = fitting.findIndex(({ near }) => near.length === 0);
    expect(bare).toBeGreaterThan(60);
    expect(fitting.slice(bare).every(({ near }) => near.length === 0)).toBe(true);
    expect(fitting.slice(0, bare).every(({ near }) => near.length > 10)).toBe(true);
  });

  it('is enough for a few with all they have', () => {
    expect(thatFit(many.slice(0, 20), 20_000)).toEqual(many.slice(0, 20));
    expect(thatFit(many, 8)).toEqual([]);
    expect(thatFit([], 20_000)).toEqual([]);
  });
});

describe('them as text', () => {
  it('is read back', () => {
    const some = [...people(...invented(5, 3)), { day: today, hash: 'abcde', near: [] }];
    expect(correspondentsIn(textOf(some))).toEqual(some);
    expect(correspondentsIn(textOf([]))).toEqual([]);
    expect(textOf(some)).not.toMatch(/@|example/);
  });

  it.each([',', 'abc', 'abcdefghi', 'abcdefgh,', 'abcdefg!', 'abcdefgh abcde'])(
    'is not read where it is %p',
    (text) => {
      expect(correspondentsIn(text)).toBeNull();
    },
  );
});
