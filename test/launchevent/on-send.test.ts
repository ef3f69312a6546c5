import { onSend, type Kind } from '../../src/launchevent/on-send';
import type { Profile } from '../../src/policy/profile';
import { late, outlookHost, person, readCalls } from '../support/outlook-host';
import type { Fault, HostItem, OutlookHost } from '../support/outlook-host';
import { lpt2023, profileOfOnly, profileWith } from '../support/profiles';

type Options = Office.SmartAlertsEventCompletedOptions;

/** A policy that only decides for what could not be checked, so that nothing else can hold a message. */
const unreadIs = (severity: 'note' | 'ask' | 'stop'): Profile =>
  profileOfOnly({ 'unread-part': severity });

const profiles = { ask: unreadIs('ask'), stop: unreadIs('stop') } as const;

/** Milliseconds in which Outlook must have its answer. */
const due = 4000;

let host: OutlookHost;

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  host.remove();
  jest.useRealTimers();
});

/** Sends the open item and waits until every answer, however late, has come. */
async function send(
  kind: Kind,
  profile: Profile,
  faults: Readonly<Record<string, Fault>>,
  item: Partial<HostItem> = {},
): Promise<{ answers: Options[]; after: number }> {
  host = outlookHost({ kind, ...item });
  Object.assign(host.faults, faults);
  const answers: Options[] = [];
  const began = Date.now();
  let after = Infinity;
  onSend(
    {
      completed: (options) => {
        answers.push(options);
        after = Date.now() - began;
      },
    },
    kind,
    profile,
  );
  await jest.advanceTimersByTimeAsync(late * 12);
  return { answers, after };
}

/** What one profile's choice looks like in the answer. */
function expectAnswer(answer: Options | undefined, choice: 'ask' | 'stop'): void {
  expect(answer).toMatchObject({ allowEvent: false, cancelLabel: 'Review message' });
  expect(answer?.sendModeOverride).toBe(choice === 'ask' ? 'promptUser' : undefined);
  expect(answer?.errorMessage).toMatch(/read|checked/);
  expect(answer?.errorMessageMarkdown).toBeTruthy();
  expect(JSON.parse(String(answer?.contextData))).toEqual({ v: 1, findings: ['unread-part'] });
}

const kinds = ['message', 'meeting'] as const;
const choices = ['ask', 'stop'] as const;

/** Each call the handler makes, with each thing that can go wrong with it. */
const everyFault = kinds.flatMap((kind) =>
  readCalls[kind].flatMap((name) =>
    faultsOf(name).flatMap((fault) => choices.map((choice) => ({ kind, name, fault, choice }))),
  ),
);

function faultsOf(name: string): readonly Fault[] {
  // Settings are in memory: asking them can throw or give nothing, but not be late.
  return name === 'roamingSettings.get'
    ? ['throws', 'empty', 'missing']
    : ['fails', 'throws', 'hangs', 'late', 'empty', 'nothing', 'missing'];
}

/** Where a fault leaves nothing unknown, and why. */
function isHarmless(kind: Kind, name: string, fault: Fault): boolean {
  switch (name) {
    case 'body.getTypeAsync':
      return true; // the body is then read as HTML, which every message has
    case 'getComposeTypeAsync':
    case 'delayDeliveryTime.getAsync':
      return true; // what is being written can be judged without
    case 'cc.getAsync':
    case 'bcc.getAsync':
    case 'optionalAttendees.getAsync':
    case 'subject.getAsync':
    case 'location.getAsync':
    case 'getAttachmentsAsync':
      return fault === 'empty'; // an empty field is a value
    case 'sessionData.getAllAsync':
      return fault === 'empty' || fault === 'nothing' || fault === 'missing'; // nothing was kept
    case 'roamingSettings.get':
      return fault === 'empty'; // nothing was ever kept
    default:
      return false;
  }
}

describe('what the handler reads', () => {
  it.each(kinds)('makes exactly the calls the tables below fail one by one: %s', async (kind) => {
    await send(kind, profiles.ask, {});
    expect(host.calls).toEqual(readCalls[kind]);
  });
});

describe('a message with nothing wrong', () => {
  it.each(kinds)('goes at once: %s', async (kind) => {
    const { answers, after } = await send(kind, profiles.stop, {});
    expect(answers).toEqual([{ allowEvent: true }]);
    expect(after).toBeLessThan(200);
  });
});

describe('one call going wrong', () => {
  it.each(everyFault)('$kind: $name $fault, could not check = $choice', async (row) => {
    const { kind, name, fault, choice } = row;
    const { answers, after } = await send(kind, profiles[choice], { [name]: fault });
    expect(answers).toHaveLength(1);
    expect(after).toBeLessThanOrEqual(due);
    if (isHarmless(kind, name, fault)) expect(answers).toEqual([{ allowEvent: true }]);
    else expectAnswer(answers[0], choice);
  });

  it.each(kinds)('lets go where the policy only notes what could not be read: %s', async (kind) => {
    const { answers } = await send(kind, unreadIs('note'), { 'body.getAsync': 'fails' });
    expect(answers).toEqual([{ allowEvent: true }]);
  });
});

