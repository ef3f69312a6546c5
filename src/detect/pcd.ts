import type { Place } from '../draft/place';
import type { HitKind, IdentifierKind, SubjectKind } from './hit';

/** How sure we are that a message holds personal confidential data. */
export type PcdLevel = 'none' | 'possible' | 'likely' | 'certain';

/** The verdict on a whole message: who (counts only), what, where and how sure. */
export interface Pcd {
  readonly level: PcdLevel;
  /** How many different identifiers of each kind were found, e.g. two NHS numbers. */
  readonly who: Readonly<Partial<Record<IdentifierKind, number>>>;
  readonly what: readonly SubjectKind[];
  /** The places that make the level, in the order of the message. */
  readonly places: readonly (Place & { readonly kind: HitKind })[];
}
