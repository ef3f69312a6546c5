/** The day and the time on this computer. */
export interface Moment {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** `HH:MM`. */
  readonly time: string;
}

/**
 * The day and the time on this computer, of one and the same moment. By hand: classic Outlook has
 * no `Intl` (office-js #4631).
 */
export function momentHere(now: Date = new Date()): Moment {
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return { today, time: `${two(now.getHours())}:${two(now.getMinutes())}` };
}

/** A time on this computer, `YYYY-MM-DDTHH:MM`. */
export function localMinute(date: Date): string {
  const { today, time } = momentHere(date);
  return `${today}T${time}`;
}

const two = (part: number): string => (part < 10 ? `0${part}` : String(part));
