import { type App, frameFor, press } from './app';
import type { Checked, Compose } from './mail';
import type { AddinFrame, Completion } from './office/frame';
import {
  type CompletedOptions,
  faultsIn,
  type Outcome,
  type SendMode,
  smartAlert,
} from './smart-alert';
import type { LaunchEvent, Surface } from './manifest';
import { showAlert } from './views/alert-dialog';

/** How a send ended. */
export type SendEnd = 'sent' | 'kept';

/** The handler of the last send. It stays loaded, so that a second answer of it would be seen. */
let lastFrame: AddinFrame | null = null;

/**
 * Presses Send: runs the handler the manifest names, shows what Outlook would show, and sends or
 * keeps. `answered` is called once the handler is done, before anybody is asked.
 */
export async function send(app: App, item: Compose, answered: () => void): Promise<SendEnd> {
  const type = item.started.kind === 'meeting' ? 'OnAppointmentSend' : 'OnMessageSend';
  const event = app.manifest.launchEvents.find((each) => each.type === type);
  if (event === undefined) return go(app, item, 'sent unchecked');
  const mode = app.behaviour.sendMode ?? event.sendMode;
  const ended = await runHandler(app, item, event, mode);
  answered();
  if (ended === 'did not wait') return go(app, item, 'sent unchecked');
  if (ended === 'gave up') return 'kept';
  if (ended.kind === 'completed') {
    for (const fault of faultsIn(ended.options)) app.log.add('send', 'Outlook minds', fault);
  }
  const box = smartAlert(mode, ended, app.manifest.name, markdownWorks(app));
  if (box === null) return go(app, item, 'nothing to say');
  const pressed = await showAlert(box).pressed;
  if (pressed === 'send') {
    return go(app, item, ended.kind === 'completed' ? 'sent anyway' : 'sent unchecked');
  }
  if (pressed === 'command' && ended.kind === 'completed') openCommand(app, item, ended.options);
  return 'kept';
}

function go(app: App, item: Compose, checked: Checked): SendEnd {
  app.pane.close();
  app.mailbox.toOutbox(item, checked);
  return 'sent';
}

/** Markdown came with Mailbox 1.15. */
const markdownWorks = (app: App): boolean => Number(app.behaviour.mailboxVersion.slice(2)) >= 15;

/** What "Take Action" does: the button with that id, with what the handler wants it to know. */
function openCommand(app: App, item: Compose, options: CompletedOptions): void {
  const { commandId, contextData } = options;
  const button = app.manifest.buttons(composeSurface(item)).find(({ id }) => id === commandId);
  if (button === undefined) return;
  const text = typeof contextData === 'string' ? contextData : JSON.stringify(contextData ?? '');
  press(app, button, item, text);
}

/** Where the add-in's buttons for an item being written are. */
export const composeSurface = (item: Compose): Surface =>
  item.started.kind === 'meeting'
    ? 'AppointmentOrganizerCommandSurface'
    : 'MessageComposeCommandSurface';

/** How running the handler ended: with an outcome, or with a sender who would not wait for one. */
type Ended = Outcome | 'did not wait' | 'gave up';

async function runHandler(
  app: App,
  item: Compose,
  event: LaunchEvent,
  mode: SendMode,
): Promise<Ended> {
  lastFrame?.dispose();
  if (app.faults.addin === 'cannot be loaded') return { kind: 'unavailable' };
  const frame = frameFor(app, 'send', app.manifest.runtimeUrl, item);
  lastFrame = frame;
  frame.element.hidden = true;
  document.body.append(frame.element);
  const answered = new Promise<Completion>((resolve) => {
    frame.completions.add(resolve);
  });
  if ((await within(app.patience.load, frame.ready())) === 'late') return { kind: 'unavailable' };
  const started = performance.now();
  void answered.then(() => {
    app.log.add('send', 'time to the answer', `${Math.round(performance.now() - started)} ms`);
  });
  app.log.add('send', event.type, 'handler called');
  frame.run(event.functionName, event.type, 'send');
  return waitFor(app, mode, answered);
}

/** Five seconds without a word; then the dialog, for as long as the handler still takes. */
async function waitFor(app: App, mode: SendMode, answered: Promise<Completion>): Promise<Ended> {
  const soon = await within(app.patience.longer, answered);
  if (soon !== 'late') return soon;
  const box = smartAlert(mode, { kind: 'taking-longer' }, app.manifest.name, false);
  const dialog = box && showAlert(box);
  // "Wait" only takes the dialog away: the handler goes on.
  const choice = new Promise<Ended>((resolve) => {
    void dialog?.pressed.then((action) => {
      if (action === 'send') resolve('did not wait');
      if (action === 'keep') resolve('gave up');
    });
  });
  const end = within(app.patience.end - app.patience.longer, answered);
  const ended = await Promise.race([end, choice]);
  dialog?.close();
  return ended === 'late' ? { kind: 'timed-out' } : ended;
}

async function within<T>(ms: number, answer: Promise<T>): Promise<T | 'late'> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => {
      resolve('late');
    }, ms);
  });
  const first = await Promise.race([answer, late]);
  clearTimeout(timer);
  return first;
}
