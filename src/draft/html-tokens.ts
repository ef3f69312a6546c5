/** The attributes that say whether something is shown, and what a mail program meant by it. */
export type AttributeName = 'id' | 'class' | 'style' | 'type' | 'name' | 'hidden';

/** A start tag. */
export interface Tag {
  /** In lower case. */
  readonly name: string;
  /** The attributes we look at, as written; one without a value has an empty one. */
  readonly attributes: ReadonlyMap<AttributeName, string>;
}

/** What is told of each piece of an HTML text, in order. */
export interface TokenHandler {
  /** Text from `start` to `end`, its character references not yet read. */
  readonly text: (start: number, end: number) => void;
  readonly open: (tag: Tag) => void;
  readonly close: (name: string) => void;
}

// What stands between these tags is no HTML and never shown.
const unshown = new Set(['script', 'style', 'title', 'iframe', 'noembed', 'noframes', 'template']);

const looked = new Set<string>(['id', 'class', 'style', 'type', 'name', 'hidden']);
const noAttributes: ReadonlyMap<AttributeName, string> = new Map();

/**
 * Reads HTML the way a browser's tokenizer does (HTML Living Standard 13.2.5), in one pass.
 * Any string is HTML: what is no tag is text, and what never ends, ends with the string.
 */
export function readTokens(html: string, handler: TokenHandler): void {
  let at = 0;
  let textFrom = 0;
  const flush = (end: number): void => {
    if (end > textFrom) handler.text(textFrom, end);
  };
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) break;
    const end = markupEnd(html, open, flush, handler);
    at = end ?? open + 1;
    if (end !== null) textFrom = end;
  }
  flush(html.length);
}

/** Reads the tag or comment at `open` and gives its end; null where the `<` is only text. */
function markupEnd(
  html: string,
  open: number,
  flush: (end: number) => void,
  handler: TokenHandler,
): number | null {
  const next = html.charCodeAt(open + 1);
  if (next === 0x21 || next === 0x3f) {
    flush(open);
    return commentEnd(html, open);
  }
  if (next === 0x2f) {
    if (open + 2 >= html.length) return null;
    flush(open);
    if (!isLetter(html.charCodeAt(open + 2))) return after(html, '>', open + 2);
    const { name, end } = readTag(html, open + 2);
    handler.close(name);
    return end;
  }
  if (!isLetter(next)) return null;
  flush(open);
  const tag = readTag(html, open + 1);
  if (unshown.has(tag.name)) return unshownEnd(html, tag.name, tag.end);
  handler.open(tag);
  return tag.end;
}

function commentEnd(html: string, open: number): number {
  if (!html.startsWith('<!--', open)) return after(html, '>', open + 2);
  const body = open + 4;
  if (html.charCodeAt(body) === 0x3e) return body + 1;
  if (html.startsWith('->', body)) return body + 2;
  // `--!>` ends a comment as well, but no mail program writes it: what follows would only be
  // hidden from us if it were, so both are looked for.
  const found = /--!?>/g;
  found.lastIndex = body;
  return found.test(html) ? found.lastIndex : html.length;
}

function unshownEnd(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  closing.lastIndex = from;
  return closing.test(html) ? after(html, '>', closing.lastIndex) : html.length;
}

function readTag(html: string, start: number): Tag & { readonly end: number } {
  const nameEnd = /[\s/>]/g;
  nameEnd.lastIndex = start;
  const found = nameEnd.test(html) ? nameEnd.lastIndex - 1 : html.length;
  const name = html.slice(start, Math.min(found, start + 64)).toLowerCase();
  if (html.charCodeAt(found) === 0x3e) return { name, attributes: noAttributes, end: found + 1 };
  return { name, ...readAttributes(html, found) };
}

// Sticky, and each part can only match in one way: one step per attribute, whatever its length.
// A quote inside a bare value does not end it; an attribute name may start with `=`.
const attributePattern =
  /[\s/]*(?:(>)|([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)(?:"|$)|'([^']*)(?:'|$)|([^\s"'>][^\s>]*)|(?=>)))?)/y;

function readAttributes(
  html: string,
  start: number,
): { readonly attributes: ReadonlyMap<AttributeName, string>; readonly end: number } {
  const attributes = new Map<AttributeName, string>();
  attributePattern.lastIndex = start;
  for (;;) {
    const match = attributePattern.exec(html);
    if (match === null) return { attributes, end: html.length };
    const [, close, name, double, single, bare] = match;
    if (close !== undefined) return { attributes, end: attributePattern.lastIndex };
    const key = String(name).toLowerCase();
    if (isLookedAt(key) && !attributes.has(key)) {
      attributes.set(key, double ?? single ?? bare ?? '');
    }
  }
}

function isLookedAt(name: string): name is AttributeName {
  return looked.has(name);
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found === -1 ? html.length : found + 1;
}

function isLetter(code: number): boolean {
  const letter = (code | 0x20) - 0x61;
  return letter >= 0 && letter < 26;
}
