import type { Fix } from '../draft/change';
import type { Draft } from '../draft/draft';
import type { Changed } from '../outlook/changed';
import { aboutOf, type Answer } from './answer';
import type { Card } from './card-view';
import type { Mailbox } from './mailbox';
import { sameDraft } from './same-draft';
import type { Strings } from './strings';
import { sameView, type ComposeView } from './view';

/** Waiting is shown from here on, in milliseconds: a check that somebody asked for, and one of the pane's own. */
const slowAfter = { asked: 400, own: 2000 };

/** What became of the last press. */
export interface Outcome {
  /** The key of the card, or the address, it was pressed on. */
  readonly on: string;
  readonly good: boolean;
  readonly text: string;
}

/** What the compose screen stands on. */
export interface PaneState {
  /** Null before the first check, and after one that broke down. */
  readonly view: ComposeView | null;
  readonly broken: boolean;
  /** Shown only where waiting has become noticeable. */
  readonly progress: 'none' | 'looking' | 'changing';
  /** The key of the card that is being put right. */
  readonly pressed: string | null;
  readonly outcome: Outcome | null;
  /** What a screen reader is told; `said` counts, so that the same words can be said twice. */
  readonly announcement: { readonly text: string; readonly said: number };
}

/** What the checker is made of. */
export interface CheckerParts {
  readonly mailbox: Mailbox;
  readonly view: (draft: Draft) => ComposeView;
  readonly words: Strings;
}

const atFirst: PaneState = {
  view: null,
  broken: false,
  progress: 'none',
  pressed: null,
  outcome: null,
  announcement: { text: '', said: 0 },
};

/**
 * Looks at the message, one call to Outlook at a time, and keeps what the screen stands on. The
 * state only becomes a new object when the screen would look different, so nothing flickers.
 */
export class Checker {
  private now = atFirst;
  private draft: Draft | null = null;
  private kept = '';
  private readonly listeners = new Set<() => void>();
  private turn: Promise<void> = Promise.resolve();
  private waiting: {
    readonly wish: { asked: boolean };
    readonly done: Promise<void>;
  } | null = null;

  constructor(private readonly parts: CheckerParts) {}

  /** The present state. */
  readonly state = (): PaneState => this.now;

  /** Calls back on every new state; returns what stops it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** Looks again as soon as no other call runs. Whoever asks while a look is waiting waits for that one. */
  readonly look = (asked: boolean): Promise<void> => {
    if (this.waiting !== null) {
      this.waiting.wish.asked = this.waiting.wish.asked || asked;
      return this.waiting.done;
    }
    const wish = { asked };
    const done = this.inTurn(async () => {
      this.waiting = null;
      await this.showing('looking', wish.asked, () => this.check());
    });
    this.waiting = { wish, done };
    return done;
  };

  /** Does what a card's button says; a button without a fix looks again. One press at a time. */
  readonly press = async (key: string): Promise<void> => {
    const card = this.card(key);
    if (this.now.pressed !== null || card?.press == null) return;
    const { fix } = card.press;
    this.set({ pressed: key, outcome: null });
    await this.inTurn(() =>
      fix === null
        ? this.showing('looking', true, () => this.tryAgain(key))
        : this.showing('changing', true, () => this.putRight(card, fix)),
    );
    this.set({ pressed: null });
  };

  /** Keeps what the sender says once, and looks again. */
  readonly answer = async (answer: Answer): Promise<void> => {
    this.set({ outcome: null });
    await this.inTurn(() =>
      this.showing('changing', true, async () => {
        const { mailbox, words } = this.parts;
        const kept = await settled(() => mailbox.remember(answer));
        // The message is the same, but what is known about its people is not.
        this.draft = null;
        await this.check();
        if (kept.done) return;
        this.conclude({ on: aboutOf(answer), good: false, text: words.failures[kept.why] });
      }),
    );
  };

  private async tryAgain(on: string): Promise<void> {
    const { fixes } = this.parts.words;
    await this.check();
    const good = this.now.view !== null && this.card(on) === undefined;
    this.conclude({ on, good, text: good ? fixes.nowRead : fixes.stillUnread });
  }

  private async putRight(card: Card, fix: Fix): Promise<void> {
    const { key: on } = card;
    const { words, mailbox } = this.parts;
    // What is on the screen may be two seconds old: a change is only made to what is there now.
    await this.check();
    const seen = this.draft;
    if (seen === null || !samePress(this.card(on), card)) {
      this.conclude({ on, good: false, text: words.failures['changed-since'] });
      return;
    }
    const result = await settled(() => mailbox.change(fix, seen));
    await this.check();
    this.conclude({
      on,
      good: result.done,
      text: result.done ? words.done(fix) : words.failures[result.why],
    });
  }

  private card(key: string): Card | undefined {
    return this.now.view?.cards.find((card) => card.key === key);
  }

  private async check(): Promise<void> {
    try {
      const draft = await this.parts.mailbox.read();
      if (this.draft !== null && sameDraft(this.draft, draft)) return;
      const view = this.parts.view(draft);
      this.draft = draft;
      this.show(view);
    } catch {
      this.draft = null;
      // Said once, not again with every look that breaks down the same way.
      if (this.now.broken) return;
      this.set({ view: null, broken: true });
      this.say(this.parts.words.headline.broken);
    }
  }

  private show(view: ComposeView): void {
    const { view: before } = this.now;
    if (sameView(before, view)) return;
    this.set({ view, broken: false });
    this.keepPeople(view.sure);
    if (before?.headline.text === view.headline.text) return;
    // While something is being put right, its outcome will be said with the headline.
    if (this.now.pressed !== null) return;
    this.set({ outcome: null });
    this.say(view.headline.text);
  }

  /** A help for later, so nobody is told when it does not work. */
  private keepPeople(addresses: readonly string[]): void {
    if (addresses.length === 0 || addresses.join() === this.kept) return;
    this.kept = addresses.join();
    // Not in turn: the mailbox’s settings are no call to the message, and nobody waits for this.
    void settled(() => this.parts.mailbox.rememberPeople(addresses));
  }

  private conclude(outcome: Outcome): void {
    this.set({ outcome });
    const headline = this.now.view?.headline.text ?? '';
    this.say(`${outcome.text} ${headline}`);
  }

  private say(text: string): void {
    this.set({ announcement: { text, said: this.now.announcement.said + 1 } });
  }

  private set(part: Partial<PaneState>): void {
    this.now = { ...this.now, ...part };
    for (const listener of this.listeners) listener();
  }

  private inTurn(task: () => Promise<void>): Promise<void> {
    this.turn = this.turn.then(task);
    return this.turn;
  }

  /** Shows that something takes time, but only once it does. */
  private async showing(
    progress: 'looking' | 'changing',
    asked: boolean,
    task: () => Promise<void>,
  ): Promise<void> {
    const timer = setTimeout(
      () => {
        this.set({ progress });
        if (this.now.pressed !== null || this.now.view === null) {
          this.say(this.parts.words.headline[progress]);
        }
      },
      asked ? slowAfter.asked : slowAfter.own,
    );
    await task();
    clearTimeout(timer);
    if (this.now.progress !== 'none') this.set({ progress: 'none' });
  }
}

function samePress(one: Card | undefined, other: Card): boolean {
  return JSON.stringify(one?.press) === JSON.stringify(other.press);
}

/** The outcome of a change; one that breaks down has to be looked at by a person. */
async function settled(change: () => Promise<Changed>): Promise<Changed> {
  try {
    return await change();
  } catch {
    return { done: false, why: 'unconfirmed' };
  }
}
