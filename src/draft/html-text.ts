import { isInvisible } from './characters';
import { entityAt } from './entities';
import type { TextFlow } from './text-flow';

/** How the text of an element is shown. */
export interface Shown {
  readonly hidden: boolean;
  /** White space counts, as in `<pre>`. */
  readonly preformatted: boolean;
}

const ampersand = 0x26;
const space = 0x20;
const lineFeed = 0x0a;

/** Writes the text between two tags into the flow, its character references read. Linear in the text. */
export function writeText(
  html: string,
  start: number,
  end: number,
  flow: TextFlow,
  shown: Shown,
): void {
  const put = shown.preformatted ? putAsWritten : putFolded;
  let plainFrom = start;
  let at = start;
  while (at < end) {
    const code = html.charCodeAt(at);
    if (isPlain(code) || (at > plainFrom && isLoneSpace(html, at, end, code))) {
      at += 1;
      continue;
    }
    const entity = code === ampersand ? entityAt(html, at, end) : null;
    if (code === ampersand && entity === null) {
      at += 1;
      continue;
    }
    if (at > plainFrom) flow.write(html.slice(plainFrom, at), plainFrom, at, shown.hidden);
    const next = entity === null ? wholeEnd(html, at, end) : entity.end;
    put(flow, entity === null ? html.slice(at, next) : entity.text, at, next, shown.hidden);
    at = next;
    plainFrom = next;
  }
  if (end > plainFrom) flow.write(html.slice(plainFrom, end), plainFrom, end, shown.hidden);
}

/** True where neither white space, nor a character reference, nor something invisible may be. */
function isPlain(code: number): boolean {
  return code > space && code !== ampersand && !isInvisible(code);
}

/** The one space between two words needs no folding: the usual case, kept fast. */
function isLoneSpace(html: string, at: number, end: number, code: number): boolean {
  return code === space && at + 1 < end && isPlain(html.charCodeAt(at + 1));
}

/** The end of the white space that begins here; otherwise one character. */
function wholeEnd(html: string, at: number, end: number): number {
  let next = at + 1;
  if (!isWhiteSpace(html.charCodeAt(at))) return next;
  while (next < end && isWhiteSpace(html.charCodeAt(next))) next += 1;
  return next;
}

type Put = (flow: TextFlow, text: string, start: number, end: number, hidden: boolean) => void;

const putFolded: Put = (flow, text, start, end, hidden) => {
  const code = text.charCodeAt(0);
  if (isInvisible(code)) return;
  if (isWhiteSpace(code)) flow.space(start, end);
  else flow.write(text, start, end, hidden);
};

const putAsWritten: Put = (flow, text, start, end, hidden) => {
  const code = text.charCodeAt(0);
  if (isInvisible(code)) return;
  if (end - start === text.length && isWhiteSpace(code)) {
    writeLines(flow, text, start, hidden);
  } else {
    flow.write(text === '\r' ? '\n' : text, start, end, hidden);
  }
};

/** Writes white space that counts; the three ways to end a line all become `\n`. */
function writeLines(flow: TextFlow, text: string, start: number, hidden: boolean): void {
  let from = 0;
  for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', from)) {
    if (at > from) flow.write(text.slice(from, at), start + from, start + at, hidden);
    const end = text.charCodeAt(at + 1) === lineFeed ? at + 2 : at + 1;
    flow.write('\n', start + at, start + end, hidden);
    from = end;
  }
  if (from < text.length) flow.write(text.slice(from), start + from, start + text.length, hidden);
}

function isWhiteSpace(code: number): boolean {
  return code === space || (code >= 0x09 && code <= 0x0d && code !== 0x0b);
}
