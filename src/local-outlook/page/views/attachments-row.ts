import { el } from '../element';
import type { Attachment, Compose } from '../mail';
import { newId } from '../mail';

/** A size as Outlook shows it. */
export function sizeOf(bytes: number): string {
  return bytes < 1024 ? `${bytes} bytes` : `${Math.round(bytes / 1024)} KB`;
}

/** The files of a message; with `remove`, each can be taken away again. */
export function attachmentList(
  attachments: readonly Attachment[],
  remove: ((attachment: Attachment) => void) | null,
): HTMLElement {
  const files = attachments.filter((attachment) => !attachment.inline);
  const list = el('ul', { class: 'attachments', 'aria-label': 'Attachments' });
  list.hidden = files.length === 0;
  for (const file of files) {
    const button =
      remove &&
      el(
        'button',
        {
          type: 'button',
          class: 'plain',
          'aria-label': `Remove ${file.name}`,
          onclick: () => {
            remove(file);
          },
        },
        '✕',
      );
    list.append(
      el(
        'li',
        { class: 'attachment' },
        el('span', { class: 'name' }, file.name),
        el('small', {}, sizeOf(file.size)),
        button,
      ),
    );
  }
  return list;
}

/** Lets the user pick files, and attaches them. */
export function pickFiles(item: Compose): void {
  const input = el('input', { type: 'file', multiple: true });
  input.addEventListener('change', () => {
    void attach(item, [...(input.files ?? [])]);
  });
  input.click();
}

async function attach(item: Compose, files: readonly File[]): Promise<void> {
  for (const file of files) {
    const content = await base64Of(file);
    item.set('attachments', [
      ...item.parts.attachments,
      {
        id: newId('file'),
        name: file.name,
        size: file.size,
        kind: 'file',
        inline: false,
        contentType: file.type,
        content,
      },
    ]);
  }
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = (): void => {
      const url = reader.result as string;
      resolve(url.slice(url.indexOf(',') + 1));
    };
    reader.onerror = (): void => {
      reject(new Error('This file could not be read'));
    };
    reader.readAsDataURL(file);
  });
}
