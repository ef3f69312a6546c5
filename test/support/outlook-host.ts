/**
 * A stand-in for Outlook behind a typed `Office`: an item that is being written, whose every call
 * can be made to go wrong, one at a time.
 */

/** What can go wrong with a call. `nothing`: it succeeds without a value. `empty`: with an empty one. */
export type Fault = 'fails' | 'throws' | 'hangs' | 'late' | 'empty' | 'nothing' | 'missing';

/** Milliseconds until an ordinary answer. */
const usual = 5;

/** Milliseconds until a late one: past every deadline of ours. */
export const late = 60_000;

/** Somebody as Office hands them over. */
export interface HostPerson {
  readonly displayName: string;
  readonly emailAddress: string;
  readonly recipientType?: string;
}

/** What is being written; changes land here. */
export interface HostItem {
  kind: 'message' | 'meeting';
  from: HostPerson;
  to: HostPerson[];
  cc: HostPerson[];
  bcc: HostPerson[];
  subject: string;
  location: string;
  bodyType: 'html' | 'text';
  body: string;
  attachments: unknown[];
  composeType: unknown;
  /** As Outlook hands it over: 0 for at once. */
  delivery: unknown;
  session: Record<string, string>;
  settings: Record<string, unknown>;
}

/** A stand-in Outlook that is in force until `remove` is called. */
export interface OutlookHost {
  readonly item: HostItem;
  /** The calls that were made, in order. */
  readonly calls: string[];
  /** What goes wrong from now on, by the name of the call. A function decides for each one of several. */
  readonly faults: Record<string, Fault | (() => Fault | undefined) | undefined>;
  /** Notices shown above the item. */
  readonly notices: { message: string }[];
  /** Calls what listens to an event. */
  readonly raise: (type: string) => void;
  readonly listeners: Map<string, Set<() => void>>;
  /** The text an alert handed to the pane. */
  opening: string;
  readonly remove: () => void;
}

export const person = (emailAddress: string, displayName = emailAddress): HostPerson => ({
  displayName,
  emailAddress,
  recipientType: 'user',
});

/** An ordinary message to somebody whose mail system nobody vouches for: nothing is wrong with it. */
const ordinary: HostItem = {
  kind: 'message',
  from: person('northfield.podiatry@nhs.net', 'Northfield Podiatry'),
  to: [person('sam.field@supplier.example', 'Sam Field')],
  cc: [],
  bcc: [],
  subject: 'Chairs for the waiting room',
  location: 'Room 4',
  bodyType: 'html',
  body: '<p>Hello Sam, the chairs came on Monday. Thank you.</p>',
  attachments: [],
  composeType: 'newMail',
  delivery: 0,
  session: {},
  settings: {},
};

type Done = (result: unknown) => void;

/** The calls that read the item, by kind: what the send handler makes, in this order. */
export const readCalls = {
  message: [
    'from.getAsync',
    'to.getAsync',
    'cc.getAsync',
    'bcc.getAsync',
    'subject.getAsync',
    'body.getTypeAsync',
    'body.getAsync',
    'getAttachmentsAsync',
    'sessionData.getAllAsync',
    'roamingSettings.get',
    'getComposeTypeAsync',
    'delayDeliveryTime.getAsync',
  ],
  meeting: [
    'organizer.getAsync',
    'requiredAttendees.getAsync',
    'optionalAttendees.getAsync',
    'subject.getAsync',
    'location.getAsync',
    'body.getTypeAsync',
    'body.getAsync',
    'getAttachmentsAsync',
    'sessionData.getAllAsync',
    'roamingSettings.get',
  ],
} as const;

