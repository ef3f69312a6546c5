/**
 * Why a change was not made, or not wholly.
 *
 * Nothing was changed: `unread` (what is there now could not be read), `changed-since` (it is no
 * longer what was looked at), `no-address` (a contact list, which Outlook cannot set again),
 * `not-offered` (there is no such thing in this item), `too-long` (a subject over Outlook's 255
 * characters), `body-too-long` (a body over its 1,000,000), `has-pictures` (Outlook may lose them
 * when the body is set), `refused` (Outlook would not).
 *
 * Something may have changed: `not-kept` (Outlook said yes, but what it now holds is something
 * else), `unconfirmed` (asked for, but it could not be read back), `bcc-incomplete` (not everybody
 * is in Bcc; To and Cc are untouched), `in-both` (everybody is in Bcc, and some are still in To or
 * Cc), `people-missing` (somebody who was to stay in a field is no longer there).
 *
 * For what is remembered: `this-message-only`, `later-messages-only`.
 */
export type WhyNotChanged =
  | 'unread'
  | 'changed-since'
  | 'no-address'
  | 'not-offered'
  | 'too-long'
  | 'body-too-long'
  | 'has-pictures'
  | 'refused'
  | 'not-kept'
  | 'unconfirmed'
  | 'bcc-incomplete'
  | 'in-both'
  | 'people-missing'
  | 'this-message-only'
  | 'later-messages-only';

/** How long one call of a fix may take, in milliseconds: a person has pressed and waits. */
export const perFixCall = 8000;

/** What became of a change. `done` only after it was read back. */
export type Changed =
  { readonly done: true } | { readonly done: false; readonly why: WhyNotChanged };

/** It was made, and read back. */
export const changed: Changed = { done: true };

/** It was not made, or not wholly. */
export const notChanged = (why: WhyNotChanged): Changed => ({ done: false, why });

/**
 * What became of something that was set, by what Outlook holds now: an answer that was late or a
 * refusal may still have been carried out, and a yes may not.
 */
export function afterReadBack(
  accepted: boolean,
  now: 'wanted' | 'before' | 'other' | 'unread',
): Changed {
  switch (now) {
    case 'wanted':
      return changed;
    case 'unread':
      return notChanged(accepted ? 'unconfirmed' : 'refused');
    case 'before':
      return notChanged(accepted ? 'not-kept' : 'refused');
    case 'other':
      return notChanged('not-kept');
  }
}
