import type { Compose, Received } from '../mail';
import type { OwnMailbox, Person } from '../person';

/** What the frames of an add-in share, whichever item they look at. */
export interface OfficeWorld {
  readonly user: OwnMailbox;
  readonly book: readonly Person[];
  /** The mailbox's settings as office.js serialises them: each value is JSON text. */
  readonly settings: { saved: Readonly<Record<string, string>> };
  /** The newest Mailbox requirement set this Outlook says it has, such as `1.15`. */
  readonly mailboxVersion: () => string;
  readonly newMessage: (form: NewMessageForm) => void;
}

/** What `displayNewMessageForm` was given. */
export interface NewMessageForm {
  readonly toRecipients?: readonly string[];
  readonly ccRecipients?: readonly string[];
  readonly bccRecipients?: readonly string[];
  readonly subject?: string;
  readonly htmlBody?: string;
}

/** What one frame can see: the open item, and what the alert handed over. */
export interface OfficeContext {
  readonly world: OfficeWorld;
  readonly item: Compose | Received | null;
  /** For `getInitializationContextAsync`; empty when the pane was opened by hand. */
  readonly contextData: string;
}

/** Parameters of a call, as they came over the wire. */
export type Parameters = Readonly<Record<string, unknown>>;

/** Answers one call. Throws `OfficeError` where Outlook would fail. */
export type Answer = (context: OfficeContext, parameters: Parameters) => unknown;
