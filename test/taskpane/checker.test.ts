import { assess } from '../../src/assess/assess';
import type { Fix } from '../../src/draft/change';
import { applyFix } from '../../src/draft/change';
import type { Draft } from '../../src/draft/draft';
import type { Changed } from '../../src/outlook/changed';
import type { Answer } from '../../src/taskpane/answer';
import { Checker, type PaneState } from '../../src/taskpane/checker';
import type { Mailbox } from '../../src/taskpane/mailbox';
import { english } from '../../src/taskpane/strings';
import { viewOf } from '../../src/taskpane/view';
import { draft, type PlainDraft } from '../support/draft-builder';
import { onlyRules } from './verdict-builder';

const profile = onlyRules('secure-tag-required', 'shared-mailbox-sender', 'unread-part');
const clean: Partial<PlainDraft> = { to: ['sam@nhs.net'] };
const untagged: Partial<PlainDraft> = {
  from: 'northfield.podiatry@nhs.net',
  to: ['alex@webmail.example'],
  subject: 'Your visit',
};
const tagKey = 'secure-tag-required/service-user/1';
const clear = 'Nothing to put right.';
const one = '1 thing must be put right before this goes';

/** A message in memory, with calls that can be made slow, refused or broken. */
class TestMailbox implements Mailbox {
  message: Draft;
  reads = 0;
  running = 0;
  mostAtOnce = 0;
  readonly changes: Fix[] = [];
  takes = 0;
  outcome: Changed = { done: true };
  breaks = { read: false, change: false };
  onRead = (): void => undefined;

  constructor(plain: Partial<PlainDraft>) {
    this.message = draft(plain);
  }

  read = (): Promise<Draft> =>
    this.during(() => {
      this.reads += 1;
      if (this.breaks.read) throw new Error('broken');
      const { message } = this;
      this.onRead();
      return message;
    });

  change = (fix: Fix, seen: Draft): Promise<Changed> =>
    this.during(() => {
      if (this.breaks.change) throw new Error('broken');
      expect(seen).toBe(this.message);
      this.changes.push(fix);
      if (this.outcome.done) this.message = applyFix(this.message, fix);
      return this.outcome;
    });

  readonly people: (readonly string[])[] = [];

  rememberPeople = (addresses: readonly string[]): Promise<Changed> => {
    this.people.push(addresses);
    return Promise.resolve(this.outcome);
  };

  remember = (answer: Answer): Promise<Changed> =>
    this.during(() => {
      if (!this.outcome.done) return this.outcome;
      const isMarked = (other: string): boolean =>
        answer.kind === 'service-user' && other === answer.address && answer.yes;
      const { remembered } = draft({ remembered: { isServiceUser: isMarked } });
      this.message = { ...this.message, remembered };
      return this.outcome;
    });

  forget = (): Promise<Changed> => Promise.resolve(this.outcome);

  watch = () => () => undefined;

  private async during<T>(act: () => T): Promise<T> {
    this.running += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.running);
    if (this.takes > 0) await new Promise((resolve) => setTimeout(resolve, this.takes));
    this.running -= 1;
    return act();
  }
}

