import { call, have, type Done } from './call';

/** Outlook's limit for the text of a notice, in characters. */
const mostWords = 150;

/** One notice of ours at a time: the next takes its place. */
const key = 'pcd-guard-check';

interface Notices {
  readonly replaceAsync?: (key: string, notice: unknown, done: Done) => void;
}

/** Shows a line above the open item. False where Outlook would not. */
export async function showNotice(text: string): Promise<boolean> {
  const shown = await call((done: Done) => {
    const item = Office.context.mailbox.item as { notificationMessages?: Notices } | null;
    const notices = have(item?.notificationMessages);
    have(notices.replaceAsync);
    notices.replaceAsync?.(
      key,
      {
        type: 'informationalMessage',
        message: text.slice(0, mostWords),
        // The id of an image in manifest.xml.
        icon: 'Icon.16',
        persistent: false,
      },
      done,
    );
  }, 3000);
  return shown.known;
}
