import type { Span } from './draft';
import { headerKind } from './header-labels';
import type { Hints } from './hints';
import { linesOf, skipSpace, type Line } from './lines';
import {
  introLength,
  isHeaderBlock,
  isQuoteLine,
  isRule,
  isSeparator,
  isWeakIntro,
} from './trail-cues';

/** Where text of earlier messages stands, in order and apart. The rest was written now. */
export function quotedSpans(text: string, hints: Hints): readonly Span[] {
  const wrapped = hints.quotes
    .map(({ start, end }) => ({ start: skipSpace(text, start), end }))
    .filter(({ start, end }) => end > start);
  const reader = new TrailReader(text, hints, wrapped);
  return union(text, [...wrapped, ...reader.read()]);
}

// How many blank lines may stand between an introduction and what it introduces.
const longestPause = 20;

class TrailReader {
  private readonly lines: readonly Line[];
  private readonly headers: ReadonlySet<number>;
  /** Where the HTML says the trail begins; behind the text where it says nothing. */
  private readonly trail: number;
  private readonly found: Span[] = [];
  /** The first wrapped stretch that has not ended yet. */
  private current = 0;

  constructor(
    private readonly text: string,
    hints: Hints,
    private readonly wrapped: readonly Span[],
  ) {
    this.lines = linesOf(text, { start: 0, end: text.length });
    this.headers = new Set(hints.headers.map((at) => skipSpace(text, at)));
    const [trail = Infinity] = hints.trails;
    this.trail = skipSpace(text, trail);
  }

  /** Walks down the lines, as far as a trail that goes on to the end. */
  read(): readonly Span[] {
    const end = this.text.length;
    let introEnd = 0;
    for (const [index, line] of this.lines.entries()) {
      if (this.trail <= line.end) return [...this.found, { start: this.trail, end }];
      if (index < introEnd || this.isWrapped(line.first, line.end)) continue;
      if (isSeparator(line) || this.isHeader(index, line)) {
        return [...this.found, { start: this.announcement(index, line), end }];
      }
      const length = introLength(this.lines, index);
      if (length > 0) {
        introEnd = index + length;
        if (this.isOpenIntro(index, introEnd)) return [...this.found, { start: line.start, end }];
      } else if (isQuoteLine(line) && this.isBelievable(index)) {
        this.found.push({ start: line.start, end: line.end });
      }
    }
    return [...this.found, { start: this.trail, end }];
  }

  private isHeader(index: number, line: Line): boolean {
    const kind = headerKind(line.text);
    if (kind === null || kind === 'other' || kind === 'cc') return false;
    const announced = this.announcement(index, line) < line.start || this.headers.has(line.first);
    return isHeaderBlock(this.lines, index, announced);
  }

  /** Where the line of underscores above a header block begins; the block itself where there is none. */
  private announcement(index: number, line: Line): number {
    for (const above of this.lines.slice(Math.max(0, index - 3), index).reverse()) {
      if (isRule(above) || isSeparator(above)) return above.start;
      if (above.text !== '') break;
    }
    return line.start;
  }

  /** Takes note of "On … wrote:" and says whether what it announces goes on to the end. */
  private isOpenIntro(index: number, introEnd: number): boolean {
    const intro = this.lines.slice(index, introEnd);
    const below = this.lines.slice(introEnd, introEnd + longestPause);
    const next = below.find((line) => line.text !== '');
    if (next !== undefined && (isQuoteLine(next) || this.isWrapped(next.first, next.end))) {
      this.found.push(...intro);
      return false;
    }
    return !isWeakIntro(intro.map((line) => line.text).join(' '));
  }

  /** One lone `>` may be arithmetic: it needs company, or a quote before it. */
  private isBelievable(index: number): boolean {
    const near = this.lines.slice(Math.max(0, index - 1), index + 2).filter(isQuoteLine);
    return near.length > 1 || this.found.length > 0;
  }

  private isWrapped(start: number, end: number): boolean {
    while ((this.wrapped[this.current]?.end ?? Infinity) <= start) this.current += 1;
    const span = this.wrapped[this.current];
    return span !== undefined && span.start <= start && end <= span.end;
  }
}

/** Puts spans in order, and joins those with nothing but white space between them. */
function union(text: string, spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  const inOrder = spans.filter((span) => span.end > span.start).sort((a, b) => a.start - b.start);
  for (const span of inOrder) {
    const last = joined[joined.length - 1];
    if (last !== undefined && skipSpace(text, last.end) >= span.start) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else {
      joined.push({ start: span.start, end: span.end });
    }
  }
  return joined;
}
