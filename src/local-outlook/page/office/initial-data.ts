import { Compose, type Received } from '../mail';
import type { OfficeContext } from './context';
import { wireAttachment, wirePerson } from './wire';

const itemTypes = { read: 1, messageCompose: 4, appointmentCompose: 5, none: 6 } as const;
const readWriteItem = 3;

/** What office.js asks for once, before it tells the add-in that it is ready. */
export function initialData(context: OfficeContext): object {
  const { world, item } = context;
  const about = {
    hostVersion: '16.0.18000.0',
    owaView: 'ThreeColumns',
    permissionLevel: readWriteItem,
    userDisplayName: world.user.name,
    userEmailAddress: world.user.address,
    userProfileType: 'enterprise',
    userTimeZone: 'GMT Standard Time',
  };
  if (item === null) return { ...about, itemType: itemTypes.none };
  if (item instanceof Compose) return { ...about, ...composed(item) };
  return { ...about, ...read(item) };
}

function composed(item: Compose): object {
  const meeting = item.started.kind === 'meeting';
  return {
    itemType: meeting ? itemTypes.appointmentCompose : itemTypes.messageCompose,
    id: item.id,
    // Outlook gives shared properties only where the item lies in a shared folder.
    isFromSharedFolder: false,
  };
}

function read(item: Received): object {
  const people = (all: Received['to']): readonly object[] =>
    all.map((person) => wirePerson(person, '@nhs.net'));
  const from = wirePerson(item.from, '@nhs.net');
  return {
    itemType: itemTypes.read,
    id: item.id,
    subject: item.subject,
    normalizedSubject: item.subject.replace(/^((re|fw|fwd): *)+/i, ''),
    from,
    sender: from,
    to: people(item.to),
    cc: people(item.cc),
    dateTimeCreated: item.at.getTime(),
    dateTimeModified: item.at.getTime(),
    internetMessageId: `<${item.id}@mail.example.org>`,
    conversationId: `conversation-${item.id}`,
    itemClass: 'IPM.Note',
    attachments: item.attachments.map(wireAttachment),
  };
}
