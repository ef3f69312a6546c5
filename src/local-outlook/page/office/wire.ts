import type { Attachment } from '../mail';
import type { Person } from '../person';

/** office.js expects numbers: Other, DistributionList, User, ExternalUser. */
const recipientTypes = { 'contact-list': 0, list: 1, person: 2 } as const;
const externalUser = 3;

/** Somebody as office.js wants them. */
export const wirePerson = (person: Person, ownDomain: string): object => ({
  name: person.name,
  address: person.address,
  recipientType:
    person.kind === 'person' && !person.address.endsWith(ownDomain)
      ? externalUser
      : recipientTypes[person.kind],
  appointmentResponse: 0,
});

const attachmentTypes = { file: 0, item: 1, cloud: 2 } as const;

/** An attachment as office.js wants it. */
export const wireAttachment = (attachment: Attachment): object => ({
  id: attachment.id,
  name: attachment.name,
  size: attachment.size,
  contentType: attachment.contentType,
  attachmentType: attachmentTypes[attachment.kind],
  isInline: attachment.inline,
});

/** The text of HTML as Outlook gives it for `text`. */
export function textOf(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent;
}
