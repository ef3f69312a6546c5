import type { Checker } from './checker';
import type { Mailbox } from './mailbox';

/** Subject, text and From change without an event, so they are looked at this often, in milliseconds. */
const every = 2000;

/**
 * Keeps a checker at work: at once, whenever Outlook says that something changed or the person
 * comes back to the pane, and every two seconds while the pane can be seen.
 *
 * @returns stops all of it
 */
export function keepLooking(checker: Checker, mailbox: Mailbox, page: Document): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let going = true;
  const again = (): void => {
    clearTimeout(timer);
    if (going && page.visibilityState === 'visible') timer = setTimeout(ownLook, every);
  };
  const ownLook = (): void => {
    void checker.look(false).then(again);
  };
  const askedLook = (): void => {
    void checker.look(true).then(again);
  };
  const onVisible = (): void => {
    if (page.visibilityState === 'visible') ownLook();
    else clearTimeout(timer);
  };
  const unwatch = mailbox.watch(askedLook);
  page.addEventListener('visibilitychange', onVisible);
  page.defaultView?.addEventListener('focus', ownLook);
  askedLook();
  return () => {
    going = false;
    clearTimeout(timer);
    unwatch();
    page.removeEventListener('visibilitychange', onVisible);
    page.defaultView?.removeEventListener('focus', ownLook);
  };
}
