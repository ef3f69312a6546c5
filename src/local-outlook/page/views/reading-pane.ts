import type { App } from '../app';
import { el } from '../element';
import { Compose, type Letter, type Outgoing, type Received } from '../mail';
import { type Person, shown } from '../person';
import { shownBody } from '../pictures';
import { answerTo } from '../reply';
import { attachmentList } from './attachments-row';
import { ComposeForm } from './compose-form';
import { addinButtons } from './ribbon';
import { timeOf } from './times';

/** What is open: the form of a draft, a message that came in, or one that would have gone out. */
export function openLetter(app: App, letter: Letter | null): HTMLElement {
  if (letter === null) {
    return el(
      'p',
      { class: 'nothing' },
      'Pick a message, or write one. Nothing here leaves this computer.',
    );
  }
  if (letter instanceof Compose) return new ComposeForm(app, letter).element;
  return letter.kind === 'received' ? receivedLetter(app, letter) : outgoingLetter(letter);
}

function receivedLetter(app: App, letter: Received): HTMLElement {
  const start = (how: 'reply' | 'reply-all' | 'forward', label: string): HTMLElement =>
    el(
      'button',
      {
        type: 'button',
        class: 'tool',
        onclick: () => {
          app.mailbox.write(answerTo(letter, how, app.world.user));
        },
      },
      label,
    );
  return el(
    'article',
    { class: 'reading', 'aria-label': letter.subject },
    el(
      'div',
      { class: 'ribbon', role: 'toolbar', 'aria-label': 'Message' },
      start('reply', 'Reply'),
      start('reply-all', 'Reply all'),
      start('forward', 'Forward'),
      ...addinButtons(app, 'MessageReadCommandSurface', letter),
    ),
    el('h2', {}, letter.subject),
    facts([
      ['From', shown(letter.from)],
      ['To', listed(letter.to)],
      ['Cc', listed(letter.cc)],
      ['Received', timeOf(letter.at)],
    ]),
    attachmentList(letter.attachments, null),
    body(shownBody(letter.html, letter.attachments)),
  );
}

const checkedWords = {
  'nothing to say': 'The add-in had nothing to say.',
  'sent anyway': 'The sender was asked, and chose Send Anyway.',
  'sent unchecked': 'The add-in did not check it.',
} as const;

/** Everything that would have left: this is what the local Outlook is for. */
function outgoingLetter(letter: Outgoing): HTMLElement {
  const { parts } = letter;
  const headers = [...letter.headers].map(([name, value]) => [name, value] as const);
  const meeting: readonly (readonly [string, string])[] = letter.meeting
    ? [
        ['Location', parts.location],
        ['Time', `${timeOf(parts.start)} to ${timeOf(parts.end)}`],
      ]
    : [];
  const delayed = letter.delayedUntil === 0 ? '' : timeOf(new Date(letter.delayedUntil));
  return el(
    'article',
    { class: 'reading', 'aria-label': parts.subject },
    el(
      'p',
      { class: 'bar sent' },
      `This ${letter.meeting ? 'invitation' : 'message'} would have been sent. ${checkedWords[letter.checked]}`,
    ),
    el('h2', {}, parts.subject),
    facts([
      ['From', shown(parts.from)],
      [letter.meeting ? 'Required' : 'To', listed(parts.to)],
      [letter.meeting ? 'Optional' : 'Cc', listed(parts.cc)],
      ['Bcc', listed(parts.bcc)],
      ['Subject', parts.subject],
      ...meeting,
      ['Not before', delayed],
      ...headers,
    ]),
    attachmentList(parts.attachments, null),
    body(shownBody(parts.body, parts.attachments)),
  );
}

const listed = (people: readonly Person[]): string => people.map(shown).join('; ');

/** Names and values; a line with nothing in it is left out. */
function facts(lines: readonly (readonly [string, string])[]): HTMLElement {
  const list = el('dl', { class: 'facts' });
  for (const [name, value] of lines) {
    if (value !== '') list.append(el('dt', {}, name), el('dd', {}, value));
  }
  return list;
}

function body(html: string): HTMLElement {
  const element = el('div', { class: 'body' });
  element.innerHTML = html;
  return element;
}