describe('everything going wrong', () => {
  const faults: readonly Fault[] = [
    'fails',
    'throws',
    'hangs',
    'late',
    'empty',
    'nothing',
    'missing',
  ];
  const rows = kinds.flatMap((kind) =>
    faults.flatMap((fault) => choices.map((choice) => ({ kind, fault, choice }))),
  );

  it.each(rows)('$kind: every call $fault, could not check = $choice', async (row) => {
    const { kind, fault, choice } = row;
    const all = Object.fromEntries(readCalls[kind].map((name) => [name, fault]));
    const { answers, after } = await send(kind, profiles[choice], all);
    expect(answers).toHaveLength(1);
    expect(after).toBeLessThanOrEqual(due);
    expectAnswer(answers[0], choice);
  });

  it('says what could not be read as soon as the time for reading is over', async () => {
    const all = Object.fromEntries(readCalls.message.map((name) => [name, 'hangs' as const]));
    const { answers, after } = await send('message', profiles.stop, all);
    expect(after).toBeLessThan(3000);
    expect(answers[0]?.errorMessage).toContain('The sender, the people in To');
  });

  it.each(choices)('the clock put back while calls hang, could not check = %s', async (choice) => {
    host = outlookHost();
    const putBack = (): Fault => {
      jest.setSystemTime(Date.now() - 3_600_000);
      return 'hangs';
    };
    Object.assign(
      host.faults,
      Object.fromEntries(readCalls.message.map((name) => [name, putBack])),
    );
    const answers: Options[] = [];
    onSend({ completed: (options) => answers.push(options) }, 'message', profiles[choice]);
    // One second less: timers may be that late in Outlook on the web.
    await jest.advanceTimersByTimeAsync(due - 1000);
    expect(answers).toHaveLength(1);
    expectAnswer(answers[0], choice);
    await jest.advanceTimersByTimeAsync(late);
    expect(answers).toHaveLength(1);
  });

  it.each(choices)('no open item, could not check = %s', async (choice) => {
    host = outlookHost();
    Object.assign(Office.context.mailbox, { item: null });
    const answers: Options[] = [];
    onSend({ completed: (options) => answers.push(options) }, 'message', profiles[choice]);
    await jest.advanceTimersByTimeAsync(due);
    expect(answers).toHaveLength(1);
    expectAnswer(answers[0], choice);
  });

  it.each(choices)('no Office at all, could not check = %s', async (choice) => {
    host = outlookHost();
    host.remove();
    const answers: Options[] = [];
    onSend({ completed: (options) => answers.push(options) }, 'message', profiles[choice]);
    await jest.advanceTimersByTimeAsync(due);
    expect(answers).toHaveLength(1);
    expectAnswer(answers[0], choice);
  });

  it.each(kinds.flatMap((kind) => choices.map((choice) => ({ kind, choice }))))(
    'a profile that breaks the engine: $kind, could not check = $choice',
    async ({ kind, choice }) => {
      const broken = { ...profiles[choice], routes: null as never };
      const { answers } = await send(kind, broken, {});
      expect(answers).toHaveLength(1);
      expectAnswer(answers[0], choice);
      expect(answers[0]?.errorMessage).toContain(`this ${kind}`);
    },
  );

  it('a profile that breaks the engine and only notes what could not be read', async () => {
    const { answers } = await send('message', { ...unreadIs('note'), routes: null as never }, {});
    expect(answers).toEqual([{ allowEvent: true }]);
  });
});

describe('a message with something wrong', () => {
  const toPatient = {
    from: person('northfield.podiatry@nhs.net'),
    to: [person('jo@webmail.example')],
    body: '<p>Dear Jo, your NHS number is 999 000 0018.</p>',
  };
  const webmail = profileWith({
    routes: { ...lpt2023.routes, webmail: ['webmail.example'] },
  });

  it('is held with the clause, the pane button and rule ids only', async () => {
    const { answers } = await send('message', webmail, {}, toPatient);
    expect(answers).toHaveLength(1);
    const [answer] = answers;
    expect(answer).toMatchObject({ allowEvent: false, commandId: 'msgComposeOpenPaneButton' });
    const handed = JSON.parse(String(answer?.contextData)) as { findings: string[] };
    expect(handed.findings).toContain('secure-tag-required');
    expect(JSON.stringify(answer)).not.toMatch(/999|webmail|Jo\b/);
  });

  it('is held in a meeting with the button of the meeting', async () => {
    const { answers } = await send('meeting', webmail, {}, toPatient);
    expect(answers[0]).toMatchObject({
      allowEvent: false,
      commandId: 'aptComposeOpenPaneButton',
    });
  });

  it.each(['fails', 'hangs'] as const)('stays held when another call %s', async (fault) => {
    const { answers } = await send('message', webmail, { getAttachmentsAsync: fault }, toPatient);
    const handed = JSON.parse(String(answers[0]?.contextData)) as { findings: string[] };
    expect(handed.findings).toEqual(expect.arrayContaining(['secure-tag-required', 'unread-part']));
  });

  it.each(['empty', 'fails'] as const)(
    'never lets %s recipients pass for nobody',
    async (fault) => {
      const all = { 'to.getAsync': fault, 'cc.getAsync': fault, 'bcc.getAsync': fault };
      const { answers } = await send('message', profiles.stop, all, toPatient);
      expect(answers[0]?.allowEvent).toBe(false);
      expect(answers[0]?.sendModeOverride).toBeUndefined();
    },
  );
});
