/** Something of an item that answers to `getAsync`. */
export interface Gettable<T> {
  readonly getAsync?: (done: (result: Office.AsyncResult<T>) => void) => void;
}

/** Somebody as Office describes them; any of it may be missing. */
export interface Person {
  readonly displayName?: string | null;
  readonly emailAddress?: string | null;
  readonly recipientType?: string | null;
}

/** A field of recipients. Office takes at most 100 people a call. */
export interface PeopleField extends Gettable<readonly Person[]> {
  readonly setAsync?: (
    people: readonly Person[],
    done: (result: Office.AsyncResult<void>) => void,
  ) => void;
  readonly addAsync?: (
    people: readonly Person[],
    done: (result: Office.AsyncResult<void>) => void,
  ) => void;
}

/** An attachment as Office lists it. */
export interface AttachmentDetails {
  readonly name?: string | null;
  readonly size?: number | null;
  readonly attachmentType?: string | null;
  readonly isInline?: boolean | null;
}

/** What is kept with one item while it is being written. */
export interface SessionData {
  readonly getAllAsync?: (done: (result: Office.AsyncResult<unknown>) => void) => void;
  readonly setAsync?: (
    name: string,
    value: string,
    done: (result: Office.AsyncResult<void>) => void,
  ) => void;
  readonly removeAsync?: (name: string, done: (result: Office.AsyncResult<void>) => void) => void;
}

type Listen = (type: string, ...rest: never[]) => void;

/**
 * The open item, as far as we use it. Everything is optional on purpose: what Outlook's own types
 * promise is missing in one client or another, and the compiler is to remind us.
 */
export interface Item {
  readonly itemType?: string;
  readonly from?: Gettable<Person>;
  readonly organizer?: Gettable<Person>;
  readonly to?: PeopleField;
  readonly cc?: PeopleField;
  readonly bcc?: PeopleField;
  readonly requiredAttendees?: PeopleField;
  readonly optionalAttendees?: PeopleField;
  readonly subject?: Gettable<string> & {
    readonly setAsync?: (subject: string, done: (result: Office.AsyncResult<void>) => void) => void;
  };
  readonly location?: Gettable<string>;
  readonly body?: {
    readonly getTypeAsync?: (done: (result: Office.AsyncResult<string>) => void) => void;
    readonly getAsync?: (
      type: 'html' | 'text',
      done: (result: Office.AsyncResult<string>) => void,
    ) => void;
    readonly setAsync?: (
      body: string,
      options: { readonly coercionType: 'html' | 'text' },
      done: (result: Office.AsyncResult<void>) => void,
    ) => void;
  };
  readonly getAttachmentsAsync?: (
    done: (result: Office.AsyncResult<readonly AttachmentDetails[]>) => void,
  ) => void;
  readonly getInitializationContextAsync?: (
    done: (result: Office.AsyncResult<string>) => void,
  ) => void;
  readonly getComposeTypeAsync?: (done: (result: Office.AsyncResult<unknown>) => void) => void;
  readonly delayDeliveryTime?: Gettable<unknown> & {
    readonly setAsync?: (time: Date, done: (result: Office.AsyncResult<void>) => void) => void;
  };
  readonly sessionData?: SessionData;
  readonly addHandlerAsync?: Listen;
  readonly removeHandlerAsync?: Listen;
}

/** The open item, or null: none is selected, or the mailbox is hidden and Outlook gives nothing. */
export function openItem(): Item | null {
  try {
    return (Office.context.mailbox.item as unknown as Item | null | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Whether the open item is a meeting; a message where nothing can be told. */
export function isMeeting(item: Item | null): boolean {
  return item?.itemType === 'appointment';
}
