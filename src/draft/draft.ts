import type { Body } from './body';
import type { Known } from './known';

export type { Span } from './span';

/** Somebody in From, To, Cc or Bcc. */
export interface Recipient {
  /** As Outlook shows it; may be empty, may be an address, may be a lie. */
  readonly name: string;
  /** Empty for a personal contact list, which Outlook cannot open for us (office-js #5439). */
  readonly address: string;
  /** A distribution list or group, whose people cannot be counted (office-js #1723). */
  readonly list: boolean;
}

/** A file, an attached message, or a picture shown in the body. */
export interface Attachment {
  readonly name: string;
  /** In bytes; 0 where Outlook does not say. */
  readonly size: number;
  readonly kind: 'file' | 'item' | 'cloud';
  /** A picture shown in the body by its content id: listed, never a finding. */
  readonly inline: boolean;
  /** The text inside, once somebody has looked. */
  readonly text: Known<string>;
}

/** The parts of a message that can each be read or not. In a meeting, To are the required and Cc the optional attendees, From is the organiser, and nobody is in Bcc. */
export interface Parts {
  readonly from: Recipient;
  readonly to: readonly Recipient[];
  readonly cc: readonly Recipient[];
  readonly bcc: readonly Recipient[];
  readonly subject: string;
  /** Where a meeting is held; always empty in a message. */
  readonly location: string;
  readonly body: Body;
  readonly attachments: readonly Attachment[];
}

/** The name of one part. */
export type PartName = keyof Parts;

/** A part that holds recipients, in the order Outlook shows them. */
export type RecipientPart = 'to' | 'cc' | 'bcc';

/** What the sender has told us before, kept by the Outlook room. Codes, days and hashes, never text. */
export interface Remembered {
  /** True where the sender has said that this address belongs to a patient or carer. */
  readonly isServiceUser: (address: string) => boolean;
  /** What was answered on the first-contact card of this address; null when it was never asked. */
  readonly firstContact: (address: string) => 'agreed' | 'refused' | null;
  /** The day the recipient's guide last went to this address, `YYYY-MM-DD`; null: never from this mailbox. */
  readonly guideSentOn: (address: string) => string | null;
  /** True where a message went to this address before. */
  readonly isKnown: (address: string) => boolean;
  /** True where it is one letter away from an address that is known, and not known itself. */
  readonly isNearKnown: (address: string) => boolean;
  /** True where the sender has said under which circumstance this organisation may be told. */
  readonly mayShareWith: (domain: string) => boolean;
}

/** What is being written (Office.MailboxEnums.ComposeType). */
export type ComposeType = 'new' | 'reply' | 'forward';

/** The message being written, as plain data. */
export type Draft = { readonly [P in PartName]: Known<Parts[P]> } & {
  readonly kind: 'message' | 'meeting';
  /** The day it is being sent, as `YYYY-MM-DD`: the core has no clock. */
  readonly today: string;
  /** The local time it is being sent, as `HH:MM`. */
  readonly time: string;
  readonly compose: Known<ComposeType>;
  /** When delivery was put off to, `YYYY-MM-DDTHH:MM` in local time; null for at once. */
  readonly deliverAt: Known<string | null>;
  readonly remembered: Known<Remembered>;
};

/** Only the parts a rule said it needs, already read. */
export type Seen<P extends PartName> = Pick<Parts, P>;

/** Every part of a draft, in the order a person would look at them. */
export const partNames: readonly PartName[] = [
  'from',
  'to',
  'cc',
  'bcc',
  'subject',
  'location',
  'body',
  'attachments',
];

/** The three parts that hold recipients. */
export const recipientParts: readonly RecipientPart[] = ['to', 'cc', 'bcc'];
