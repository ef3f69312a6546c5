/** A number as people write it: `1,200`. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** Makes a counter of things: `1 person`, `1,200 people`. */
export const counted =
  (one: string, many: string) =>
  (count: number): string =>
    count === 1 ? `1 ${one}` : `${grouped(count)} ${many}`;

/** `To`, `To and Cc`, `To, Cc and Bcc`. */
export function list(things: readonly string[]): string {
  const last = things[things.length - 1] ?? '';
  return things.length < 2 ? last : `${things.slice(0, -1).join(', ')} and ${last}`;
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** A day as people write it: `2025-05-22` becomes `22 May 2025`; anything else stays as it is. */
export function day(iso: string): string {
  const [, year = '', month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  const name = months[Number(month) - 1];
  return name === undefined ? iso : `${Number(date)} ${name} ${year}`;
}
