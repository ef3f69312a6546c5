import { call, have } from './call';
import { isMeeting, openItem } from './item';

/** What the pane was opened on. */
export type Mode = 'compose-message' | 'compose-meeting' | 'read' | 'none';

/** What the alert told the pane it opened: the rules that spoke, by id. A hint only, for it may be old (office-js #3517). */
export interface OpeningContext {
  readonly findings: readonly string[];
}

/** Resolves once Office can be asked. */
export function whenReady(): Promise<void> {
  return Office.onReady().then(() => undefined);
}

/** What the open item is. An item with fields that can be set is being written. */
export function modeOfItem(): Mode {
  const item = openItem();
  if (item === null) return 'none';
  // In a message that is being read, the subject is plain text.
  if (typeof item.subject?.getAsync !== 'function') return 'read';
  return isMeeting(item) ? 'compose-meeting' : 'compose-message';
}

/** What the alert's button handed over; null when the pane was opened from the ribbon, or nobody can tell. */
export async function openingContext(): Promise<OpeningContext | null> {
  const given = await call<string>((done) => {
    const item = have(openItem());
    have(item.getInitializationContextAsync);
    item.getInitializationContextAsync?.(done);
  }, 2000);
  return given.known ? contextIn(given.value) : null;
}

/** Reads an opening context as a stranger's. */
export function contextIn(given: unknown): OpeningContext | null {
  if (typeof given !== 'string' || given === '') return null;
  try {
    const value = JSON.parse(given) as { v?: unknown; findings?: unknown } | null;
    if (value?.v !== 1 || !Array.isArray(value.findings)) return null;
    return { findings: value.findings.filter((id): id is string => typeof id === 'string') };
  } catch {
    return null;
  }
}
