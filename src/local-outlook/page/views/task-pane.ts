import { type App, frameFor, type Pane } from '../app';
import { byId, el } from '../element';
import { Compose, type ComposePart } from '../mail';
import type { AddinFrame } from '../office/frame';
import type { OfficeContext } from '../office/context';
import { wireAttachment } from '../office/wire';

const recipientsChanged = 47;
const attachmentsChanged = 50;

/** Milliseconds until a silent page is explained. */
const patienceWithPage = 8000;

/** The add-in's page beside the message, in an iframe, as Outlook shows it. */
export class TaskPane implements Pane {
  readonly #place = byId('pane');
  #frame: AddinFrame | null = null;
  #stop: () => void = () => undefined;

  /** The app is made with the pane in it, so the pane asks for the app when it needs it. */
  constructor(private readonly app: () => App) {}

  /** Opens a page, or loads it again: Outlook relaunches a pane that an alert opens. */
  open(url: string, item: OfficeContext['item'], contextData: string): void {
    this.close();
    const app = this.app();
    const frame = frameFor(app, 'pane', url, item, contextData);
    this.#frame = frame;
    this.#place.replaceChildren(
      el(
        'header',
        {},
        el('h2', {}, app.manifest.name),
        el(
          'button',
          {
            type: 'button',
            class: 'plain',
            'aria-label': 'Close the add-in’s pane',
            onclick: () => {
              this.close();
            },
          },
          '✕',
        ),
      ),
      frame.element,
    );
    this.#place.hidden = false;
    const stops = [explainSilence(frame, url)];
    if (item instanceof Compose) stops.push(this.#follow(item, frame));
    this.#stop = (): void => {
      for (const stop of stops) stop();
    };
  }

  close(): void {
    this.#stop();
    this.#stop = () => undefined;
    this.#frame?.dispose();
    this.#frame = null;
    this.#place.hidden = true;
    this.#place.replaceChildren();
  }

  #follow(item: Compose, frame: AddinFrame): () => void {
    let attached = item.parts.attachments;
    return item.changes.add((part) => {
      if (isRecipients(part)) {
        frame.fire(recipientsChanged, [JSON.stringify(changedFields(part, item))]);
      }
      if (part !== 'attachments') return;
      const before = attached;
      attached = item.parts.attachments;
      const added = attached.find((each) => !before.includes(each));
      const details = added ?? before.find((each) => !attached.includes(each));
      if (details === undefined) return;
      const change = {
        attachmentStatus: added === undefined ? 'removed' : 'added',
        attachmentDetails: wireAttachment(details),
      };
      frame.fire(attachmentsChanged, [JSON.stringify(change)]);
    });
  }
}

/** A browser that does not trust the certificate shows nothing in a frame, and nowhere to say so. */
function explainSilence(frame: AddinFrame, url: string): () => void {
  const timer = setTimeout(() => {
    const link = el('a', { href: url, target: '_blank' }, 'open it in a tab of its own');
    frame.element.before(
      el(
        'p',
        { class: 'bar', role: 'status' },
        'The add-in’s page has not loaded. If your browser does not trust its certificate, ',
        link,
        ', continue to it there, and come back.',
      ),
    );
  }, patienceWithPage);
  const stop = frame.spoke.add(() => {
    clearTimeout(timer);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

const isRecipients = (part: ComposePart): part is 'to' | 'cc' | 'bcc' =>
  part === 'to' || part === 'cc' || part === 'bcc';

function changedFields(part: 'to' | 'cc' | 'bcc', item: Compose): object {
  if (item.started.kind === 'message') {
    return { to: part === 'to', cc: part === 'cc', bcc: part === 'bcc' };
  }
  return { requiredAttendees: part === 'to', optionalAttendees: part === 'cc', resources: false };
}
