import type { Span } from './draft';

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
const longestName = 64;
const greater = 0x3e;
const slash = 0x2f;
const equals = 0x3d;
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

const commentClose = /--!?>/g;

function commentEnd(html: string, open: number): number {
  if (!html.startsWith('<!--', open)) return after(html, '>', open + 2);
  const body = open + 4;
  if (html.charCodeAt(body) === 0x3e) return body + 1;
  if (html.startsWith('->', body)) return body + 2;
  commentClose.lastIndex = body;
  return commentClose.test(html) ? commentClose.lastIndex : html.length;
}

function unshownEnd(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  closing.lastIndex = from;
  return closing.test(html) ? after(html, '>', closing.lastIndex) : html.length;
}

function readTag(html: string, start: number): Tag & { readonly end: number } {
  let stop = start;
  while (stop < html.length && !endsName(html.charCodeAt(stop))) stop += 1;
  const name = html.slice(start, Math.min(stop, start + longestName)).toLowerCase();
  if (html.charCodeAt(stop) === greater) return { name, attributes: noAttributes, end: stop + 1 };
  return { name, ...readAttributes(html, stop) };
}

interface Attributes {
  readonly attributes: ReadonlyMap<AttributeName, string>;
  readonly end: number;
}

function readAttributes(html: string, start: number): Attributes {
  const attributes = new Map<AttributeName, string>();
  let at = start;
  for (;;) {
    while (isSpace(html.charCodeAt(at)) || html.charCodeAt(at) === slash) at += 1;
    if (at >= html.length) return { attributes, end: html.length };
    if (html.charCodeAt(at) === greater) return { attributes, end: at + 1 };
    const nameStart = at;
    // An attribute's name may begin with `=`, but not go on with one.
    at += 1;
    while (at < html.length && !endsName(html.charCodeAt(at)) && html.charCodeAt(at) !== equals) {
      at += 1;
    }
    const nameEnd = at;
    const equalsAt = skip(html, at);
    const value = html.charCodeAt(equalsAt) === equals ? readValue(html, equalsAt + 1) : null;
    if (value !== null) at = value.next;
    if (nameEnd - nameStart > longestName) continue;
    const name = html.slice(nameStart, nameEnd).toLowerCase();
    if (isLookedAt(name) && !attributes.has(name)) {
      attributes.set(name, value === null ? '' : html.slice(value.start, value.end));
    }
  }
}

interface Value extends Span {
  /** Where the tag goes on. */
  readonly next: number;
}

function readValue(html: string, from: number): Value {
  const start = skip(html, from);
  const quote = html.charAt(start);
  if (quote === '"' || quote === "'") {
    const found = html.indexOf(quote, start + 1);
    const end = found === -1 ? html.length : found;
    return { start: start + 1, end, next: end + 1 };
  }
  let end = start;
  while (end < html.length && !endsValue(html.charCodeAt(end))) end += 1;
  return { start, end, next: end };
}

function skip(html: string, from: number): number {
  let at = from;
  while (isSpace(html.charCodeAt(at))) at += 1;
  return at;
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

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

function endsName(code: number): boolean {
  return code === greater || code === slash || isSpace(code);
}

function endsValue(code: number): boolean {
  return code === greater || isSpace(code);
}