function start(plain: Partial<PlainDraft>) {
  const mailbox = new TestMailbox(plain);
  const view = (message: Draft) => viewOf(assess(message, profile), message, profile, english);
  const judged = jest.fn(view);
  const checker = new Checker({ mailbox, words: english, view: judged });
  const states: PaneState[] = [];
  checker.subscribe(() => states.push(checker.state()));
  const said = (): string[] =>
    states
      .filter((state, index) => state.announcement !== states[index - 1]?.announcement)
      .map(({ announcement }) => announcement.text)
      .filter((text) => text !== '');
  return { mailbox, checker, judged, states, said };
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('looking', () => {
  it('shows the verdict and says it once', async () => {
    const { checker, said } = start(untagged);
    expect(checker.state()).toMatchObject({ view: null, broken: false, progress: 'none' });
    await checker.look(true);
    expect(checker.state().view?.headline.text).toBe(one);
    expect(said()).toEqual([one]);
  });

  it('draws nothing, judges nothing and says nothing when the message is the same', async () => {
    const { checker, states, judged, said } = start(untagged);
    await checker.look(true);
    const before = checker.state();
    const drawn = states.length;
    await checker.look(false);
    await checker.look(true);
    expect(checker.state()).toBe(before);
    expect(states).toHaveLength(drawn);
    expect(judged).toHaveBeenCalledTimes(1);
    expect(said()).toEqual([one]);
  });

  it('draws nothing when the message is another but the screen is the same', async () => {
    const { checker, mailbox } = start(clean);
    await checker.look(true);
    const before = checker.state();
    mailbox.message = draft({ ...clean, subject: 'Another' });
    await checker.look(false);
    expect(checker.state()).toBe(before);
  });

  it('says a new verdict, and not a new screen with the same verdict', async () => {
    const { checker, mailbox, said } = start(clean);
    await checker.look(true);
    mailbox.message = draft({ to: ['sam@nhs.net', 'jo@nhs.net'] });
    await checker.look(false);
    expect(checker.state().view?.recipients.people).toHaveLength(2);
    mailbox.message = draft(untagged);
    await checker.look(false);
    expect(said()).toEqual([clear, one]);
  });

  it('makes one call at a time, and puts several wishes to look into one', async () => {
    const { checker, mailbox } = start(clean);
    mailbox.takes = 100;
    const looks = [checker.look(true), checker.look(false), checker.look(true)];
    await jest.advanceTimersByTimeAsync(50);
    // One runs; whoever asks now must get a look that begins after it.
    looks.push(checker.look(false), checker.look(true));
    await jest.advanceTimersByTimeAsync(500);
    await Promise.all(looks);
    expect(mailbox.reads).toBe(2);
    expect(mailbox.mostAtOnce).toBe(1);
  });

  it.each([
    ['asked for', true, 300, 500],
    ['of its own', false, 1900, 2100],
  ])('shows that a look %s takes long, but only then', async (_, asked, soon, late) => {
    const { checker, mailbox } = start(clean);
    await checker.look(true);
    mailbox.takes = 3000;
    const look = checker.look(asked);
    await jest.advanceTimersByTimeAsync(soon);
    expect(checker.state().progress).toBe('none');
    await jest.advanceTimersByTimeAsync(late - soon);
    expect(checker.state().progress).toBe('looking');
    await jest.advanceTimersByTimeAsync(3000);
    await look;
    expect(checker.state().progress).toBe('none');
  });

  it('counts as asked for when somebody asks while it waits', async () => {
    const { checker, mailbox } = start(clean);
    await checker.look(true);
    mailbox.takes = 3000;
    void checker.look(false);
    const second = checker.look(true);
    await jest.advanceTimersByTimeAsync(500);
    expect(checker.state().progress).toBe('looking');
    await jest.advanceTimersByTimeAsync(6000);
    await second;
  });

  it('says that it is looking when that takes long and nothing is there yet', async () => {
    const { checker, mailbox, said } = start(clean);
    mailbox.takes = 1000;
    void checker.look(true);
    await jest.advanceTimersByTimeAsync(1000);
    void checker.look(true);
    await jest.advanceTimersByTimeAsync(1000);
    expect(said()).toEqual([english.headline.looking, clear]);
  });

  it('says it once when a look breaks down, and comes back from it', async () => {
    const { checker, mailbox, said } = start(clean);
    mailbox.breaks.read = true;
    await checker.look(true);
    await checker.look(false);
    expect(checker.state()).toMatchObject({ view: null, broken: true });
    mailbox.breaks.read = false;
    await checker.look(true);
    expect(checker.state()).toMatchObject({ broken: false, view: { headline: { text: clear } } });
    expect(said()).toEqual([english.headline.broken, clear]);
  });

  it('does not show an old verdict when judging breaks down', async () => {
    const { checker, mailbox, judged } = start(clean);
    await checker.look(true);
    judged.mockImplementationOnce(() => {
      throw new Error('broken');
    });
    mailbox.message = draft(untagged);
    await checker.look(false);
    expect(checker.state()).toMatchObject({ view: null, broken: true });
    await checker.look(false);
    expect(checker.state().view?.headline.text).toBe(one);
  });

  it('calls nobody back who no longer listens', async () => {
    const { checker } = start(clean);
    const listener = jest.fn();
    checker.subscribe(listener)();
    await checker.look(true);
    expect(listener).not.toHaveBeenCalled();
  });
});

describe('a press', () => {
  it('makes the fix, reads it back and says so with the new verdict', async () => {
    const { checker, mailbox, said } = start(untagged);
    await checker.look(true);
    await checker.press(tagKey);
    expect(mailbox.message.subject).toEqual({ known: true, value: '[secure] Your visit' });
    expect(checker.state()).toMatchObject({
      pressed: null,
      progress: 'none',
      outcome: { on: tagKey, good: true, text: 'Done: [secure] is in the subject.' },
      view: { headline: { text: clear } },
    });
    expect(said()).toEqual([one, `Done: [secure] is in the subject. ${clear}`]);
  });

  it('is held down while it works, and a second one is not heard', async () => {
    const { checker, mailbox, said } = start(untagged);
    await checker.look(true);
    mailbox.takes = 500;
    const first = checker.press(tagKey);
    expect(checker.state()).toMatchObject({ pressed: tagKey, outcome: null });
    const second = checker.press(tagKey);
    await jest.advanceTimersByTimeAsync(450);
    expect(checker.state().progress).toBe('changing');
    await jest.advanceTimersByTimeAsync(5000);
    await Promise.all([first, second]);
    expect(mailbox.changes).toHaveLength(1);
    expect(mailbox.mostAtOnce).toBe(1);
    expect(said().slice(1, 2)).toEqual([english.headline.changing]);
  });

  it.each([
    ['refused', english.failures.refused],
    ['too-long', english.failures['too-long']],
    ['in-both', english.failures['in-both']],
  ] as const)('says honestly why not: %s', async (why, text) => {
    const { checker, mailbox, said } = start(untagged);
    await checker.look(true);
    mailbox.outcome = { done: false, why };
    await checker.press(tagKey);
    expect(checker.state().outcome).toEqual({ on: tagKey, good: false, text });
    expect(said()).toEqual([one, `${text} ${one}`]);
  });

  it('does not claim anything when the change breaks down', async () => {
    const { checker, mailbox } = start(untagged);
    await checker.look(true);
    mailbox.breaks.change = true;
    await checker.press(tagKey);
    expect(checker.state().outcome).toMatchObject({
      good: false,
      text: english.failures.unconfirmed,
    });
  });

  it.each<[string, Partial<PlainDraft>]>([
    ['has another subject', { ...untagged, subject: 'Another visit' }],
    ['no longer needs it', { ...untagged, subject: '[secure] Your visit' }],
  ])('changes nothing when the message %s', async (_, now) => {
    const { checker, mailbox } = start(untagged);
    await checker.look(true);
    mailbox.message = draft(now);
    await checker.press(tagKey);
    expect(mailbox.changes).toEqual([]);
    expect(mailbox.message).toEqual(expect.objectContaining({ subject: draft(now).subject }));
    expect(checker.state().outcome).toMatchObject({
      good: false,
      text: english.failures['changed-since'],
    });
  });

  it('changes nothing when the message can no longer be read', async () => {
    const { checker, mailbox } = start(untagged);
    await checker.look(true);
    mailbox.breaks.read = true;
    await checker.press(tagKey);
    expect(mailbox.changes).toEqual([]);
    expect(checker.state()).toMatchObject({ broken: true, outcome: { good: false } });
  });

  it('does nothing on a card that is not there or has no button', async () => {
    const { checker, mailbox } = start({ ...untagged, from: 'jo@nhs.net' });
    await checker.press(tagKey);
    await checker.look(true);
    const reads = mailbox.reads;
    await checker.press('nothing/at-all/1');
    await checker.press('shared-mailbox-sender/service-user/1');
    expect(mailbox.reads).toBe(reads);
    expect(checker.state().pressed).toBeNull();
  });

  it('forgets its outcome when the verdict becomes another', async () => {
    const { checker, mailbox } = start(untagged);
    await checker.look(true);
    await checker.press(tagKey);
    mailbox.message = draft(untagged);
    await checker.look(false);
    expect(checker.state().outcome).toBeNull();
  });
});

describe('trying again', () => {
  const unread: Partial<PlainDraft> = { ...clean, unread: { body: 'late' } };
  const key = 'unread-part/part/1';

  it('says that it was read now', async () => {
    const { checker, mailbox } = start(unread);
    await checker.look(true);
    mailbox.message = draft(clean);
    await checker.press(key);
    expect(checker.state()).toMatchObject({
      outcome: { on: key, good: true, text: 'It could be read now.' },
      view: { headline: { text: clear } },
    });
  });

  it('says that it still was not', async () => {
    const { checker, said } = start(unread);
    await checker.look(true);
    await checker.press(key);
    expect(checker.state().outcome).toMatchObject({ on: key, good: false });
    expect(said()[1]).toBe(`${english.fixes.stillUnread} 1 question before this goes`);
  });

  it('does not call it read when everything broke down', async () => {
    const { checker, mailbox, said } = start(unread);
    await checker.look(true);
    mailbox.breaks.read = true;
    await checker.press(key);
    expect(checker.state().outcome?.good).toBe(false);
    expect(said().slice(-1)).toEqual([`${english.fixes.stillUnread} `]);
  });
});

describe('an answer', () => {
  const stranger: Partial<PlainDraft> = {
    from: 'northfield.podiatry@nhs.net',
    to: ['alex@charity.example'],
  };

  it('is kept, and the message is judged anew', async () => {
    const { checker, said } = start(stranger);
    await checker.look(true);
    await checker.answer({ kind: 'service-user', address: 'alex@charity.example', yes: true });
    expect(checker.state().view?.recipients.people[0]?.question?.yes).toBe(true);
    expect(checker.state().outcome).toBeNull();
    expect(said()).toEqual([clear, one]);
    await checker.answer({ kind: 'service-user', address: 'alex@charity.example', yes: false });
    expect(checker.state().view?.recipients.people[0]?.question?.yes).toBe(false);
  });

  it('says so when it could not be kept', async () => {
    const { checker, mailbox, said } = start(stranger);
    await checker.look(true);
    mailbox.outcome = { done: false, why: 'this-message-only' };
    await checker.answer({ kind: 'service-user', address: 'alex@charity.example', yes: true });
    const text = english.failures['this-message-only'];
    expect(checker.state().outcome).toEqual({ on: 'alex@charity.example', good: false, text });
    expect(said()).toEqual([clear, `${text} ${clear}`]);
  });
});

describe('the people of a message that may go', () => {
  it('are kept, once, and nobody is told', async () => {
    const { checker, mailbox, said } = start({
      from: 'sam.taylor@nhs.net',
      to: ['ben.cole@nhs.net'],
      subject: 'Rota',
    });
    await checker.look(true);
    await checker.look(true);
    expect(mailbox.people).toEqual([['ben.cole@nhs.net']]);
    expect(said()).toEqual([clear]);
  });

  it('are not kept while something is in doubt', async () => {
    const { checker, mailbox } = start({ to: ['alex@webmail.example'], subject: 'Rota' });
    await checker.look(true);
    expect(mailbox.people).toEqual([]);
  });
});
