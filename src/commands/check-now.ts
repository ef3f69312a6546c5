import { assess } from '../assess/assess';
import type { Verdict } from '../assess/verdict';
import { showNotice } from '../outlook/notice';
import { readDraft } from '../outlook/read-draft';
import type { Moment } from '../outlook/today';
import type { Profile } from '../policy/profile';

/** A ribbon button that waits until it is told that its work is done. */
export interface ButtonEvent {
  readonly completed: () => void;
}

/** Checks what has been written so far and says so in a line above it. Never rejects. */
export async function checkNow(event: ButtonEvent, profile: Profile, now: Moment): Promise<void> {
  try {
    const draft = await readDraft({ ...now, within: 4000, stillWriting: true });
    await showNotice(noticeFor(assess(draft, profile)));
  } catch {
    await showNotice('PCD Guard could not check this. Try again.');
  } finally {
    event.completed();
  }
}

/** The verdict in one line, at most 150 characters. */
export function noticeFor(verdict: Verdict): string {
  const count = verdict.findings.length;
  if (count === 0) return 'Checked by PCD Guard: nothing to put right.';
  const things = count === 1 ? 'one thing' : `${count} things`;
  switch (verdict.verdict) {
    case 'stop':
      return `Checked by PCD Guard: ${things} to look at before this can go. Open Check message to see.`;
    case 'ask':
      return `Checked by PCD Guard: ${things} to look at before this goes. Open Check message to see.`;
    case 'send':
      return `Checked by PCD Guard: this can go, with ${things} to know. Open Check message to see.`;
  }
}
