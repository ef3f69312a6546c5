import type { ZoneKind } from './body';
import type { PartName } from './draft';
import type { Span } from './span';

/** Where in a draft something is: a part, perhaps one of several (recipient, attachment), perhaps a span of its text. */
export interface Place {
  readonly part: PartName;
  /** Which recipient or attachment, counted from 0. */
  readonly index?: number;
  readonly span?: Span;
  /** In the body: what kind of text the span begins in. */
  readonly zone?: ZoneKind;
}
