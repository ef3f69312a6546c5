/** The day on this computer, as `YYYY-MM-DD`. By hand: classic Outlook has no `Intl` (office-js #4631). */
export function todayHere(now: Date = new Date()): string {
  const two = (part: number): string => (part < 10 ? `0${part}` : String(part));
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
