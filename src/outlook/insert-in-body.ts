import type { Body } from '../draft/body';
import { bodyAfter, type InsertInBody } from '../draft/change';
import { isInvisible } from '../draft/characters';
import type { Draft } from '../draft/draft';
import { call, have, type Done } from './call';
import { afterReadBack, notChanged, perFixCall, type Changed } from './changed';
import type { Item } from './item';
import { bodyIn } from './read-draft';

/** Outlook's limit for a body, in characters (Microsoft, Body.setAsync). */
const longestBody = 1000000;

/** The body as Outlook holds it, and as we read it. */
interface Held {
  readonly as: 'html' | 'text';
  readonly content: string;
  readonly body: Body;
}

/**
 * Puts a line into the body, which Outlook can only set as a whole. Refused where the text is no
 * longer what was looked at, and where there are pictures that would not survive it.
 */
export async function insertInBody(item: Item, fix: InsertInBody, seen: Draft): Promise<Changed> {
  if (item.body?.setAsync === undefined) return notChanged('not-offered');
  const before = await readHeld(item);
  if (before === null || !seen.body.known) return notChanged('unread');
  if (before.body.text !== seen.body.value.text) return notChanged('changed-since');
  const wanted = bodyAfter(before.body, fix);
  const content = wanted.html ?? textWith(before, wanted, fix.at);
  if (content.length > longestBody) return notChanged('body-too-long');
  if (before.as === 'html' && holdsPictures(before.content)) return notChanged('has-pictures');
  const set = await call((done: Done) => {
    item.body?.setAsync?.(content, { coercionType: before.as }, done);
  }, perFixCall);
  const after = await readHeld(item);
  if (after === null) return afterReadBack(set.known, 'unread');
  if (isSameText(after.body, wanted)) return afterReadBack(set.known, 'wanted');
  return afterReadBack(set.known, isSameText(after.body, before.body) ? 'before' : 'other');
}

async function readHeld(item: Item): Promise<Held | null> {
  const type = await call<string>((done) => {
    have(item.body?.getTypeAsync);
    item.body?.getTypeAsync?.(done);
  }, perFixCall);
  // To guess would be to turn a message into the other kind.
  if (!type.known || (type.value !== 'html' && type.value !== 'text')) return null;
  const as = type.value;
  const content = await call<unknown>((done) => {
    have(item.body?.getAsync);
    item.body?.getAsync?.(as, done);
  }, perFixCall);
  if (!content.known || typeof content.value !== 'string') return null;
  const body = bodyIn(content.value, as);
  return body.known ? { as, content: content.value, body: body.value } : null;
}

/** What Outlook was given comes back with other line breaks and spaces, but with the same words. */
const isSameText = (one: Body, other: Body): boolean => words(one) === words(other);

const words = ({ text }: Body): string => text.replace(/\s+/g, ' ').trim();

/** The plain text with the line in it; all of it as it was, down to what cannot be seen. */
function textWith({ content, body }: Held, wanted: Body, at: number): string {
  const lines = wanted.text.slice(at, wanted.text.length - (body.text.length - at));
  const position = positionIn(content, at);
  // Behind a lone carriage return, a bare line feed would be taken for its other half.
  const written = content.includes('\r') ? lines.replace(/\n/g, '\r\n') : lines;
  return content.slice(0, position) + written + content.slice(position);
}

/** Where in Outlook's plain text the text we read has an offset: draft/from-text.ts leaves out what takes no room, and makes one of two-character line ends. */
function positionIn(content: string, at: number): number {
  let offset = 0;
  let last = '';
  for (let position = 0; position < content.length; position += 1) {
    if (isInvisible(content.charCodeAt(position))) continue;
    const character = content.charAt(position);
    if (character !== '\n' || last !== '\r') {
      if (offset === at) return position;
      offset += 1;
    }
    last = character;
  }
  return content.length;
}

/**
 * Whether the HTML shows pictures that come with the message. The sender would still see them after
 * the body was set anew, and the people it goes to would not (office-js #6808, #5430, #402).
 */
function holdsPictures(html: string): boolean {
  const pictures = html.match(/<(?:img|v:imagedata)\b[^>]{0,4000}/gi) ?? [];
  return pictures.some((tag) => !/\ssrc\s*=\s*["']?https?:/i.test(tag) || /originalsrc/i.test(tag));
}
