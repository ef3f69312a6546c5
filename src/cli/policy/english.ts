const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/** `2026-09-30` as 30 September 2026. */
export function dayInWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${months[Number(month) - 1] ?? month} ${year}`;
}

/** `a`, `a and b`, `a, b and c`; or with another word than “and”. */
export function listed(items: readonly string[], last = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items[items.length - 1] ?? ''}`;
}

/** `1 day`, `2 days`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** A sentence begins with a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A list with a dash before each item; nothing for an empty one. */
export const bullets = (items: readonly string[]): string =>
  items.map((item) => `- ${item}`).join('\n');

/** A numbered list, from 1. */
export const numbered = (items: readonly string[]): string =>
  items.map((item, index) => `${index + 1}. ${item}`).join('\n');

/** A part under its heading, or nothing where there is nothing to say. */
export function part(title: string, ...blocks: readonly string[]): string {
  const said = blocks.filter((block) => block !== '');
  return said.length === 0 ? '' : [`## ${title}`, ...said].join('\n\n');
}

/** The blocks of a page, a blank line between them. */
export const page = (blocks: readonly string[]): string =>
  `${blocks.filter((block) => block !== '').join('\n\n')}\n`;

const weekdays = [
  ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
];

/** `[1, 2, 3, 4, 5]` as Monday to Friday; days that do not follow each other are named. */
export function weekdaysInWords(days: readonly number[]): string {
  const names = days.map((day) => weekdays[day - 1] ?? String(day));
  const inRow = days.every((day, index) => index === 0 || day === (days[index - 1] ?? 0) + 1);
  return inRow && days.length > 2
    ? `${names[0] ?? ''} to ${names[names.length - 1] ?? ''}`
    : listed(names);
}

/** Bytes as people say them: 20 MB. */
export const megabytes = (bytes: number): string => `${Math.round(bytes / 100_000) / 10} MB`;
