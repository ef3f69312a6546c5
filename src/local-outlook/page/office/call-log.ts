import { Listeners } from '../listeners';

/** One line of the log: which frame, which call, and what came of it. Never what the call carried. */
export interface LogLine {
  readonly frame: string;
  readonly call: string;
  readonly result: string;
}

/** What the add-in asked of Outlook, in order. Names and results only: a log holds nobody's message. */
export class CallLog {
  /** The new line; null when the log was cleared. */
  readonly changes = new Listeners<LogLine | null>();

  add(frame: string, call: string, result: string): void {
    this.changes.tell({ frame, call, result });
  }

  clear(): void {
    this.changes.tell(null);
  }
}
