import { Listeners } from '../listeners';
import { officeCalls, roamingSettingsGet } from './calls';

/** What the failure panel can make of a call. */
export const faultKinds = ['works', 'fails', 'throws', 'hangs', 'late', 'empty'] as const;

/** What happens to a call: as it should, or one of the ways in which Outlook has been seen to fail. */
export type Fault = (typeof faultKinds)[number];

/** What happens when Outlook starts the add-in for a send. */
export const addinStates = ['starts', 'cannot be loaded'] as const;

/** What the message to the shim inside a frame says (in-frame/faults.ts). */
export interface FaultMessage {
  readonly localOutlookThrows: readonly {
    readonly dispatch: number;
    readonly field: number | null;
  }[];
  readonly localOutlookSettings: 'works' | 'throws' | 'empty';
}

/** The failures that are switched on. */
export class Faults {
  /** What changed: one call, or everything works again. */
  readonly changes = new Listeners<'call' | 'all'>();
  /** How late "late" is, in milliseconds. */
  lateBy = 3000;
  addin: (typeof addinStates)[number] = 'starts';
  readonly #byCall = new Map<string, Fault>();

  of(call: string): Fault {
    return this.#byCall.get(call) ?? 'works';
  }

  set(call: string, fault: Fault): void {
    this.#byCall.set(call, fault);
    this.changes.tell('call');
  }

  clear(): void {
    this.#byCall.clear();
    this.addin = 'starts';
    this.changes.tell('all');
  }

  /** How many calls do not work. */
  get count(): number {
    return [...this.#byCall.values()].filter((fault) => fault !== 'works').length;
  }

  /** Throwing happens inside the frame: the shim there is told which calls. */
  forFrame(): FaultMessage {
    const settings = this.of(roamingSettingsGet);
    return {
      localOutlookThrows: officeCalls
        .filter((call) => this.of(call.name) === 'throws')
        .map((call) => ({ dispatch: call.dispatch, field: call.field ?? null })),
      localOutlookSettings: settings === 'throws' || settings === 'empty' ? settings : 'works',
    };
  }
}
