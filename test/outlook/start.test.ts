import { contextIn, modeOfItem, openingContext, whenReady } from '../../src/outlook/start';
import { showNotice } from '../../src/outlook/notice';
import { lightnessOf, themeNow, watchTheme } from '../../src/outlook/theme';
import { localMinute, momentHere } from '../../src/outlook/today';
import { watchItem } from '../../src/outlook/watch';
import { outlookHost, type OutlookHost } from '../support/outlook-host';

let host: OutlookHost;

beforeEach(() => {
  jest.useFakeTimers();
  host = outlookHost();
});
afterEach(() => {
  host.remove();
  jest.useRealTimers();
});

async function settled<T>(promise: Promise<T>): Promise<T> {
  await jest.advanceTimersByTimeAsync(60_000);
  return promise;
}

describe('what the pane was opened on', () => {
  it('waits for Office', async () => {
    await expect(whenReady()).resolves.toBeUndefined();
  });

  it('is a message or a meeting that is being written', () => {
    expect(modeOfItem()).toBe('compose-message');
    host.remove();
    host = outlookHost({ kind: 'meeting' });
    expect(modeOfItem()).toBe('compose-meeting');
  });

  it('is a message that is being read, whose subject is text', () => {
    Object.assign(Office.context.mailbox, { item: { itemType: 'message', subject: 'Visit' } });
    expect(modeOfItem()).toBe('read');
  });

  it.each([null, undefined])('is nothing when no item is open: %p', (item) => {
    Object.assign(Office.context.mailbox, { item });
    expect(modeOfItem()).toBe('none');
  });
});

describe('what the alert handed over', () => {
  it('is the rules that spoke', async () => {
    host.opening = '{"v":1,"findings":["secure-tag-required"]}';
    expect(await settled(openingContext())).toEqual({ findings: ['secure-tag-required'] });
  });

  it.each(['fails', 'throws', 'hangs', 'empty', 'nothing', 'missing'] as const)(
    'is nothing when the call %s',
    async (fault) => {
      host.opening = '{"v":1,"findings":["secure-tag-required"]}';
      host.faults['getInitializationContextAsync'] = fault;
      expect(await settled(openingContext())).toBeNull();
    },
  );

  it.each(['', '{', 'null', '{"v":2,"findings":[]}', '{"v":1}', 4])('is nothing in %p', (given) => {
    expect(contextIn(given)).toBeNull();
  });

  it('takes text only for the id of a rule', () => {
    expect(contextIn('{"v":1,"findings":["a",1,null,"b"]}')).toEqual({ findings: ['a', 'b'] });
  });
});

describe('watching an item', () => {
  it.each(['olkRecipientsChanged', 'olkAttachmentsChanged', 'olkInitializationContextChanged'])(
    'hears %s until it is stopped',
    (type) => {
      const heard = jest.fn();
      const stop = watchItem(heard);
      host.raise(type);
      expect(heard).not.toHaveBeenCalled(); // not yet registered
      jest.advanceTimersByTime(100);
      host.raise(type);
      expect(heard).toHaveBeenCalledTimes(1);
      const listeners = [...(host.listeners.get(type) ?? [])];
      stop();
      jest.advanceTimersByTime(100);
      for (const listener of listeners) listener();
      expect(heard).toHaveBeenCalledTimes(1);
      expect(host.listeners.get(type)?.size).toBe(0);
    },
  );

  it.each(['throws', 'fails', 'missing'] as const)('breaks nothing when it %s', (fault) => {
    host.faults['addHandlerAsync'] = fault;
    host.faults['removeHandlerAsync'] = fault;
    expect(() => {
      watchItem(jest.fn())();
      jest.advanceTimersByTime(100);
    }).not.toThrow();
  });
});

describe('a notice', () => {
  it('is shown, and cut to what Outlook takes', async () => {
    expect(await settled(showNotice('word '.repeat(50)))).toBe(true);
    expect(host.notices[0]?.message).toHaveLength(150);
  });

  it.each(['fails', 'throws', 'hangs', 'missing'] as const)('says when it %s', async (fault) => {
    host.faults['notificationMessages.replaceAsync'] = fault;
    expect(await settled(showNotice('Checked.'))).toBe(false);
  });
});

describe('the theme', () => {
  const withTheme = (officeTheme: unknown): void => {
    Object.assign(Office.context, { officeTheme });
  };

  it.each([
    ['#ffffff', 'light'],
    ['#212121', 'dark'],
    ['FFF4CE', 'light'],
  ])('follows the background %s: %s', (bodyBackgroundColor, theme) => {
    withTheme({ bodyBackgroundColor });
    expect(themeNow()).toBe(theme);
  });

  it.each([undefined, null, {}, { bodyBackgroundColor: 'navy' }, { bodyBackgroundColor: 3 }])(
    'is the choice of the computer where Outlook says nothing: %p',
    (theme) => {
      withTheme(theme);
      expect(themeNow()).toBe('light');
      Object.assign(globalThis, { matchMedia: () => ({ matches: true }) });
      expect(themeNow()).toBe('dark');
      Reflect.deleteProperty(globalThis, 'matchMedia');
    },
  );

  it('is light where asking Outlook throws', () => {
    Object.defineProperty(Office.context, 'officeTheme', {
      get: () => {
        throw new Error('not here');
      },
    });
    expect(themeNow()).toBe('light');
  });

  it('tells of a change until it is stopped, from Outlook and from the computer', () => {
    const listeners: (() => void)[] = [];
    const query = {
      matches: false,
      addEventListener: (_: string, listener: () => void) => listeners.push(listener),
      removeEventListener: jest.fn(),
    };
    Object.assign(globalThis, { matchMedia: () => query });
    const addHandlerAsync = (_: string, listener: () => void) => listeners.push(listener);
    Object.assign(Office.context.mailbox, { addHandlerAsync });
    const heard = jest.fn();
    const stop = watchTheme(heard);
    query.matches = true;
    expect(listeners).toHaveLength(2);
    for (const listener of listeners) listener();
    expect(heard.mock.calls).toEqual([['dark'], ['dark']]);
    stop();
    for (const listener of listeners) listener();
    expect(heard).toHaveBeenCalledTimes(2);
    expect(query.removeEventListener).toHaveBeenCalledTimes(1);
    Reflect.deleteProperty(globalThis, 'matchMedia');
  });

  it('breaks nothing where themes cannot be watched', () => {
    expect(() => {
      watchTheme(jest.fn())();
    }).not.toThrow();
  });

  it('weighs colours as the eye does', () => {
    expect(lightnessOf('#00ff00')).toBeGreaterThan(Number(lightnessOf('#0000ff')));
    expect(lightnessOf('#fff')).toBeNull();
  });
});

describe('now', () => {
  it.each([
    [new Date(2026, 10, 22, 0, 5), { today: '2026-11-22', time: '00:05' }],
    [new Date(2027, 0, 3, 23, 59), { today: '2027-01-03', time: '23:59' }],
  ])('%s is %j', (now, moment) => {
    expect(momentHere(now)).toEqual(moment);
  });

  it('is written to the minute', () => {
    expect(localMinute(new Date(2026, 10, 2, 3, 4, 59))).toBe('2026-11-02T03:04');
  });

  it('needs no Intl', () => {
    const { Intl: intl } = globalThis;
    Reflect.deleteProperty(globalThis, 'Intl');
    expect(momentHere().today).toMatch(/^\d{4}-\d\d-\d\d$/);
    globalThis.Intl = intl;
  });
});
