import { Listeners } from './listeners';
import type { OwnMailbox, Person } from './person';

/** A file, an attached message, a link to a cloud file, or a picture shown in the body by its content id. */
export interface Attachment {
  readonly id: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly kind: 'file' | 'item' | 'cloud';
  readonly inline: boolean;
  readonly contentType: string;
  /** Base64, without `data:` in front. */
  readonly content: string;
}

/** A bar above the message that an add-in puts there. */
export interface Notice {
  readonly key: string;
  /** 0 information, 1 progress, 2 error, 3 insight: Outlook's numbers. */
  readonly type: number;
  readonly message: string;
  readonly icon?: string;
  readonly persistent?: boolean;
  readonly actions?: unknown;
}

/** What can be said about an item by an add-in, in every mode. */
export interface Marks {
  readonly properties: Map<string, unknown>;
  readonly notices: Map<string, Notice>;
  categories: readonly string[];
}

const noMarks = (): Marks => ({ properties: new Map(), notices: new Map(), categories: [] });

/** A message somebody sent to us, or that we sent before today. */
export interface Received extends Marks {
  readonly id: string;
  readonly kind: 'received';
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly subject: string;
  readonly html: string;
  readonly at: Date;
  readonly attachments: readonly Attachment[];
}

/** A part of an item being written, as its listeners name it. */
export type ComposePart =
  | 'from'
  | 'to'
  | 'cc'
  | 'bcc'
  | 'subject'
  | 'location'
  | 'time'
  | 'body'
  | 'attachments'
  | 'notices'
  | 'marks';

/** What an item being written holds. */
export interface ComposeParts {
  from: OwnMailbox;
  to: readonly Person[];
  cc: readonly Person[];
  bcc: readonly Person[];
  subject: string;
  /** HTML, with pictures as `cid:`. In a plain-text message, the text itself. */
  body: string;
  location: string;
  start: Date;
  end: Date;
  attachments: readonly Attachment[];
}

/** How an item being written came to be. */
export interface ComposeStart {
  readonly kind: 'message' | 'meeting';
  readonly composeType: 'newMail' | 'reply' | 'forward';
  readonly plainText: boolean;
  /** What the list says about an invented draft: what it is there to show. */
  readonly note: string;
}

let made = 0;

/** An id no other item, attachment or frame has. */
export const newId = (kind: string): string => {
  made += 1;
  return `${kind}-${made}`;
};

/** A message or an invitation being written. Whoever changes it tells the others: the form, and the add-in's frames. */
export class Compose implements Marks {
  readonly id = newId('draft');
  readonly changes = new Listeners<ComposePart>();
  readonly properties = new Map<string, unknown>();
  readonly notices = new Map<string, Notice>();
  readonly sessionData = new Map<string, string>();
  readonly headers = new Map<string, string>();
  categories: readonly string[] = [];
  /** When it is to go, in milliseconds; 0 for at once. */
  delayedUntil = 0;

  constructor(
    readonly started: ComposeStart,
    readonly parts: ComposeParts,
  ) {}

  set<P extends keyof ComposeParts>(part: P, value: ComposeParts[P]): void {
    this.parts[part] = value;
    this.changes.tell(part === 'start' || part === 'end' ? 'time' : part);
  }
}

/** What the sender was told before it went. */
export type Checked = 'nothing to say' | 'sent anyway' | 'sent unchecked';

/** Something that would have been sent. It stays in the Outbox: this computer sends nothing. */
export interface Outgoing {
  readonly id: string;
  readonly kind: 'outgoing';
  readonly parts: Readonly<ComposeParts>;
  readonly meeting: boolean;
  readonly headers: ReadonlyMap<string, string>;
  readonly delayedUntil: number;
  readonly at: Date;
  readonly checked: Checked;
}

/** Anything a folder can hold. */
export type Letter = Received | Compose | Outgoing;

/** A message that has come in, with nothing marked on it yet. */
export const received = (letter: Omit<Received, 'id' | 'kind' | keyof Marks>): Received => ({
  id: newId('mail'),
  kind: 'received',
  ...noMarks(),
  ...letter,
});

/** What goes out when this is sent now. */
export const outgoing = (item: Compose, checked: Checked): Outgoing => ({
  id: newId('out'),
  kind: 'outgoing',
  parts: { ...item.parts },
  meeting: item.started.kind === 'meeting',
  headers: new Map(item.headers),
  delayedUntil: item.delayedUntil,
  at: new Date(),
  checked,
});
