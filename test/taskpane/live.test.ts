import type { Checker } from '../../src/taskpane/checker';
import { keepLooking } from '../../src/taskpane/live';
import type { Mailbox } from '../../src/taskpane/mailbox';

type Listener = () => void;

/** As much of a page as the pane listens to. */
function page() {
  const listeners = new Map<string, Listener>();
  const part = {
    addEventListener: (type: string, listener: Listener) => listeners.set(type, listener),
    removeEventListener: (type: string) => listeners.delete(type),
  };
  const document = { ...part, visibilityState: 'visible', defaultView: part };
  return { document, fire: (type: string) => listeners.get(type)?.(), listeners };
}

function start() {
  const { document, fire, listeners } = page();
  const look = jest.fn<Promise<void>, [boolean]>(() => Promise.resolve());
  let changed: Listener = () => undefined;
  const unwatch = jest.fn();
  const watch = (onChange: Listener) => {
    changed = onChange;
    return unwatch;
  };
  const stop = keepLooking(
    { look } as unknown as Checker,
    { watch } as unknown as Mailbox,
    document as unknown as Document,
  );
  return {
    look,
    stop,
    document,
    fire,
    listeners,
    unwatch,
    change: () => {
      changed();
    },
  };
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('keepLooking', () => {
  it('looks at once, and every two seconds of its own', async () => {
    const { look } = start();
    expect(look.mock.calls).toEqual([[true]]);
    await jest.advanceTimersByTimeAsync(1999);
    expect(look).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(4002);
    expect(look.mock.calls).toEqual([[true], [false], [false], [false]]);
  });

  it('waits two seconds after a look has ended, however long that took', async () => {
    const { look } = start();
    look.mockImplementation(() => new Promise((resolve) => setTimeout(resolve, 3000)));
    await jest.advanceTimersByTimeAsync(2000);
    expect(look).toHaveBeenCalledTimes(2);
    await jest.advanceTimersByTimeAsync(4999);
    expect(look).toHaveBeenCalledTimes(2);
    await jest.advanceTimersByTimeAsync(1);
    expect(look).toHaveBeenCalledTimes(3);
  });

  it('looks at once when Outlook says that something changed', () => {
    const { look, change } = start();
    change();
    expect(look.mock.calls).toEqual([[true], [true]]);
  });

  it('looks when somebody comes back to the pane', () => {
    const { look, fire } = start();
    fire('focus');
    fire('visibilitychange');
    expect(look.mock.calls).toEqual([[true], [false], [false]]);
  });

  it('rests while nobody can see the pane', async () => {
    const { look, fire, document } = start();
    await jest.advanceTimersByTimeAsync(0);
    document.visibilityState = 'hidden';
    fire('visibilitychange');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(look).toHaveBeenCalledTimes(1);
    document.visibilityState = 'visible';
    fire('visibilitychange');
    await jest.advanceTimersByTimeAsync(2000);
    expect(look).toHaveBeenCalledTimes(3);
  });

  it('sets no timer when the pane was hidden during a look', async () => {
    const { look, document } = start();
    document.visibilityState = 'hidden';
    await jest.advanceTimersByTimeAsync(60_000);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('stops all of it', async () => {
    const { look, stop, listeners, unwatch } = start();
    expect([...listeners.keys()]).toEqual(['visibilitychange', 'focus']);
    stop();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(look).toHaveBeenCalledTimes(1);
    expect(unwatch).toHaveBeenCalledTimes(1);
    expect(listeners.size).toBe(0);
  });
});
