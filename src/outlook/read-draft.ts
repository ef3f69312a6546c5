import type { Attachment, ComposeType, Draft, Recipient } from '../draft/draft';
import type { Body } from '../draft/body';
import { bodyFromHtml } from '../draft/from-html';
import { bodyFromText } from '../draft/from-text';
import { known, unread, type Known } from '../draft/known';
import { budgetOf, call, have, type Budget } from './call';
import { isMeeting, openItem, type AttachmentDetails } from './item';
import type { Gettable, Item, Person } from './item';
import { readMemory } from './memory';
import { localMinute, type Moment } from './today';

/** How long one call may take, in milliseconds: most take under 100 (office-js #6704). */
const perCall = 1200;

/** How a draft is to be read, and when. */
export interface ReadDraftOptions extends Moment {
  /** Milliseconds for all calls together. */
  readonly within: number;
  /**
   * True in the pane, where a message is still being written: an empty body and nobody in the
   * recipient fields are then what they look like. At Send they are an Outlook fault, never a value.
   */
  readonly stillWriting?: boolean;
}

/**
 * Reads the open item, one call after the other because Outlook on the web allows three at a time
 * (Microsoft, limits for Outlook add-ins). Never rejects: what could not be read says why.
 */
export async function readDraft(options: ReadDraftOptions): Promise<Draft> {
  const item = openItem();
  const meeting = isMeeting(item);
  const ask = asker(item, budgetOf(options.within, perCall));
  const strict = options.stillWriting !== true;

  const from = onePerson(await ask.get((it) => (meeting ? it.organizer : it.from)));
  const to = people(await ask.get((it) => (meeting ? it.requiredAttendees : it.to)));
  const cc = people(await ask.get((it) => (meeting ? it.optionalAttendees : it.cc)));
  const bcc = meeting ? known([]) : people(await ask.get((it) => it.bcc));
  const subject = text(await ask.get((it) => it.subject));
  const location = meeting ? text(await ask.get((it) => it.location)) : known('');
  const body = await readBody(ask, strict);
  const attachments = attachmentsIn(
    await ask.call<readonly AttachmentDetails[]>((it, done) => {
      have(it.getAttachmentsAsync);
      it.getAttachmentsAsync?.(done);
    }),
  );
  const remembered = await readMemory(item, ask.budget, options.today);
  // Last, because a message can be judged without them: many an Outlook in use is too old for them.
  const compose = meeting ? known('new' as const) : composeTypeIn(await ask.call(composeType));
  const deliverAt = meeting
    ? known(null)
    : deliveryIn(await ask.get<unknown>((it) => it.delayDeliveryTime));

  const nobody = strict && [to, cc, bcc].every((part) => part.known && part.value.length === 0);
  const sentTo = nobody ? { to: empty, cc: empty, bcc: empty } : { to, cc, bcc };
  return {
    kind: meeting ? 'meeting' : 'message',
    today: options.today,
    time: options.time,
    from,
    ...sentTo,
    subject,
    location,
    body,
    attachments,
    compose,
    deliverAt,
    remembered,
  };
}

const empty = unread('empty');

/** Asks the item for one thing at a time, within the time that is left. */
interface Asker {
  readonly budget: Budget;
  readonly get: <T>(of: (item: Item) => Gettable<T> | undefined) => Promise<Known<T>>;
  readonly call: <T>(
    start: (item: Item, done: (result: Office.AsyncResult<T>) => void) => void,
  ) => Promise<Known<T>>;
}

function asker(item: Item | null, budget: Budget): Asker {
  const ask: Asker['call'] = (start) =>
    item === null
      ? Promise.resolve(empty)
      : call((done) => {
          start(item, done);
        }, budget());
  return {
    budget,
    call: ask,
    get: (of) =>
      ask((it, done) => {
        const source = have(of(it));
        have(source.getAsync);
        source.getAsync?.(done);
      }),
  };
}

