import type { Span } from './draft';
import { blockElements, inlineElements, isHidden, isPreformatted, voidElements } from './elements';
import { HintCollector, roleOf, type Hints, type Role } from './hints';
import { writeText, type Shown } from './html-text';
import { readTokens, type Tag } from './html-tokens';
import type { SourceMap } from './source-map';
import { TextFlow } from './text-flow';

/** The text of an HTML page as a reader sees it, and what the markup says about it. */
export interface Page {
  readonly text: string;
  readonly hidden: readonly Span[];
  readonly map: SourceMap;
  readonly hints: Hints;
}

interface Element extends Shown {
  readonly name: string;
  readonly role: Role | null;
}

// Deeper elements are read but not told apart: a trail of fifty answers is some 200 deep.
const deepest = 1000;
// How many unclosed inline elements an end tag looks through for its own start tag.
const longestLook = 64;

const outside: Element = { name: '', role: null, hidden: false, preformatted: false };

/** Reads HTML as a browser would lay it out. */
export function readPage(html: string): Page {
  const reader = new PageReader();
  readTokens(html, {
    text: (start, end) => {
      writeText(html, start, end, reader.flow, reader.top());
    },
    open: (tag) => {
      reader.open(tag);
    },
    close: (name) => {
      reader.close(name);
    },
  });
  reader.closeAll();
  const { flow, hints } = reader;
  return { text: flow.text, hidden: flow.hidden, map: flow.map, hints: hints.hints() };
}

class PageReader {
  readonly flow = new TextFlow();
  readonly hints = new HintCollector();
  private readonly stack: Element[] = [];
  private readonly openNames = new Map<string, number>();
  private tooDeep = 0;

  /** The innermost open element. */
  top(): Element {
    return this.stack[this.stack.length - 1] ?? outside;
  }

  open(tag: Tag): void {
    const { name } = tag;
    if (name === 'br') this.flow.lineBreak();
    else if (blockElements.has(name)) this.openBlock(name);
    const role = roleOf(tag);
    if (voidElements.has(name)) {
      if (role !== null) this.hints.enter(role, this.flow.length);
      return;
    }
    if (this.stack.length >= deepest) {
      this.tooDeep += 1;
      return;
    }
    if (role !== null) this.hints.enter(role, this.flow.length);
    const { hidden, preformatted } = this.top();
    this.stack.push({
      name,
      role,
      hidden: hidden || isHidden(tag),
      preformatted: preformatted || isPreformatted(tag),
    });
    this.openNames.set(name, this.opened(name) + 1);
  }

  close(name: string): void {
    if (name === 'br') this.flow.lineBreak();
    if (blockElements.has(name)) this.lineFor(name);
    if (this.tooDeep > 0) this.tooDeep -= 1;
    else if (this.opened(name) > 0 && this.mayClose(name)) this.endTo(name);
  }

  closeAll(): void {
    this.endTo(null);
  }

  /** Ends elements whose end tags may be left out, and starts a line. */
  private openBlock(name: string): void {
    const { name: above } = this.top();
    if (above === 'p' || (above === name && endsItself.has(name))) this.endTo(above);
    this.lineFor(name);
    if (name === 'td' || name === 'th') this.flow.cell();
  }

  private lineFor(name: string): void {
    if (name === 'tr' || name === 'table') this.flow.row();
    else this.flow.block();
  }

  /** An inline end tag does not end the blocks opened since its start tag. */
  private mayClose(name: string): boolean {
    if (!inlineElements.has(name)) return true;
    const near = this.stack.slice(-longestLook).reverse();
    const stop = near.find((element) => element.name === name || blockElements.has(element.name));
    return stop?.name === name;
  }

  /** Ends elements from the innermost outwards, up to and with the named one; all for null. */
  private endTo(name: string | null): void {
    for (let element = this.stack.pop(); element !== undefined; element = this.stack.pop()) {
      this.openNames.set(element.name, this.opened(element.name) - 1);
      if (element.role !== null) this.hints.leave(element.role, this.flow.length);
      if (element.name === name) return;
    }
  }

  private opened(name: string): number {
    return this.openNames.get(name) ?? 0;
  }
}

const endsItself: ReadonlySet<string> = new Set(['dd', 'dt', 'li', 'option', 'td', 'th', 'tr']);
