import PostalMime from 'postal-mime';
import type { Address, Attachment as MimePart, Email } from 'postal-mime';
import type { Body } from '../draft/body';
import type { Attachment, Draft, Recipient, ComposeType } from '../draft/draft';
import { bodyFromHtml } from '../draft/from-html';
import { bodyFromText } from '../draft/from-text';
import { known, unread } from '../draft/known';
import { firstEvent } from './calendar';
import { CommandError, exitCodes } from './exit-codes';
import { withBodyInOnePiece } from './long-body';

/**
 * Reads a message file as the draft it was. The day is the `Date:` header's, in the sender's own
 * time zone; `today` stands in where there is none.
 * Throws a {@link CommandError} for a file that is not a message.
 */
export async function draftFromEml(bytes: Uint8Array, today: string): Promise<Draft> {
  const start = startOfHeaders(bytes);
  if (start === bytes.length) throw unreadable('the input is empty');
  const email = await parse(withBodyInOnePiece(bytes.subarray(start)));
  const from = email.from === undefined ? [] : recipientsOf([email.from]);
  const to = recipientsOf(email.to);
  const cc = recipientsOf(email.cc);
  const bcc = recipientsOf(email.bcc);
  const [sender] = from;
  if (sender === undefined && to.length + cc.length + bcc.length === 0) {
    throw unreadable('this is not a message: it has neither a From nor a recipient');
  }
  const meeting = email.attachments.find(isMeetingRequest);
  const event = meeting === undefined ? null : firstEvent(textOf(meeting));
  return {
    kind: event === null ? 'message' : 'meeting',
    from: sender === undefined ? unread('empty') : known(sender),
    to: known(to),
    cc: known(cc),
    bcc: known(bcc),
    subject: known(email.subject ?? ''),
    location: known(event?.location ?? ''),
    ...contentOf(email, event?.description ?? ''),
    today: dayOf(email) ?? today,
    time: timeOf(email) ?? '12:00',
    compose: known(composeOf(email)),
    deliverAt: known(null),
    // The command line has no memory: rules that need one say that they did not run.
    remembered: unread('not-looked-into'),
  };
}

const unreadable = (message: string): CommandError =>
  new CommandError(exitCodes.unreadable, message);

// A byte order mark or an empty line in front would hide the first header, or all of them.
function startOfHeaders(bytes: Uint8Array): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (at < bytes.length && [0x20, 0x09, 0x0d, 0x0a].includes(bytes[at] ?? 0)) at += 1;
  return at;
}

// Attached messages stay attachments: their text was not written by this sender.
const parse = (bytes: Uint8Array): Promise<Email> =>
  PostalMime.parse(bytes, { forceRfc822Attachments: true }).catch(() => {
    throw unreadable('this message is nested too deeply, or its headers are too long');
  });

function recipientsOf(addresses: readonly Address[] = []): Recipient[] {
  return addresses.flatMap((address) => {
    if (address.group === undefined) return [person(address.name, address.address)];
    if (address.group.length > 0) return address.group.map((one) => person(one.name, one.address));
    // `undisclosed-recipients:;` says that nobody is shown; any other empty group is a list
    // whose people cannot be counted.
    return /^undisclosed[ -]recipients?$/i.test(address.name.trim())
      ? []
      : [{ name: address.name, address: '', list: true }];
  });
}

const person = (name: string, address: string): Recipient => ({ name, address, list: false });

function contentOf(email: Email, description: string): Pick<Draft, 'body' | 'attachments'> {
  return isSealed(email)
    ? { body: unread('unsupported'), attachments: unread('unsupported') }
    : { body: known(bodyOf(email, description)), attachments: known(attachmentsOf(email)) };
}

// An encrypted message has a body and perhaps attachments, only none that we can read.
const sealed = /^\s*(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime)\b/i;

function isSealed(email: Email): boolean {
  const contentType = email.headers.find((header) => header.key === 'content-type');
  return contentType !== undefined && sealed.test(contentType.value);
}

// HTML first, as Outlook shows it.
const bodyOf = (email: Email, description: string): Body =>
  email.html === undefined ? bodyFromText(email.text ?? description) : bodyFromHtml(email.html);

function attachmentsOf(email: Email): Attachment[] {
  const shown = picturesShown(email.html ?? '');
  return email.attachments
    .filter((part) => !isMeetingRequest(part))
    .map((part) => ({
      name: part.filename ?? '',
      size: typeof part.content === 'string' ? part.content.length : part.content.byteLength,
      kind: part.mimeType === 'message/rfc822' ? 'item' : 'file',
      inline: part.mimeType.startsWith('image/') && shown.has(contentId(part)),
      text: unread('not-looked-into'),
    }));
}

// The request itself, not a copy of it attached as invite.ics.
const isMeetingRequest = (part: MimePart): boolean =>
  part.mimeType === 'text/calendar' &&
  part.method === 'REQUEST' &&
  part.disposition !== 'attachment';

const contentId = (part: MimePart): string => (part.contentId ?? '').replace(/^<|>$/g, '');

// RFC 2392: a cid address is percent-encoded. A picture nobody shows stays an attachment.
function picturesShown(html: string): ReadonlySet<string> {
  const ids = html.match(/\bcid:[^\s"'<>)]{1,500}/gi) ?? [];
  return new Set(ids.flatMap((id) => [id.slice(4), decoded(id.slice(4))]));
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

const textOf = (part: MimePart): string =>
  typeof part.content === 'string' ? part.content : new TextDecoder().decode(part.content);

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

// postal-mime gives the moment in UTC, which near midnight is another day than the sender's.
/** The time as the Date header has it, which is the sender's own. */
function timeOf(email: Email): string | null {
  const header = headerOf(email, 'date');
  const [, hour = '', minute = ''] = /\b(\d{1,2}):(\d{2})(?::\d{2})?\b/.exec(header) ?? [];
  return hour === '' ? null : `${hour.padStart(2, '0')}:${minute}`;
}

function composeOf(email: Email): ComposeType {
  if (/^\s{0,9}fwd?:/i.test(email.subject ?? '')) return 'forward';
  const answers = headerOf(email, 'in-reply-to') !== '' || headerOf(email, 'references') !== '';
  return answers ? 'reply' : 'new';
}

const headerOf = (email: Email, name: string): string =>
  email.headers.find(({ key }) => key === name)?.value ?? '';

function dayOf(email: Email): string | null {
  const header = headerOf(email, 'date');
  const [, day = '', month = '', year = ''] =
    /\b(\d{1,2})\s{1,9}([a-z]{3})[a-z]{0,6}\s{1,9}(\d{4})\b/i.exec(header) ?? [];
  const number = months.indexOf(month.toLowerCase()) + 1;
  if (number === 0) return null;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