/** Puts a stand-in Outlook in place of `Office`, with this item open. */
export function outlookHost(overrides: Partial<HostItem> = {}): OutlookHost {
  const item: HostItem = { ...ordinary, session: {}, settings: {}, ...overrides };
  const host: OutlookHost = {
    item,
    calls: [],
    faults: {},
    notices: [],
    listeners: new Map(),
    opening: '',
    raise: (type) =>
      host.listeners.get(type)?.forEach((listener) => {
        listener();
      }),
    remove: () => {
      Reflect.deleteProperty(globalThis, 'Office');
    },
  };
  const wire = wiring(host);
  const office = {
    context: {
      get roamingSettings() {
        return faultOf(host, 'roamingSettings.get') === 'missing'
          ? undefined
          : settings(host, wire);
      },
      mailbox: { item: itemOf(host, wire) },
    },
    onReady: () => Promise.resolve({}),
    actions: { associate: () => undefined },
  };
  Object.assign(globalThis, { Office: office });
  return host;
}

function faultOf(host: OutlookHost, name: string): Fault | undefined {
  const fault = host.faults[name];
  return typeof fault === 'function' ? fault() : fault;
}

interface Wiring {
  /** A call of this name that answers with a value, or with what goes wrong with it. */
  readonly call: (name: string, done: Done, act: () => unknown, empty?: unknown) => void;
  /** The members, less the one that is missing. */
  readonly members: <T extends object>(owner: string, of: T) => T;
}

function wiring(host: OutlookHost): Wiring {
  const call: Wiring['call'] = (name, done, act, empty) => {
    host.calls.push(name);
    const fault = faultOf(host, name);
    const succeed = (): void => {
      done({ status: 'succeeded', value: act() });
    };
    switch (fault) {
      case 'throws':
        throw new Error('the stand-in was told to throw: 999 000 0000');
      case 'hangs':
        return;
      case 'late':
        setTimeout(succeed, late);
        return;
      case 'fails':
        setTimeout(() => {
          done({ status: 'failed', error: { code: 9000, message: 'no' } });
        }, usual);
        return;
      case 'empty':
        setTimeout(() => {
          done({ status: 'succeeded', value: empty });
        }, usual);
        return;
      case 'nothing':
        setTimeout(() => {
          done({ status: 'succeeded', value: undefined });
        }, usual);
        return;
      default:
        setTimeout(succeed, usual);
    }
  };
  return {
    call,
    members: (owner, of) =>
      new Proxy(of, {
        get: (target, key, receiver) => {
          const name = owner === '' ? String(key) : `${owner}.${String(key)}`;
          return host.faults[name] === 'missing' ? undefined : Reflect.get(target, key, receiver);
        },
      }),
  };
}

const mostAtOnce = 100;
const mostInBody = 1_000_000;

