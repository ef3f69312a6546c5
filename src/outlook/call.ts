import { known, unread, type Known } from '../draft/known';

/** One Office call, waiting to be made: it takes the callback that Office will answer to. */
export type Start<T> = (done: (result: Office.AsyncResult<T>) => void) => void;

/** What Office calls when something was done that has no value. */
export type Done = (result: Office.AsyncResult<void>) => void;

/** How many milliseconds the next call may take; 0 or less when the time is used up. */
export type Budget = () => number;

/** Thrown by `have` for a member this Outlook lacks. */
class NotHere extends Error {}

/**
 * The member, when this Outlook has it. Asking for the requirement set instead is no help: the
 * question itself is missing in some builds (office-js #2668, #5091).
 *
 * @throws inside a `Start`, where `call` turns it into `unsupported`
 */
export function have<T>(member: T | null | undefined): T {
  if (member === null || member === undefined) throw new NotHere();
  return member;
}

/** Time for several calls together, in milliseconds from now, and for each one of them. */
export function budgetOf(together: number, each: number): Budget {
  const end = Date.now() + together;
  return () => Math.min(each, end - Date.now());
}

/**
 * Makes one Office call and never rejects, never throws and never waits longer than `withinMs`.
 * The only place that knows `AsyncResult`. An answer that comes after its time, or twice, is dropped.
 */
export function call<T>(start: Start<T>, withinMs: number): Promise<Known<T>> {
  return new Promise((resolve) => {
    if (withinMs <= 0) {
      resolve(unread('late'));
      return;
    }
    const timer = setTimeout(() => {
      resolve(unread('late'));
    }, withinMs);
    const settle = (answer: Known<T>): void => {
      clearTimeout(timer);
      resolve(answer);
    };
    try {
      start((result) => {
        settle(answerIn(result));
      });
    } catch (error) {
      settle(unread(error instanceof NotHere ? 'unsupported' : 'threw'));
    }
  });
}

/** Reads the result as a stranger's: some builds have called back with nothing at all. */
function answerIn<T>(result: Office.AsyncResult<T> | null | undefined): Known<T> {
  if (result === null || result === undefined) return unread('empty');
  // The word, not Office.AsyncResultStatus: a handler must not need more of Office than it has to.
  return String(result.status) === 'succeeded' ? known(result.value) : unread('failed');
}
