import { type Attachment, Compose, type ComposeParts } from '../mail';
import { ownMailboxes, patients } from './people';

/** One message of a lesson: the title it is listed under, and the parts that matter. */
export interface Sketch {
  readonly note: string;
  readonly parts: Partial<ComposeParts>;
  readonly started?: Partial<Compose['started']>;
  /** The last thing already done to it: it is not to go before this moment, local time. */
  readonly notBefore?: string;
}

/** A rule, a message that it speaks of, and one that is nearly the same and of which it does not. */
export interface Lesson {
  readonly rule: string;
  readonly wrong: Sketch;
  readonly right: Sketch;
  /** The local time it is about, where it is about one: `YYYY-MM-DDTHH:MM`. */
  readonly at?: string;
}

/** The mailboxes of the invented user, by what they are. */
export const [sam, podiatry, sexualHealth] = ownMailboxes as readonly [
  ComposeParts['from'],
  ComposeParts['from'],
  ComposeParts['from'],
];

/** The private address of the same person, added to her Outlook as people do. */
export const samAtHome: ComposeParts['from'] = {
  name: 'Sam Taylor',
  address: 'sam.taylor@webmail.example',
  kind: 'person',
  shared: false,
};

/** A patient nobody has written to before. */
export const newcomer = {
  name: 'Nell Ferris',
  address: 'nell.ferris@webmail.example',
  kind: 'person',
} as const;

/** An organisation nobody has written to before. */
export const stranger = {
  name: 'Northfield Homes',
  address: 'office@northfield-homes.example',
  kind: 'person',
} as const;

/** The person most messages are about: a name, a number that is never issued and a foot. */
export const vale = 'Mrs Jo Vale, NHS number 999 147 2797, has a foot ulcer.';

/** Lines of HTML. */
export const lines = (...all: readonly string[]): string =>
  all.map((line) => `<div>${line}</div>`).join('');

const closing = [
  'Kind regards',
  'Sam Taylor',
  'Podiatrist, Northfield Podiatry',
  'Telephone 01632 960123',
  'This message is confidential. If it has reached you in error, please delete it and tell us.',
  'We read this mailbox from Monday to Friday and answer within two working days.',
];

/** A text with everything a policy wants below it. */
export const signed = (...text: readonly string[]): string => lines(...text, '<br>', ...closing);

/** What was sent before, quoted as Outlook on the web quotes it. */
export function quoting(
  head: { readonly from: string; readonly to: string; readonly subject: string },
  ...text: readonly string[]
): string {
  return (
    '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg" dir="ltr">' +
    `<div><b>From:</b> ${head.from}</div><div><b>Sent:</b> 20 November 2026 09:12</div>` +
    `<div><b>To:</b> ${head.to}</div><div><b>Subject:</b> ${head.subject}</div></div>` +
    lines(...text)
  );
}

/** A file; a large one only says that it is. */
export const file = (name: string, size = 40_000): Attachment => ({
  id: `file-${name}`,
  name,
  size,
  kind: 'file',
  inline: false,
  contentType: 'application/pdf',
  content: btoa('An invented file.'),
});

/** The usual message of a lesson: from the service to a patient who has agreed to it. */
const usual = { from: podiatry, to: [patients.morgan], subject: '[secure] Your visit' } as const;

/** The message as a draft. */
export function draftOf({ note, parts, started, notBefore }: Sketch, now: Date): Compose {
  const end = new Date(now.getTime() + 30 * 60_000);
  const draft = new Compose(
    { kind: 'message', composeType: 'newMail', plainText: false, note, ...started },
    {
      ...{ cc: [], bcc: [], body: signed('We look forward to seeing you.') },
      ...{ location: '', attachments: [], start: now, end },
      ...usual,
      ...parts,
    },
  );
  draft.delayedUntil = notBefore === undefined ? 0 : new Date(notBefore).getTime();
  return draft;
}
