import type { App } from '../app';
import { byId, el } from '../element';
import { folderNames } from '../mailbox';
import { Compose, type Letter } from '../mail';
import { dayOf } from './times';

/** The folders on the left. */
export function showFolders(app: App): void {
  const { mailbox } = app;
  byId('folders').replaceChildren(
    ...folderNames.map((name) => {
      const current = name === mailbox.folder;
      return el(
        'li',
        {},
        el(
          'button',
          {
            type: 'button',
            class: 'folder',
            'aria-current': current ? 'true' : null,
            onclick: () => {
              app.pane.close();
              mailbox.show(name);
            },
          },
          el('span', {}, name),
          el('span', { class: 'count' }, String(mailbox.in(name).length)),
        ),
      );
    }),
  );
}

/** What lies in the open folder. */
export function showList(app: App): void {
  const { mailbox } = app;
  byId('list-title').textContent = mailbox.folder;
  const letters = mailbox.in(mailbox.folder);
  byId('list').replaceChildren(
    ...letters.map((letter) =>
      el(
        'li',
        {},
        el(
          'button',
          {
            type: 'button',
            class: 'letter',
            'aria-current': letter === mailbox.open ? 'true' : null,
            onclick: () => {
              app.pane.close();
              mailbox.read(letter);
            },
          },
          ...summary(letter),
        ),
      ),
    ),
  );
  byId('list-empty').hidden = letters.length > 0;
}

function summary(letter: Letter): readonly HTMLElement[] {
  const [who, subject, note, at] = wordsFor(letter);
  return [
    el('span', { class: 'who' }, who),
    el('span', { class: 'when' }, at === null ? '' : dayOf(at)),
    el('span', { class: 'what' }, subject === '' ? '(no subject)' : subject),
    el('span', { class: 'note' }, note),
  ];
}

function wordsFor(letter: Letter): readonly [string, string, string, Date | null] {
  if (letter instanceof Compose) {
    const { to, cc, bcc, subject } = letter.parts;
    const names = [...to, ...cc, ...bcc].map(({ name }) => name).join('; ');
    return [names === '' ? '(nobody yet)' : names, subject, letter.started.note, null];
  }
  if (letter.kind === 'received') return [letter.from.name, letter.subject, '', letter.at];
  const names = [...letter.parts.to, ...letter.parts.cc, ...letter.parts.bcc];
  return [names.map(({ name }) => name).join('; '), letter.parts.subject, '', letter.at];
}
