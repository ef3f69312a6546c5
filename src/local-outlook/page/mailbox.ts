import { Listeners } from './listeners';
import { Compose, outgoing, type Checked, type Letter, type Received } from './mail';

/** The folders, in the order Outlook shows them. */
export const folderNames = [
  'Inbox',
  'Drafts',
  'Sent Items',
  'Outbox',
  'Training: every rule',
] as const;

/** The name of a folder. */
export type FolderName = (typeof folderNames)[number];

/** What the folders hold at the start. */
export interface Contents {
  readonly inbox: readonly Received[];
  readonly sent: readonly Received[];
  readonly drafts: readonly Compose[];
  readonly training: readonly Compose[];
}

/** The folders and what is open. Everything is in memory: reloading the page starts again. */
export class Mailbox {
  readonly changes = new Listeners<undefined>();
  #folder: FolderName = 'Inbox';
  #open: Letter | null = null;
  #folders: Record<FolderName, readonly Letter[]>;

  constructor(contents: Contents) {
    this.#folders = foldersOf(contents);
  }

  /** Everything as at the start. */
  startAgain(contents: Contents): void {
    this.#close();
    this.#folders = foldersOf(contents);
    this.#folder = 'Inbox';
    this.changes.tell(undefined);
  }

  get folder(): FolderName {
    return this.#folder;
  }

  get open(): Letter | null {
    return this.#open;
  }

  in(folder: FolderName): readonly Letter[] {
    return this.#folders[folder];
  }

  show(folder: FolderName): void {
    this.#close();
    this.#folder = folder;
    this.changes.tell(undefined);
  }

  read(letter: Letter): void {
    if (this.#open === letter) return;
    this.#close();
    this.#open = letter;
    this.changes.tell(undefined);
  }

  /** Starts writing: the new item is in Drafts from the first moment, as Outlook saves it there. */
  write(item: Compose): void {
    this.#folders.Drafts = [item, ...this.#folders.Drafts];
    this.read(item);
  }

  discard(item: Compose): void {
    for (const name of ['Drafts', 'Training: every rule'] as const) {
      this.#folders[name] = this.#folders[name].filter((other) => other !== item);
    }
    this.#close();
    this.changes.tell(undefined);
  }

  /** What Send comes to on this computer. */
  toOutbox(item: Compose, checked: Checked): void {
    const sent = outgoing(item, checked);
    this.#folders.Outbox = [sent, ...this.#folders.Outbox];
    this.discard(item);
    this.#folder = 'Outbox';
    this.read(sent);
  }

  /** Session data lives as long as the item is open, and is lost with a draft that is closed (Microsoft, SessionData). */
  #close(): void {
    if (this.#open instanceof Compose) this.#open.sessionData.clear();
    this.#open = null;
  }
}

const foldersOf = (contents: Contents): Record<FolderName, readonly Letter[]> => ({
  Inbox: contents.inbox,
  Drafts: contents.drafts,
  'Sent Items': contents.sent,
  Outbox: [],
  'Training: every rule': contents.training,
});
