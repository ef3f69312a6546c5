/**
 * Why a change was not made, or not wholly.
 *
 * Nothing was changed: `unread` (what is there now could not be read), `changed-since` (it is no
 * longer what was looked at), `no-address` (a contact list, which Outlook cannot set again),
 * `not-offered` (there is no such thing in this item), `too-long` (over Outlook's 255 characters),
 * `refused` (Outlook would not).
 *
 * Something may have changed: `not-kept` (Outlook said yes, but what it now holds is something
 * else), `unconfirmed` (asked for, but it could not be read back), `bcc-incomplete` (not everybody
 * is in Bcc; To and Cc are untouched), `in-both` (everybody is in Bcc, and some are still in To or
 * Cc), `people-missing` (somebody who was to stay in To or Cc is no longer there).
 *
 * For what is remembered: `this-message-only`, `later-messages-only`.
 */
export type WhyNotChanged =
  | 'unread'
  | 'changed-since'
  | 'no-address'
  | 'not-offered'
  | 'too-long'
  | 'refused'
  | 'not-kept'
  | 'unconfirmed'
  | 'bcc-incomplete'
  | 'in-both'
  | 'people-missing'
  | 'this-message-only'
  | 'later-messages-only';

/** What became of a change. `done` only after it was read back. */
export type Changed =
  { readonly done: true } | { readonly done: false; readonly why: WhyNotChanged };

/** It was made, and read back. */
export const changed: Changed = { done: true };

/** It was not made, or not wholly. */
export const notChanged = (why: WhyNotChanged): Changed => ({ done: false, why });
