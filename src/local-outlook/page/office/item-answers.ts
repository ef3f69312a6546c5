import { Compose, type Marks, type Notice } from '../mail';
import type { Answer, OfficeContext } from './context';
import { written } from './compose-answers';
import { OfficeError, officeErrors } from './office-error';
import { textOf } from './wire';

const sessionDataLimit = 50_000;
const mostNotices = 5;
const html = 3;

/** Answers about what an add-in keeps with an item, and about an item being read, by dispatch id. */
export const itemAnswers: Readonly<Record<number, Answer>> = {
  186: (context, { name }) => {
    const value = written(context).sessionData.get(String(name));
    if (value === undefined) throw new OfficeError(officeErrors.noSessionKey);
    return value;
  },
  187: (context) => Object.fromEntries(written(context).sessionData),
  185: (context, { name, value }) => {
    const { sessionData } = written(context);
    const kept = [...sessionData].filter(([key]) => key !== name).flat();
    const length = [...kept, String(name), String(value)].join('').length;
    if (length > sessionDataLimit) throw new OfficeError(officeErrors.sessionDataFull);
    sessionData.set(String(name), String(value));
  },
  189: (context, { name }) => {
    written(context).sessionData.delete(String(name));
  },
  188: (context) => {
    written(context).sessionData.clear();
  },
  151: (context, { internetHeaderKeys }) => {
    const { headers } = written(context);
    const wanted = internetHeaderKeys as readonly string[];
    return Object.fromEntries([...headers].filter(([name]) => wanted.includes(name)));
  },
  152: (context, { internetHeaderNameValuePairs }) => {
    const { headers, changes } = written(context);
    for (const [name, value] of Object.entries(internetHeaderNameValuePairs as object)) {
      headers.set(name, String(value));
    }
    changes.tell('marks');
  },
  153: (context, { internetHeaderKeys }) => {
    for (const name of internetHeaderKeys as readonly string[]) {
      written(context).headers.delete(name);
    }
  },
  166: (context) => written(context).delayedUntil,
  167: (context, { time }) => {
    written(context).delayedUntil = Number(time);
    written(context).changes.tell('marks');
  },
  4: (context, { customProperties }) => {
    const { properties } = marks(context);
    properties.clear();
    for (const [name, value] of Object.entries(customProperties as object)) {
      properties.set(name, value);
    }
  },
  157: (context) =>
    marks(context).categories.map((displayName) => ({ displayName, color: 'None' })),
  158: (context, { categories }) => {
    const names = new Set([...marks(context).categories, ...(categories as readonly string[])]);
    marks(context).categories = [...names];
  },
  159: (context, { categories }) => {
    const gone = categories as readonly string[];
    const left = marks(context).categories.filter((name) => !gone.includes(name));
    marks(context).categories = left;
  },
  33: (context, parameters) => {
    const { notices } = marks(context);
    const notice = parameters as unknown as Notice;
    if (notices.has(notice.key)) throw new OfficeError(officeErrors.duplicateKey);
    if (notices.size >= mostNotices) throw new OfficeError(officeErrors.tooManyNotices);
    notices.set(notice.key, notice);
    noticesChanged(context);
  },
  34: (context) => [...marks(context).notices.values()],
  35: (context, parameters) => {
    // A key that is not there is added (Microsoft, NotificationMessages.replaceAsync).
    const notice = parameters as unknown as Notice;
    marks(context).notices.set(notice.key, notice);
    noticesChanged(context);
  },
  36: (context, { key }) => {
    if (!marks(context).notices.delete(String(key))) {
      throw new OfficeError(officeErrors.keyNotFound);
    }
    noticesChanged(context);
  },
  99: (context) => context.contextData,
  150: (context, { id }) => {
    const { item } = context;
    const attachments = item instanceof Compose ? item.parts.attachments : item?.attachments;
    const found = attachments?.find((attachment) => attachment.id === id);
    if (found === undefined) throw new OfficeError(officeErrors.invalidAttachment);
    return { content: found.content, format: 'base64' };
  },
  404: (context, settings) => {
    const [saved] = settings as unknown as readonly Readonly<Record<string, string>>[];
    context.world.settings.saved = { ...saved };
  },
  44: (context, form) => {
    context.world.newMessage(form);
  },
};

/** The body of a message being read; the same id means the same of one being written. */
export const readBody: Answer = (context, { coercionType }) => {
  const { item } = context;
  if (item === null || item instanceof Compose) throw new OfficeError(officeErrors.notSupported);
  return coercionType === html ? item.html : textOf(item.html);
};

/** What is marked on the item, as text: office.js has its own shape for the answer to this one call. */
export const customProperties = (context: OfficeContext): string =>
  JSON.stringify(Object.fromEntries(marks(context).properties));

function marks(context: OfficeContext): Marks {
  if (context.item === null) throw new OfficeError(officeErrors.notSupported);
  return context.item;
}

function noticesChanged(context: OfficeContext): void {
  if (context.item instanceof Compose) context.item.changes.tell('notices');
}
