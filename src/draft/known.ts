/**
 * Why a part could not be read.
 *
 * `failed`: Outlook said so. `threw`: the call itself broke. `late`: no answer in time.
 * `empty`: an answer with nothing in it where there must be something (an Outlook fault).
 * `unsupported`: this Outlook cannot do it. `not-looked-into`: nobody has tried yet.
 */
export type WhyUnread = 'failed' | 'threw' | 'late' | 'empty' | 'unsupported' | 'not-looked-into';

/** A value that was read, or the reason it was not. Not knowing is a value, never a default. */
export type Known<T> =
  { readonly known: true; readonly value: T } | { readonly known: false; readonly why: WhyUnread };

/** Wraps a value that was read. */
export const known = <T>(value: T): Known<T> => ({ known: true, value });

/** Says that a value could not be read, and why. */
export const unread = (why: WhyUnread): Known<never> => ({ known: false, why });

/** The value, or `otherwise` where not knowing is no danger. */
export const valueOr = <T, D>(part: Known<T>, otherwise: D): T | D =>
  part.known ? part.value : otherwise;
