import type { Span } from './draft';

// Each run is four numbers: where it starts and ends in the text, and where in the HTML. Plain
// numbers, because a long message has a million runs. A run of equal lengths goes character by
// character; any other stands for its stretch of HTML as a whole: `&amp;`, or the rest of a gap
// that shows as one space, whose run in the text is empty.
const width = 4;

interface Run extends Span {
  readonly htmlStart: number;
  readonly htmlEnd: number;
}

/** Remembers which stretch of the HTML each stretch of the text came from. Filled in order. */
export class SourceMap {
  private readonly numbers: number[] = [];

  /** Says that `length` characters of text from `at` on came from this stretch of HTML. */
  add(at: number, length: number, htmlStart: number, htmlEnd: number): void {
    const { numbers } = this;
    const last = numbers.length - width;
    const goesOn =
      htmlEnd - htmlStart === length &&
      this.number(last + 1) === at &&
      this.number(last + 3) === htmlStart &&
      at - this.number(last) === htmlStart - this.number(last + 2);
    if (goesOn) {
      numbers[last + 1] = at + length;
      numbers[last + 3] = htmlEnd;
    } else {
      numbers.push(at, at + length, htmlStart, htmlEnd);
    }
  }

  /** The places in the HTML that hold a stretch of the text, in order, merged where they touch. */
  pieces(span: Span): readonly Span[] {
    const found: Span[] = [];
    if (!(span.end > span.start)) return found;
    const count = this.numbers.length / width;
    for (let index = this.firstAfter(span.start); index < count; index += 1) {
      const run = this.run(index);
      if (isBehind(run, span)) break;
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
    let high = this.numbers.length / width;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.number(middle * width + 1) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  private run(index: number): Run {
    const at = index * width;
    return {
      start: this.number(at),
      end: this.number(at + 1),
      htmlStart: this.number(at + 2),
      htmlEnd: this.number(at + 3),
    };
  }

  /** One of the numbers; before the first run there is none that anything could follow on. */
  private number(index: number): number {
    return this.numbers[index] ?? -1;
  }
}

/** An empty run belongs to the character before it, so the span must reach that far. */
function isBehind(run: Run, span: Span): boolean {
  return run.start === run.end ? run.start > span.end : run.start >= span.end;
}

function pieceOf(run: Run, span: Span): Span {
  const verbatim = run.end - run.start === run.htmlEnd - run.htmlStart;
  if (!verbatim) return { start: run.htmlStart, end: run.htmlEnd };
  const from = Math.max(run.start, span.start);
  const to = Math.min(run.end, span.end);
  return { start: run.htmlStart + from - run.start, end: run.htmlStart + to - run.start };
}
