import { plainSpaces } from './characters';
import type { Span } from './draft';
import { SourceMap } from './source-map';

/**
 * Puts text together the way a page lays it out: white space folded, blocks on lines of their
 * own, table cells kept apart. Gaps are only written once something follows them, so that no
 * line ends in a space and the text does not end in an empty line.
 */
export class TextFlow {
  readonly map = new SourceMap();
  readonly hidden: Span[] = [];
  private readonly parts: string[] = [];
  private written = 0;
  private breaks = 0;
  private tabs = 0;
  private spaces: Span[] = [];
  private lineHasText = false;
  private rowStart = 0;
  private rowHasCell = false;

  /** How much text there is so far, pending gaps left out. */
  get length(): number {
    return this.written;
  }

  /** The text so far. */
  get text(): string {
    return plainSpaces(this.parts.join(''));
  }

  /** Adds what a reader sees, and says where in the HTML it is. */
  write(text: string, htmlStart: number, htmlEnd: number, hidden: boolean): void {
    this.writeGap();
    const start = this.written;
    this.put(text, htmlStart, htmlEnd);
    this.lineHasText = true;
    if (hidden) this.hide(start);
  }

  /** Adds white space that folds with the white space around it. */
  space(htmlStart: number, htmlEnd: number): void {
    if (this.lineHasText) this.spaces.push({ start: htmlStart, end: htmlEnd });
  }

  /** Starts a new line, as `<br>` does, even where the line so far is empty. */
  lineBreak(): void {
    this.breaks += 1;
    this.lineHasText = false;
    this.spaces = [];
  }

  /** Starts or ends a block: what follows is on another line than what went before. */
  block(): void {
    if (this.lineHasText) this.lineBreak();
  }

  /** Starts or ends a table row. */
  row(): void {
    this.block();
    if (this.tabs > 0) this.breaks = Math.max(this.breaks, 1);
    this.tabs = 0;
    this.rowHasCell = false;
  }

  /** Starts a table cell: a tab keeps it apart from the cell before. */
  cell(): void {
    if (!this.rowHasCell) {
      this.rowHasCell = true;
      this.rowStart = this.written;
      return;
    }
    // The line ends inside the cell before must not tear the row apart.
    if (this.written > this.rowStart) this.breaks = 0;
    this.tabs += 1;
  }

  private writeGap(): void {
    if (this.breaks > 0 || this.tabs > 0) {
      if (this.written > 0) {
        const gap =
          this.breaks === 1 && this.tabs === 0
            ? '\n'
            : '\n'.repeat(this.breaks) + '\t'.repeat(this.tabs);
        this.parts.push(gap);
        this.written += gap.length;
      }
      this.breaks = 0;
      this.tabs = 0;
    }
    if (this.spaces.length === 0) return;
    // The first gap shows as the space; the others must go when it goes, or one would show instead.
    let text = ' ';
    for (const { start, end } of this.spaces) {
      this.put(text, start, end);
      text = '';
    }
    this.spaces = [];
  }

  private put(text: string, htmlStart: number, htmlEnd: number): void {
    if (text !== '') this.parts.push(text);
    this.map.add(this.written, text.length, htmlStart, htmlEnd);
    this.written += text.length;
  }

  private hide(start: number): void {
    const last = this.hidden[this.hidden.length - 1];
    if (last?.end === start) {
      this.hidden[this.hidden.length - 1] = { start: last.start, end: this.written };
    } else {
      this.hidden.push({ start, end: this.written });
    }
  }
}
