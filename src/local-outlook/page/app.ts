import type { CallLog } from './office/call-log';
import type { OfficeContext, OfficeWorld } from './office/context';
import type { Faults } from './office/faults';
import { AddinFrame } from './office/frame';
import type { Mailbox } from './mailbox';
import { Compose, type Letter, type Received } from './mail';
import type { Manifest, RibbonButton } from './manifest';
import type { SendMode } from './smart-alert';

/** Outlook's patience, in milliseconds. Tests shorten it. */
export interface Patience {
  /** Until "taking longer than expected" (Microsoft: 5 s). */
  readonly longer: number;
  /** Until the handler is given up (Microsoft: 5 minutes). */
  readonly end: number;
  /** Until a page that does not load is called unavailable. */
  readonly load: number;
}

/** What the failure panel may change about Outlook itself. */
export interface Behaviour {
  /** Instead of what the manifest says; null for the manifest. */
  sendMode: SendMode | null;
  mailboxVersion: string;
}

/** The add-in's page beside the message. */
export interface Pane {
  readonly open: (url: string, item: OfficeContext['item'], contextData: string) => void;
  readonly close: () => void;
}

/** Everything the views share. */
export interface App {
  readonly manifest: Manifest;
  readonly mailbox: Mailbox;
  readonly world: OfficeWorld;
  readonly faults: Faults;
  readonly log: CallLog;
  readonly behaviour: Behaviour;
  readonly patience: Patience;
  readonly pane: Pane;
}

/** The item an add-in sees: what is being written or read, but nothing that has already gone. */
export function officeItem(letter: Letter | null): Compose | Received | null {
  return letter === null || (!(letter instanceof Compose) && letter.kind === 'outgoing')
    ? null
    : letter;
}

/** Loads a page of the add-in for an item. */
export function frameFor(
  app: App,
  name: string,
  url: string,
  item: OfficeContext['item'],
  contextData = '',
): AddinFrame {
  return new AddinFrame({
    name,
    title: app.manifest.name,
    url,
    addinId: app.manifest.id,
    context: { world: app.world, item, contextData },
    faults: app.faults,
    log: app.log,
  });
}

/** Does what a ribbon button does: opens its page in the pane, or calls its function. */
export function press(
  app: App,
  button: RibbonButton,
  item: OfficeContext['item'],
  contextData = '',
): void {
  if (button.action.kind === 'pane') {
    app.pane.open(button.action.url, item, contextData);
    return;
  }
  const { name } = button.action;
  const frame = frameFor(app, 'button', app.manifest.commandsUrl, item, contextData);
  frame.element.hidden = true;
  document.body.append(frame.element);
  frame.completions.add(() => {
    frame.dispose();
  });
  void frame.ready().then(() => {
    frame.run(name, 'ExecuteFunction', button.id);
  });
}
