import type { App } from '../app';
import { el } from '../element';
import type { Compose, ComposePart } from '../mail';
import { shownBody, writtenBody } from '../pictures';
import { shown } from '../person';
import { composeSurface, send } from '../send';
import { ownMailboxes } from '../invented/people';
import { attachmentList, pickFiles } from './attachments-row';
import { PeopleField } from './people-field';
import { addinButtons } from './ribbon';

/** The form a message or an invitation is written in. It shows what the item holds, whoever put it there. */
export class ComposeForm {
  readonly element: HTMLElement;
  readonly #item: Compose;
  readonly #people: readonly PeopleField[];
  readonly #subject: HTMLInputElement;
  readonly #location: HTMLInputElement;
  readonly #body: HTMLElement;
  readonly #attachments = el('div');
  readonly #bar = el('div', { class: 'bar', role: 'status' });
  readonly #notices = el('div', { class: 'notices' });
  #typing = false;

  constructor(
    private readonly app: App,
    item: Compose,
  ) {
    this.#item = item;
    const { parts } = item;
    this.#people = peopleFields(app, item);
    this.#subject = textInput('subject-input', parts.subject, (text) => {
      item.set('subject', text);
    });
    this.#location = textInput('location-input', parts.location, (text) => {
      item.set('location', text);
    });
    this.#body = this.#editor();
    this.element = this.#form();
    this.#show('attachments');
    this.#show('notices');
    const stop = item.changes.add((part) => {
      if (!this.element.isConnected) stop();
      else this.#show(part);
    });
  }

  #form(): HTMLElement {
    const meeting = this.#item.started.kind === 'meeting';
    const field = (label: string, input: HTMLElement): HTMLElement =>
      el('div', { class: 'field' }, el('label', { for: input.id }, label), input);
    return el(
      'form',
      {
        class: 'compose',
        'aria-label': meeting ? 'New meeting' : 'New message',
        onsubmit: (event) => {
          event.preventDefault();
        },
      },
      this.#ribbon(),
      this.#bar,
      this.#notices,
      field('From', fromSelect(this.#item)),
      ...this.#people.map((people) => people.element),
      field(meeting ? 'Title' : 'Subject', this.#subject),
      ...(meeting ? [field('Location', this.#location), ...timeFields(this.#item)] : []),
      this.#attachments,
      this.#body,
    );
  }

  #ribbon(): HTMLElement {
    const tool = (label: string, look: string, press: () => void): HTMLElement =>
      el('button', { type: 'button', class: `tool ${look}`, onclick: press }, label);
    return el(
      'div',
      { class: 'ribbon', role: 'toolbar', 'aria-label': 'Message' },
      tool('Send', 'primary', () => void this.#send()),
      tool('Attach file', '', () => {
        pickFiles(this.#item);
      }),
      tool('Discard', '', () => {
        this.app.pane.close();
        this.app.mailbox.discard(this.#item);
      }),
      ...addinButtons(this.app, composeSurface(this.#item), this.#item),
    );
  }

  #editor(): HTMLElement {
    const { started, parts } = this.#item;
    const editor = el('div', {
      class: started.plainText ? 'body plain-text' : 'body',
      id: 'body-input',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': 'Message body',
      contenteditable: started.plainText ? 'plaintext-only' : 'true',
      oninput: () => {
        this.#typed();
      },
    });
    if (started.plainText) editor.textContent = parts.body;
    else editor.innerHTML = shownBody(parts.body, parts.attachments);
    return editor;
  }

  #typed(): void {
    // An empty editor still sends an empty paragraph: Outlook never gives back nothing at all.
    const html = this.#body.innerHTML === '' ? '<div><br></div>' : this.#body.innerHTML;
    this.#typing = true;
    this.#item.set('body', this.#item.started.plainText ? this.#body.innerText : writtenBody(html));
    this.#typing = false;
  }

  async #send(): Promise<void> {
    const resolved = this.#people.map((people) => people.take()).every((good) => good);
    const { to, cc, bcc } = this.#item.parts;
    if (!resolved) {
      this.#say('Somebody in To, Cc or Bcc could not be found. Use a whole address.');
    } else if (to.length + cc.length + bcc.length === 0) {
      this.#say('Add at least one person before you send.');
    } else {
      this.#busy(true);
      const end = await send(this.app, this.#item, () => {
        this.#say('');
      });
      this.#busy(false);
      if (end === 'kept') this.#say('Not sent. The message is still here.');
    }
  }

  #busy(busy: boolean): void {
    this.element.inert = busy;
    this.#say(busy ? `${this.app.manifest.name} is working on your send request …` : '');
  }

  #say(text: string): void {
    this.#bar.textContent = text;
    this.#bar.hidden = text === '';
  }

  #show(part: ComposePart): void {
    const { parts, started, notices } = this.#item;
    if (part === 'subject' && this.#subject.value !== parts.subject) {
      this.#subject.value = parts.subject;
    }
    if (part === 'location') this.#location.value = parts.location;
    if (part === 'to' || part === 'cc' || part === 'bcc') {
      for (const people of this.#people) people.show();
    }
    if (part === 'body' && !this.#typing) {
      if (started.plainText) this.#body.textContent = parts.body;
      else this.#body.innerHTML = shownBody(parts.body, parts.attachments);
    }
    if (part === 'attachments') {
      this.#attachments.replaceChildren(
        attachmentList(parts.attachments, (gone) => {
          const left = parts.attachments.filter((each) => each !== gone);
          this.#item.set('attachments', left);
        }),
      );
    }
    if (part === 'notices') {
      this.#notices.replaceChildren(
        ...[...notices.values()].map(({ message }) => el('p', { class: 'notice' }, message)),
      );
    }
  }
}

