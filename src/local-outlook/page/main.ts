import type { App, Patience } from './app';
import { byId, el } from './element';
import { draftsToTry } from './invented/drafts';
import { inbox, sentItems } from './invented/inbox';
import { addressBook, ownMailboxes } from './invented/people';
import { settings } from './invented/settings';
import { draftsToLearnFrom } from './invented/training';
import { type Contents, Mailbox } from './mailbox';
import { Compose } from './mail';
import { readManifest } from './manifest';
import { CallLog } from './office/call-log';
import type { NewMessageForm } from './office/context';
import { Faults } from './office/faults';
import { type OwnMailbox, resolve } from './person';
import { showFailurePanel } from './views/failure-panel';
import { showFolders, showList } from './views/folders';
import { openLetter } from './views/reading-pane';
import { TaskPane } from './views/task-pane';

/** Microsoft's times, unless the address says otherwise: `?longer=200&end=1000&load=500`. */
function patience(): Patience {
  const asked = new URLSearchParams(location.search);
  const ms = (name: string, usual: number): number => Number(asked.get(name) ?? usual);
  return { longer: ms('longer', 5000), end: ms('end', 300_000), load: ms('load', 15_000) };
}

function newItem(
  kind: 'message' | 'meeting',
  from: OwnMailbox,
  form: NewMessageForm = {},
): Compose {
  const people = (typed: readonly string[] | undefined): Compose['parts']['to'] =>
    (typed ?? []).flatMap((each) => resolve(each, addressBook) ?? []);
  const start = new Date();
  start.setHours(start.getHours() + 1, 0, 0, 0);
  return new Compose(
    { kind, composeType: 'newMail', plainText: false, note: '' },
    {
      from,
      to: people(form.toRecipients),
      cc: people(form.ccRecipients),
      bcc: people(form.bccRecipients),
      subject: form.subject ?? '',
      body: form.htmlBody ?? '<div><br></div>',
      location: '',
      start,
      end: new Date(start.getTime() + 30 * 60_000),
      attachments: [],
    },
  );
}

const contents = (now: Date): Contents => ({
  inbox: inbox(now),
  sent: sentItems(now),
  drafts: draftsToTry(now),
  training: draftsToLearnFrom(now),
});

async function start(): Promise<void> {
  const text = async (path: string): Promise<string> => (await fetch(path)).text();
  const { origin } = JSON.parse(await text('/addin.json')) as { readonly origin: string };
  const [user] = ownMailboxes;
  const mailbox = new Mailbox(contents(new Date()));
  const behaviour: App['behaviour'] = { sendMode: null, mailboxVersion: '1.15' };
  const app: App = {
    manifest: readManifest(await text('/manifest.xml'), origin),
    mailbox,
    world: {
      user,
      book: addressBook,
      settings: { saved: settings },
      mailboxVersion: () => behaviour.mailboxVersion,
      newMessage: (form) => {
        mailbox.write(newItem('message', user, form));
      },
    },
    faults: new Faults(),
    log: new CallLog(),
    behaviour,
    patience: patience(),
    pane: new TaskPane(() => app),
  };
  show(app);
  for (const [id, kind] of [
    ['new-mail', 'message'],
    ['new-meeting', 'meeting'],
  ] as const) {
    byId(id).addEventListener('click', () => {
      app.pane.close();
      mailbox.write(newItem(kind, user));
    });
  }
}

/** Everything as it was when the page was loaded, without loading it again. */
function startAgain(app: App): void {
  app.pane.close();
  app.world.settings.saved = settings;
  app.behaviour.sendMode = null;
  app.faults.clear();
  app.log.clear();
  app.mailbox.startAgain(contents(new Date()));
}

function show(app: App): void {
  byId('address-book').replaceChildren(
    ...addressBook.map(({ name, address }) => el('option', { value: name }, address)),
  );
  showFailurePanel(app);
  byId('start-again').addEventListener('click', () => {
    startAgain(app);
  });
  let open: unknown = app;
  const draw = (): void => {
    showFolders(app);
    showList(app);
    if (open === app.mailbox.open) return;
    open = app.mailbox.open;
    byId('outlook').classList.toggle('composing', open instanceof Compose);
    byId('letter').replaceChildren(openLetter(app, app.mailbox.open));
  };
  app.mailbox.changes.add(draw);
  draw();
}

start().catch((error: unknown) => {
  byId('letter').replaceChildren(el('p', { class: 'nothing', role: 'alert' }, String(error)));
});
