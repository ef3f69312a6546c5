import type { Fix } from '../draft/change';
import type { Draft } from '../draft/draft';
import type { Changed } from '../outlook/changed';

/** What the pane asks of the message being written. None of it rejects: what fails, says so. */
export interface Mailbox {
  readonly read: () => Promise<Draft>;
  /** Makes a change to the draft it was worked out from, and reads it back. */
  readonly change: (fix: Fix, seen: Draft) => Promise<Changed>;
  /** Keeps whether an address belongs to a patient or carer. */
  readonly remember: (address: string, isServiceUser: boolean) => Promise<Changed>;
  /** Calls back when Outlook says that something changed; returns what stops it. */
  readonly watch: (onChange: () => void) => () => void;
}
