import type { Place } from '../draft/place';
import type { HitKind, IdentifierKind, SubjectKind } from './hit';

/** How sure we are that a message holds personal confidential data. */
export type PcdLevel = 'none' | 'possible' | 'likely' | 'certain';

/** The verdict on a whole message: who (counts only), what, where and how sure. */
export interface Pcd {
  readonly level: PcdLevel;
  /** How many different identifiers of each kind were found, e.g. two NHS numbers. */
  readonly who: Readonly<Partial<Record<IdentifierKind, number>>>;
  /** How many of the NHS numbers are of the range 999, which is for tests and training. */
  readonly testNumbers: number;
  readonly what: readonly SubjectKind[];
  /** The places that make the level, in the order of the message. */
  readonly places: readonly PcdPlace[];
  /** Every place that helps to tell one person from all others, whether or not anything is said of them. */
  readonly identifying: readonly PcdPlace[];
}

/** A place, and what stands there. */
export type PcdPlace = Place & { readonly kind: HitKind };
