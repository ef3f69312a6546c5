import { el } from './element';

const inline = /\*\*([^*]+)\*\*|\*([^*]+)\*|\[([^\]]+)\]\((https:\/\/[^)\s]+)\)/g;

/**
 * The little Markdown a Smart Alert may hold (Microsoft, errorMessageMarkdown): bold, italic, links,
 * lists whose items end with a carriage return, and paragraphs.
 */
export function markdownNodes(text: string): readonly Node[] {
  return text.split(/\n\n+/).flatMap(block);
}

function block(text: string): readonly Node[] {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const nodes: HTMLElement[] = [];
  for (const line of lines) {
    const [, mark, item] = /^\s*(-|\d+\.)\s+(.*)$/.exec(line) ?? [];
    if (mark === undefined || item === undefined) {
      nodes.push(el('p', {}, ...spans(line)));
      continue;
    }
    const kind = mark === '-' ? 'ul' : 'ol';
    const last = nodes.at(-1);
    const list = last?.localName === kind ? last : el(kind);
    list.append(el('li', {}, ...spans(item)));
    if (list !== last) nodes.push(list);
  }
  return nodes;
}

function spans(text: string): readonly (Node | string)[] {
  const parts: (Node | string)[] = [];
  let end = 0;
  for (const match of text.matchAll(inline)) {
    const [whole, bold, italic, label, url] = match;
    parts.push(text.slice(end, match.index));
    if (bold !== undefined) parts.push(el('strong', {}, bold));
    else if (italic !== undefined) parts.push(el('em', {}, italic));
    else if (label !== undefined && url !== undefined) {
      parts.push(el('a', { href: url, target: '_blank', rel: 'noreferrer' }, label));
    }
    end = match.index + whole.length;
  }
  return [...parts, text.slice(end)];
}
