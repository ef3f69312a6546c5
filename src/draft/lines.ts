import type { Span } from './draft';

/** One line of a text, without its `\n`. */
export interface Line extends Span {
  /** Where its first character stands that is no white space. */
  readonly first: number;
  /** Its beginning, trimmed: enough to tell what kind of line it is. */
  readonly text: string;
}

/** How far into a text trails and signatures are looked for; beyond it the last kind of zone goes on. */
const farthest = 500000;
const mostLines = 20000;

const longestBeginning = 600;
// White space longer than this is not looked past: it keeps every look-ahead bounded.
const longestGap = 200;

/** The lines of a stretch of text. */
export function linesOf(text: string, span: Span): readonly Line[] {
  const lines: Line[] = [];
  const stop = Math.min(span.end, span.start + farthest);
  for (let start = span.start; start < stop && lines.length < mostLines;) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? stop : Math.min(found, stop);
    const beginning = text.slice(start, Math.min(end, start + longestBeginning));
    const trimmed = beginning.trim();
    lines.push({ start, end, first: start + beginning.indexOf(trimmed), text: trimmed });
    start = end + 1;
  }
  return lines;
}

/** The first offset from `at` on that is no white space. */
export function skipSpace(text: string, at: number): number {
  let first = at;
  while (first < at + longestGap && isGap(text.charCodeAt(first))) first += 1;
  return first;
}

function isGap(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