function peopleFields(app: App, item: Compose): readonly PeopleField[] {
  const { book } = app.world;
  const field = (part: 'to' | 'cc' | 'bcc', label: string): PeopleField =>
    new PeopleField(item, part, label, book);
  return item.started.kind === 'meeting'
    ? [field('to', 'Required'), field('cc', 'Optional')]
    : [field('to', 'To'), field('cc', 'Cc'), field('bcc', 'Bcc')];
}

function textInput(id: string, value: string, typed: (text: string) => void): HTMLInputElement {
  const input = el('input', {
    id,
    type: 'text',
    maxlength: 255,
    oninput: () => {
      typed(input.value);
    },
  });
  input.value = value;
  return input;
}

function fromSelect(item: Compose): HTMLSelectElement {
  const { from } = item.parts;
  const isOwn = ownMailboxes.some(({ address }) => address === from.address);
  // Somebody may have added an account of their own to Outlook.
  const choices = isOwn ? ownMailboxes : [...ownMailboxes, from];
  const select = el('select', {
    id: 'from-input',
    onchange: () => {
      const chosen = choices.find(({ address }) => address === select.value);
      if (chosen !== undefined) item.set('from', chosen);
    },
  });
  for (const mailbox of choices) {
    select.append(el('option', { value: mailbox.address }, shown(mailbox)));
  }
  select.value = from.address;
  return select;
}

function timeFields(item: Compose): readonly HTMLElement[] {
  return (['start', 'end'] as const).map((part) => {
    const input = el('input', {
      id: `${part}-input`,
      type: 'datetime-local',
      onchange: () => {
        if (input.value !== '') item.set(part, new Date(input.value));
      },
    });
    const local = item.parts[part];
    const offset = local.getTimezoneOffset() * 60_000;
    input.value = new Date(local.getTime() - offset).toISOString().slice(0, 16);
    const label = part === 'start' ? 'Start' : 'End';
    return el('div', { class: 'field' }, el('label', { for: input.id }, label), input);
  });
}
