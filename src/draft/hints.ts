import type { Span } from './draft';
import { styleOf } from './elements';
import type { Tag } from './html-tokens';

/** What the HTML says about where quoted text and signatures are, as offsets into the text. */
export interface Hints {
  /** Stretches that a mail program wrapped as quoted: in order, apart. */
  readonly quotes: readonly Span[];
  /** Where the quoted trail begins, to go on to the end. */
  readonly trails: readonly number[];
  /** Where a header block may begin: only believed when one is there. */
  readonly headers: readonly number[];
  readonly signatures: readonly Span[];
}

/** No hints, as in plain text. */
export const noHints: Hints = { quotes: [], trails: [], headers: [], signatures: [] };

/** What an element says about the text in it, or from it on. */
export type Role = 'cite' | 'container' | 'trail' | 'header' | 'append' | 'rule' | 'signature';

// Outlook on the web puts an `x_` in front of every id and class each time a message is quoted.
const ids: readonly (readonly [RegExp, Role])[] = [
  [/^(?:x_)*(?:divRplyFwdMsg|OLK_SRC_BODY_SECTION)$/i, 'trail'],
  [/^(?:x_)*appendonsend$/i, 'append'],
  [/^(?:x_)*mail-editor-reference-message-container$/i, 'container'],
  [/^(?:x_)*(?:Signature|ms-outlook-mobile-signature|AppleMailSignature)$/i, 'signature'],
];

const classes: readonly (readonly [RegExp, Role])[] = [
  [/(?:^|\s)(?:x_)*(?:OutlookMessageHeader)(?:\s|$)/i, 'header'],
  [
    /(?:^|\s)(?:x_)*(?:gmail_quote|gmail_quote_container|yahoo_quoted|protonmail_quote)(?:\s|$)/i,
    'container',
  ],
  [/(?:^|\s)(?:x_)*(?:moz-cite-prefix|gmail_attr)(?:\s|$)/i, 'cite'],
  [/(?:^|\s)(?:x_)*(?:gmail_signature|moz-signature)(?:\s|$)/i, 'signature'],
];

// The line that Word-based Outlook draws above "From: … Sent: …", in its colours over the years.
const headerLine = /(?:^|;)border-top:(?:solid(?:#e1e1e1|#b5c4df)|(?:#e1e1e1|#b5c4df)[^;]*solid)/;

/** What an element's tag says about the text in it; null where it says nothing. */
export function roleOf(tag: Tag): Role | null {
  const { name, attributes } = tag;
  if (name === 'hr') return 'rule';
  if (attributes.size === 0) return null;
  const byId = named(ids, attributes.get('id'));
  if (byId !== null) return byId;
  if (name === 'blockquote' && isCite(attributes.get('type'), attributes.get('class'))) {
    return 'cite';
  }
  return (
    named(classes, attributes.get('class')) ?? (headerLine.test(styleOf(tag)) ? 'header' : null)
  );
}

function named(
  patterns: readonly (readonly [RegExp, Role])[],
  value: string | undefined,
): Role | null {
  if (value === undefined) return null;
  for (const [pattern, role] of patterns) if (pattern.test(value)) return role;
  return null;
}

function isCite(type: string | undefined, group: string | undefined): boolean {
  return type?.toLowerCase() === 'cite' || /(?:^|\s)(?:x_)*gmail_quote(?:\s|$)/i.test(group ?? '');
}

// Each is looked at; no real trail has nearly as many.
const mostHeaders = 2000;

/** Collects hints while the text is put together. */
export class HintCollector {
  private readonly quotes: Span[] = [];
  private readonly trails: number[] = [];
  private readonly headers: number[] = [];
  private readonly signatures: Span[] = [];
  private cites = 0;
  private containers = 0;
  private signatureDepth = 0;
  private signatureFrom = 0;
  private quoteFrom = 0;
  /** In a container, behind its last cite: an answer below the quote, or between two quotes. */
  private paused = false;
  private appendAt = -1;

  /** Tells of an element that begins, with the length of the text before it. */
  enter(role: Role, at: number): void {
    const was = this.isQuoting();
    if (role === 'cite') this.cites += 1;
    else if (role === 'container') this.enterContainer();
    else if (role === 'trail') this.trails.push(at);
    else if (role === 'header') this.enterHeader(at);
    else if (role === 'append') this.appendAt = at;
    else if (role === 'rule') this.enterRule(at);
    else this.enterSignature(at);
    if (!was && this.isQuoting()) this.quoteFrom = at;
  }

  /** Tells of an element that ends. */
  leave(role: Role, at: number): void {
    const was = this.isQuoting();
    if (role === 'cite') {
      this.cites -= 1;
      if (this.cites === 0) this.paused = this.containers > 0;
    } else if (role === 'container') {
      this.containers -= 1;
      if (this.containers === 0) this.paused = false;
    } else if (role === 'signature') {
      this.signatureDepth -= 1;
      if (this.signatureDepth === 0) addSpan(this.signatures, this.signatureFrom, at);
    }
    if (was && !this.isQuoting()) addSpan(this.quotes, this.quoteFrom, at);
  }

  /** Everything found, once all elements have ended. */
  hints(): Hints {
    const { quotes, trails, headers, signatures } = this;
    return { quotes, trails, headers, signatures };
  }

  private isQuoting(): boolean {
    return this.cites > 0 || (this.containers > 0 && !this.paused);
  }

  /** Outlook on the web ends what was written now with `appendonsend`, then draws a line. */
  private enterRule(at: number): void {
    if (at === this.appendAt) this.trails.push(at);
    else this.enterHeader(at);
  }

  private enterContainer(): void {
    this.containers += 1;
    this.paused = false;
  }

  private enterHeader(at: number): void {
    if (this.headers.length < mostHeaders) this.headers.push(at);
  }

  private enterSignature(at: number): void {
    this.signatureDepth += 1;
    if (this.signatureDepth === 1) this.signatureFrom = at;
  }
}

function addSpan(spans: Span[], start: number, end: number): void {
  if (end > start) spans.push({ start, end });
}
