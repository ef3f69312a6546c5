import { Compose, type ComposeParts, newId } from '../mail';
import { type Person, resolve } from '../person';
import type { Answer, OfficeContext } from './context';
import { OfficeError, officeErrors } from './office-error';
import { textOf, wireAttachment, wirePerson } from './wire';

type Field = 'to' | 'cc' | 'bcc';
const fields: readonly Field[] = ['to', 'cc', 'bcc'];
const html = 3;

/** Answers about an item being written, by dispatch id. */
export const composeAnswers: Readonly<Record<number, Answer>> = {
  107: (context) => wirePerson(written(context).parts.from, '@nhs.net'),
  15: (context, { recipientField }) =>
    written(context).parts[fieldOf(recipientField)].map((person) => wirePerson(person, '@nhs.net')),
  21: (context, { recipientField, recipientArray }) => {
    set(context, fieldOf(recipientField), peopleIn(context, recipientArray));
  },
  22: (context, { recipientField, recipientArray }) => {
    const field = fieldOf(recipientField);
    const people = written(context).parts[field];
    set(context, field, [...people, ...peopleIn(context, recipientArray)]);
  },
  18: (context) => written(context).parts.subject,
  17: (context, { subject }) => {
    set(context, 'subject', String(subject));
  },
  26: (context) => written(context).parts.location,
  27: (context, { location }) => {
    set(context, 'location', String(location));
  },
  24: (context, { TimeProperty }) => written(context).parts[timeOf(TimeProperty)].getTime(),
  25: (context, { TimeProperty, time }) => {
    set(context, timeOf(TimeProperty), new Date(Number(time)));
  },
  14: (context) => (written(context).started.plainText ? 'text' : 'html'),
  37: (context, { coercionType }) => bodyOf(written(context), coercionType),
  38: (context, { data }) => {
    set(context, 'body', String(data));
  },
  23: (context, { data }) => {
    set(context, 'body', String(data) + written(context).parts.body);
  },
  149: (context) => written(context).parts.attachments.map(wireAttachment),
  148: (context, parameters) => addFile(context, parameters),
  20: (context, { attachmentIndex }) => {
    const { attachments } = written(context).parts;
    const left = attachments.filter((attachment) => attachment.id !== attachmentIndex);
    if (left.length === attachments.length) throw new OfficeError(officeErrors.invalidAttachment);
    set(context, 'attachments', left);
  },
  174: (context) => ({
    composeType: written(context).started.composeType,
    coercionType: written(context).started.plainText ? 'text' : 'html',
  }),
  164: (context) => written(context).id,
  32: (context) => written(context).id,
};

/** The item, when it is one that can be written to. Anything else is a call Outlook would refuse. */
export function written(context: OfficeContext): Compose {
  if (context.item instanceof Compose) return context.item;
  throw new OfficeError(officeErrors.notSupported);
}

function set<P extends keyof ComposeParts>(
  context: OfficeContext,
  part: P,
  value: ComposeParts[P],
): void {
  written(context).set(part, value);
}

const fieldOf = (field: unknown): Field => fields[Number(field)] ?? 'to';

const timeOf = (property: unknown): 'start' | 'end' => (property === 2 ? 'end' : 'start');

/** Outlook resolves what it is given; it cannot set a personal contact list again (office-js #4661). */
function peopleIn(context: OfficeContext, given: unknown): readonly Person[] {
  return (given as readonly { name?: string | null; address?: string | null }[]).map((each) => {
    const address = each.address ?? '';
    if (address === '') throw new OfficeError(officeErrors.contactList);
    const known = resolve(address, context.world.book);
    const name = each.name ?? '';
    if (known?.kind === 'list') return known;
    return { name: name === '' ? address : name, address, kind: 'person' };
  });
}

function bodyOf(item: Compose, coercionType: unknown): string {
  if (item.started.plainText) return item.parts.body;
  return coercionType === html ? item.parts.body : textOf(item.parts.body);
}

function addFile(context: OfficeContext, parameters: Readonly<Record<string, unknown>>): string {
  const content = String(parameters['base64String']);
  const attachment = {
    id: newId('file'),
    name: String(parameters['name']),
    size: Math.floor((content.length * 3) / 4),
    kind: 'file',
    inline: parameters['isInline'] === true,
    contentType: 'application/octet-stream',
    content,
  } as const;
  set(context, 'attachments', [...written(context).parts.attachments, attachment]);
  return attachment.id;
}
