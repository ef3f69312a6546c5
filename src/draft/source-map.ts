import type { Span } from './draft';

// A run of equal lengths goes character by character; any other stands for its stretch of HTML as
// a whole: `&amp;`, or the rest of a gap that shows as one space, whose run in the text is empty.
interface Run {
  readonly start: number;
  end: number;
  readonly htmlStart: number;
  htmlEnd: number;
}

/** Remembers which stretch of the HTML each stretch of the text came from. Filled in order. */
export class SourceMap {
  private readonly runs: Run[] = [];

  /** Says that `length` characters of text from `at` on came from this stretch of HTML. */
  add(at: number, length: number, htmlStart: number, htmlEnd: number): void {
    const last = this.runs[this.runs.length - 1];
    const run = { start: at, end: at + length, htmlStart, htmlEnd };
    const goesOn =
      last?.end === at && last.htmlEnd === htmlStart && isVerbatim(last) && isVerbatim(run);
    if (goesOn) {
      last.end = run.end;
      last.htmlEnd = run.htmlEnd;
    } else {
      this.runs.push(run);
    }
  }

  /** The places in the HTML that hold a stretch of the text, in order, merged where they touch. */
  pieces(span: Span): readonly Span[] {
    const found: Span[] = [];
    if (!(span.end > span.start)) return found;
    for (let index = this.firstAfter(span.start); index < this.runs.length; index += 1) {
      const run = this.runs[index];
      if (run === undefined || isBehind(run, span)) break;
      const piece = pieceOf(run, span);
      const last = found[found.length - 1];
      if (last?.end === piece.start) {
        found[found.length - 1] = { start: last.start, end: piece.end };
      } else {
        found.push(piece);
      }
    }
    return found;
  }

  /** The first run that ends behind an offset into the text. */
  private firstAfter(offset: number): number {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = this.runs[middle];
      if (run === undefined || run.end > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

function isVerbatim(run: Run): boolean {
  return run.end - run.start === run.htmlEnd - run.htmlStart;
}

/** An empty run belongs to the character before it, so the span must reach that far. */
function isBehind(run: Run, span: Span): boolean {
  return run.start === run.end ? run.start > span.end : run.start >= span.end;
}

function pieceOf(run: Run, span: Span): Span {
  if (!isVerbatim(run)) return { start: run.htmlStart, end: run.htmlEnd };
  const from = Math.max(run.start, span.start);
  const to = Math.min(run.end, span.end);
  return { start: run.htmlStart + from - run.start, end: run.htmlStart + to - run.start };
}
