const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short' });
const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });

/** A moment in full. */
export const timeOf = (at: Date): string => long.format(at);

/** A day, for a list. */
export const dayOf = (at: Date): string => short.format(at);
