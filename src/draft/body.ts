import type { Span } from './span';

/** What a stretch of the body is: written now, carried along from earlier mail, or a sign-off. */
export type ZoneKind = 'new' | 'quoted' | 'signature';

/** One stretch of the body's text. Zones are in order, touch, and cover the whole text. */
export interface Zone extends Span {
  readonly kind: ZoneKind;
}

/** The body of a draft: the text a reader sees, what its stretches are, and the way back to the HTML. */
export interface Body {
  readonly text: string;
  readonly zones: readonly Zone[];
  /** Stretches a reader does not see (`display:none`), kept because the recipient still gets them. */
  readonly hidden: readonly Span[];
  /** The HTML the text came from; null for a plain-text message. */
  readonly html: string | null;
  /** The places in `html` that hold this stretch of `text`, in order; empty when there is no HTML. */
  readonly inHtml: (span: Span) => readonly Span[];
  /** True when the text was cut at the size limit, so that what follows was not looked at. */
  readonly cut: boolean;
}
