import type { Fix } from '../draft/change';
import type { Draft } from '../draft/draft';
import type { Changed } from '../outlook/changed';
import type { Answer } from './answer';

/** What the pane asks of the message being written. None of it rejects: what fails, says so. */
export interface Mailbox {
  readonly read: () => Promise<Draft>;
  /** Makes a change to the draft it was worked out from, and reads it back. */
  readonly change: (fix: Fix, seen: Draft) => Promise<Changed>;
  /** Keeps what the sender has said once. */
  readonly remember: (answer: Answer) => Promise<Changed>;
  /** Keeps that these people are written to, so that an address that is nearly theirs is noticed later. */
  readonly rememberPeople: (addresses: readonly string[]) => Promise<Changed>;
  /** Forgets everything that was kept about people. */
  readonly forget: () => Promise<Changed>;
  /** Calls back when Outlook says that something changed; returns what stops it. */
  readonly watch: (onChange: () => void) => () => void;
}
