import type { Draft } from '../draft/draft';
import type { Changed } from '../outlook/changed';
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
  private readonly listeners = new Set<() => void>();
  private turn: Promise<void> = Promise.resolve();
  private waiting: { asked: boolean; readonly done: Promise<void> } | null = null;

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
      this.waiting.asked = this.waiting.asked || asked;
      return this.waiting.done;
    }
    const done = this.inTurn(async () => {
      const wasAsked = this.waiting?.asked ?? asked;
      this.waiting = null;
      await this.showing('looking', wasAsked, () => this.check());
    });
    this.waiting = { asked, done };
    return done;
  };

  /** Does what a card's button says; a button without a fix looks again. */
  readonly press = async (key: string): Promise<void> => {
    const card = this.now.view?.cards.find((other) => other.key === key);
    if (this.now.pressed !== null || card?.press == null) return;
    this.set({ pressed: key, outcome: null });
    await this.inTurn(() => this.showing('changing', true, () => this.putRight(card)));
    this.set({ pressed: null });
  };

  /** Keeps an answer to "Patient or carer?" and looks again. */
  readonly answer = async (address: string, isServiceUser: boolean): Promise<void> => {
    this.set({ outcome: null });
    await this.inTurn(() =>
      this.showing('changing', true, async () => {
        const kept = await settled(() => this.parts.mailbox.remember(address, isServiceUser));
        this.draft = null;
        await this.check();
        if (!kept.done) this.conclude({ on: address, good: false, text: this.whyNot(kept) });
      }),
    );
  };

  private async putRight(card: Card): Promise<void> {
    const { key: on, press } = card;
    const { words } = this.parts;
    // What is on the screen may be two seconds old: a change is only made to what is there now.
    await this.check();
    if (press?.fix == null) return;
    const fresh = this.now.view?.cards.find(({ key }) => key === on);
    if (this.draft === null || !samePress(fresh, card)) {
      this.conclude({ on, good: false, text: words.failures['changed-since'] });
      return;
    }
    const { fix } = press;
    const seen = this.draft;
    const result = await settled(() => this.parts.mailbox.change(fix, seen));
    await this.check();
    this.conclude({
      on,
      good: result.done,
      text: result.done ? words.done(fix) : this.whyNot(result),
    });
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
      this.set({ view: null, broken: true });
      this.say(this.parts.words.headline.broken);
    }
  }

  private show(view: ComposeView): void {
    const { view: before } = this.now;
    if (sameView(before, view)) return;
    this.set({ view, broken: false });
    if (before?.headline.text === view.headline.text) return;
    if (this.now.pressed === null) this.set({ outcome: null });
    this.say(view.headline.text);
  }

  private conclude(outcome: Outcome): void {
    this.set({ outcome });
    const headline = this.now.view?.headline.text ?? '';
    this.say(`${outcome.text} ${headline}`);
  }

  private whyNot(result: Changed): string {
    return result.done ? '' : this.parts.words.failures[result.why];
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
    progress: PaneState['progress'],
    asked: boolean,
    task: () => Promise<void>,
  ): Promise<void> {
    const timer = setTimeout(
      () => {
        this.set({ progress });
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