/**
 * The body as HTML, which Outlook's own text loses line breaks and tables of (office-js #3726,
 * #4587); as text only where the message is plain text.
 */
async function readBody(ask: Asker, strict: boolean): Promise<Known<Body>> {
  const type = await ask.call<string>((it, done) => {
    have(it.body?.getTypeAsync);
    it.body?.getTypeAsync?.(done);
  });
  const as = type.known && type.value === 'text' ? 'text' : 'html';
  const body = await ask.call<string>((it, done) => {
    have(it.body?.getAsync);
    it.body?.getAsync?.(as, done);
  });
  if (!body.known) return body;
  // A body that was never written still comes as an HTML frame; nothing at all is an Outlook fault.
  if (typeof body.value !== 'string' || (strict && body.value.trim() === '')) return empty;
  return bodyIn(body.value, as);
}

/** The body in what Outlook gave us of it. */
export function bodyIn(content: string, as: 'html' | 'text'): Known<Body> {
  try {
    return known(as === 'text' ? bodyFromText(content) : bodyFromHtml(content));
  } catch {
    return unread('threw');
  }
}

function composeType(item: Item, done: (result: Office.AsyncResult<unknown>) => void): void {
  have(item.getComposeTypeAsync);
  item.getComposeTypeAsync?.(done);
}

/** Office.MailboxEnums.ComposeType by its words. */
const composeTypes: Readonly<Record<string, ComposeType>> = {
  newMail: 'new',
  reply: 'reply',
  forward: 'forward',
};

function composeTypeIn(part: Known<unknown>): Known<ComposeType> {
  if (!part.known) return part;
  const said = (part.value as { readonly composeType?: unknown } | null | undefined)?.composeType;
  const type = typeof said === 'string' ? composeTypes[said] : undefined;
  return type === undefined ? empty : known(type);
}

/**
 * When delivery was put off to, in local time; null for at once, which Outlook says with 0. Microsoft
 * promises a Date, but office.js 1.1.110 passes on what Outlook gives it: milliseconds on the web.
 */
export function deliveryIn(part: Known<unknown>): Known<string | null> {
  if (!part.known) return part;
  const { value } = part;
  if (value === 0 || value === null) return known(null);
  const date = typeof value === 'number' || value instanceof Date ? new Date(value) : null;
  if (date === null || isNaN(date.getTime())) return empty;
  return known(localMinute(date));
}

function text(part: Known<unknown>): Known<string> {
  if (!part.known) return part;
  return typeof part.value === 'string' ? known(part.value) : empty;
}

function onePerson(part: Known<Person>): Known<Recipient> {
  if (!part.known) return part;
  const who = recipient(part.value);
  return who.address === '' ? empty : known(who);
}

function people(part: Known<readonly Person[]>): Known<readonly Recipient[]> {
  if (!part.known) return part;
  return Array.isArray(part.value) ? known(part.value.map(recipient)) : empty;
}

/**
 * `recipientType` says only whether this is a list: its `user` and `externalUser` are wrong for
 * personal contacts and after a change of From, so nothing is called safe by it. A personal contact
 * list comes without an address (office-js #5439).
 */
export function recipient(person: Person | null | undefined): Recipient {
  const address = (person?.emailAddress ?? '').trim();
  return {
    name: person?.displayName ?? '',
    address,
    list: address === '' || person?.recipientType === 'distributionList',
  };
}

function attachmentsIn(part: Known<readonly AttachmentDetails[]>): Known<readonly Attachment[]> {
  if (!part.known) return part;
  return Array.isArray(part.value) ? known(part.value.map(attachment)) : empty;
}

function attachment(details: AttachmentDetails | null | undefined): Attachment {
  const type = details?.attachmentType;
  return {
    name: details?.name ?? '',
    size: details?.size ?? 0,
    kind: type === 'item' || type === 'cloud' ? type : 'file',
    inline: details?.isInline === true,
    text: unread('not-looked-into'),
  };
}
