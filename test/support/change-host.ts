import type { Fix } from '../../src/draft/change';
import type { Draft } from '../../src/draft/draft';
import type { Changed } from '../../src/outlook/changed';
import { makeChange } from '../../src/outlook/make-change';
import { readDraft } from '../../src/outlook/read-draft';
import { outlookHost, type HostItem, type OutlookHost } from './outlook-host';

/** An item that was opened and looked at, in which fixes can be made. Needs fake timers. */
export interface ChangeHost {
  readonly host: OutlookHost;
  /** What was seen when it was looked at. */
  readonly seen: Draft;
  readonly make: (fix: Fix) => Promise<Changed>;
}

/** Opens an item and looks at it. */
export async function openForChange(item: Partial<HostItem>): Promise<ChangeHost> {
  const host = outlookHost(item);
  const draft = readDraft({ today: '2026-11-22', time: '10:00', within: 3000 });
  await jest.advanceTimersByTimeAsync(4000);
  const seen = await draft;
  host.calls.length = 0;
  return {
    host,
    seen,
    make: async (fix) => {
      const made = makeChange(fix, seen);
      await jest.advanceTimersByTimeAsync(300_000);
      return made;
    },
  };
}

/** What is said when a change was not made. */
export const refused = (why: string): unknown => ({ done: false, why });
