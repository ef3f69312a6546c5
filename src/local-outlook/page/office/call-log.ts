import { Listeners } from '../listeners';

/** One line of the log: which frame, which call, and what came of it. Never what the call carried. */
export interface LogLine {
  readonly frame: string;
  readonly call: string;
  readonly result: string;
}

/** What the add-in asked of Outlook, in order. Names and results only: a log holds nobody's message. */
export class CallLog {
  readonly changes = new Listeners<LogLine>();
  readonly lines: LogLine[] = [];

  add(frame: string, call: string, result: string): void {
    const line = { frame, call, result };
    this.lines.push(line);
    this.changes.tell(line);
  }

  clear(): void {
    this.lines.length = 0;
  }
}
