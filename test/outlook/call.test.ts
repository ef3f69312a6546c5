import { budgetOf, call, have } from '../../src/outlook/call';
import { known, unread } from '../../src/draft/known';

type Result = Office.AsyncResult<string>;
const result = (status: string, value?: string): Result => ({ status, value }) as unknown as Result;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('call', () => {
  it.each([
    ['a value', result('succeeded', 'yes'), known('yes')],
    ['an empty value', result('succeeded', ''), known('')],
    ['a failure', result('failed'), unread('failed')],
    ['a failure that carries a value all the same', result('failed', 'yes'), unread('failed')],
    ['an unknown status', result('perhaps', 'yes'), unread('failed')],
    ['no result', undefined as unknown as Result, unread('empty')],
    ['a null result', null as unknown as Result, unread('empty')],
  ])('reads %s', async (_, answer, expected) => {
    const got = call<string>((done) => {
      done(answer);
    }, 100);
    await expect(got).resolves.toEqual(expected);
  });

  it('says that a call broke, and never what it said', async () => {
    const got = call<string>(() => {
      throw new Error('999 000 0018');
    }, 100);
    await expect(got).resolves.toEqual(unread('threw'));
  });

  it('says that this Outlook lacks a member', async () => {
    const item: { get?: (done: (answer: Result) => void) => void } = {};
    const got = call<string>((done) => {
      have(item.get);
      item.get?.(done);
    }, 100);
    await expect(got).resolves.toEqual(unread('unsupported'));
  });

  it('waits no longer than it may, and drops an answer that comes later', async () => {
    let answer: ((late: Result) => void) | undefined;
    const settled = jest.fn();
    const got = call<string>((done) => {
      answer = done;
    }, 100);
    void got.then(settled);
    await jest.advanceTimersByTimeAsync(99);
    expect(settled).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    answer?.(result('succeeded', 'too late'));
    await expect(got).resolves.toEqual(unread('late'));
  });

  it('takes the first of two answers', async () => {
    const got = call<string>((done) => {
      done(result('succeeded', 'first'));
      done(result('succeeded', 'second'));
    }, 100);
    await expect(got).resolves.toEqual(known('first'));
  });

  it('keeps an answer when the call breaks after giving it', async () => {
    const got = call<string>((done) => {
      done(result('succeeded', 'yes'));
      throw new Error('afterwards');
    }, 100);
    await expect(got).resolves.toEqual(known('yes'));
  });

  it.each([0, -1])('does not even start with %d ms left', async (left) => {
    const start = jest.fn();
    await expect(call(start, left)).resolves.toEqual(unread('late'));
    expect(start).not.toHaveBeenCalled();
  });

  it('leaves no timer behind', async () => {
    await call<string>((done) => {
      done(result('succeeded', 'yes'));
    }, 100);
    expect(jest.getTimerCount()).toBe(0);
  });
});

describe('budgetOf', () => {
  it('gives each call its share, and never more than is left', () => {
    const left = budgetOf(3000, 1200);
    expect(left()).toBe(1200);
    jest.advanceTimersByTime(2000);
    expect(left()).toBe(1000);
    jest.advanceTimersByTime(1500);
    expect(left()).toBeLessThanOrEqual(0);
  });
});