function itemOf(host: OutlookHost, { call, members }: Wiring): object {
  const { item } = host;
  const field = (name: string, part: 'to' | 'cc' | 'bcc'): object =>
    members(name, {
      getAsync: (done: Done) => {
        call(`${name}.getAsync`, done, () => [...item[part]], []);
      },
      setAsync: (people: HostPerson[], done: Done) => {
        if (people.length > mostAtOnce) throw new Error('too many at once');
        call(`${name}.setAsync`, done, () => {
          item[part] = [...people];
        });
      },
      addAsync: (people: HostPerson[], done: Done) => {
        if (people.length > mostAtOnce) throw new Error('too many at once');
        call(`${name}.addAsync`, done, () => {
          item[part] = [...item[part], ...people];
        });
      },
    });
  const from = (name: string): object =>
    members(name, {
      getAsync: (done: Done) => {
        call(`${name}.getAsync`, done, () => item.from, { displayName: '', emailAddress: '' });
      },
    });
  const common = {
    itemType: item.kind === 'meeting' ? 'appointment' : 'message',
    subject: members('subject', {
      getAsync: (done: Done) => {
        call('subject.getAsync', done, () => item.subject, '');
      },
      setAsync: (subject: string, done: Done) => {
        call('subject.setAsync', done, () => {
          item.subject = subject;
        });
      },
    }),
    body: members('body', {
      getTypeAsync: (done: Done) => {
        call('body.getTypeAsync', done, () => item.bodyType, '');
      },
      getAsync: (type: string, done: Done) => {
        call('body.getAsync', done, () => (type === 'text' ? strip(item.body) : item.body), '');
      },
      setAsync: (body: string, { coercionType }: { coercionType: string }, done: Done) => {
        if (body.length > mostInBody) throw new Error('too long');
        if (coercionType !== item.bodyType) throw new Error('not of this type');
        call('body.setAsync', done, () => {
          item.body = body;
        });
      },
    }),
    getAttachmentsAsync: (done: Done) => {
      call('getAttachmentsAsync', done, () => item.attachments, []);
    },
    getInitializationContextAsync: (done: Done) => {
      call('getInitializationContextAsync', done, () => host.opening, '');
    },
    sessionData: sessionData(host, { call, members }),
    notificationMessages: members('notificationMessages', {
      replaceAsync: (_: string, notice: { message: string }, done: Done) => {
        call('notificationMessages.replaceAsync', done, () => host.notices.push(notice));
      },
    }),
    addHandlerAsync: (type: string, listener: () => void, done: Done) => {
      call('addHandlerAsync', done, () => listenersOf(host, type).add(listener));
    },
    removeHandlerAsync: (type: string, done: Done) => {
      call('removeHandlerAsync', done, () => {
        listenersOf(host, type).clear();
      });
    },
  };
  return members(
    '',
    item.kind === 'meeting'
      ? {
          ...common,
          organizer: from('organizer'),
          requiredAttendees: field('requiredAttendees', 'to'),
          optionalAttendees: field('optionalAttendees', 'cc'),
          location: members('location', {
            getAsync: (done: Done) => {
              call('location.getAsync', done, () => item.location, '');
            },
          }),
        }
      : {
          ...common,
          from: from('from'),
          to: field('to', 'to'),
          cc: field('cc', 'cc'),
          bcc: field('bcc', 'bcc'),
          getComposeTypeAsync: (done: Done) => {
            const type = (): unknown => ({
              composeType: item.composeType,
              coercionType: item.bodyType,
            });
            call('getComposeTypeAsync', done, type, {});
          },
          delayDeliveryTime: members('delayDeliveryTime', {
            getAsync: (done: Done) => {
              call('delayDeliveryTime.getAsync', done, () => item.delivery, 0);
            },
            setAsync: (time: Date, done: Done) => {
              call('delayDeliveryTime.setAsync', done, () => {
                item.delivery = time.getTime();
              });
            },
          }),
        },
  );
}

function sessionData(host: OutlookHost, { call, members }: Wiring): object {
  const { session } = host.item;
  return members('sessionData', {
    // No pairs at all come as text, as in Outlook (office-js #5353).
    getAllAsync: (done: Done) => {
      const pairs = (): unknown => (Object.keys(session).length === 0 ? '{}' : { ...session });
      call('sessionData.getAllAsync', done, pairs, {});
    },
    setAsync: (key: string, value: string, done: Done) => {
      call('sessionData.setAsync', done, () => {
        session[key] = value;
      });
    },
    removeAsync: (key: string, done: Done) => {
      call('sessionData.removeAsync', done, () => {
        Reflect.deleteProperty(session, key);
      });
    },
  });
}

/** Reading settings is no call with an answer: it can throw, or hand over nothing. */
function settings(host: OutlookHost, { call }: Wiring): object {
  const pending: Record<string, unknown> = { ...host.item.settings };
  return {
    get: (key: string) => {
      host.calls.push('roamingSettings.get');
      const fault = faultOf(host, 'roamingSettings.get');
      if (fault === 'throws') throw new Error('the stand-in was told to throw');
      return fault === 'empty' || fault === 'nothing' ? undefined : host.item.settings[key];
    },
    set: (key: string, value: unknown) => {
      pending[key] = value;
    },
    remove: (key: string) => {
      Reflect.deleteProperty(pending, key);
    },
    saveAsync: (done: Done) => {
      call('roamingSettings.saveAsync', done, () => {
        host.item.settings = { ...pending };
      });
    },
  };
}

function listenersOf(host: OutlookHost, type: string): Set<() => void> {
  const known = host.listeners.get(type) ?? new Set<() => void>();
  host.listeners.set(type, known);
  return known;
}

const strip = (html: string): string => html.replace(/<[^>]*>/g, '');
