/** What a calendar file says of its first event, as far as we need it. */
export interface CalendarEvent {
  readonly location: string;
  readonly description: string;
}

/** Reads the first event of an iCalendar file (RFC 5545). What is not there is empty; nothing throws. */
export function firstEvent(calendar: string): CalendarEvent {
  const lines = unfold(calendar).split('\n');
  const begin = lines.findIndex((line) => /^BEGIN:VEVENT\s*$/i.test(line));
  const event = begin === -1 ? [] : lines.slice(begin + 1);
  // An alarm inside the event has a description of its own.
  const end = event.findIndex((line) => /^(?:BEGIN:|END:VEVENT)/i.test(line));
  const own = end === -1 ? event : event.slice(0, end);
  return { location: property(own, 'LOCATION'), description: property(own, 'DESCRIPTION') };
}

// RFC 5545 3.1: a long line goes on in the next one, after one white-space character.
const unfold = (calendar: string): string =>
  calendar.replace(/\r\n?/g, '\n').replace(/\n[ \t]/g, '');

function property(lines: readonly string[], name: string): string {
  const line = lines.find((one) => new RegExp(`^${name}[;:]`, 'i').test(one));
  return line === undefined ? '' : unescapeText(line.slice(endOfParameters(line) + 1));
}

// The value begins at the first colon outside quotation marks: LANGUAGE=en or ALTREP="https://…".
function endOfParameters(line: string): number {
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '"') quoted = !quoted;
    else if (line[at] === ':' && !quoted) return at;
  }
  return line.length;
}

// RFC 5545 3.3.11
const unescapeText = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark));
