import { makeChange } from '../outlook/make-change';
import { rememberServiceUser } from '../outlook/memory';
import { readDraft } from '../outlook/read-draft';
import { momentHere } from '../outlook/today';
import { watchItem } from '../outlook/watch';
import type { Mailbox } from './mailbox';

/** Time for all the calls of one look, in milliseconds: nobody is waiting to send. */
const toRead = 10_000;

/** The message that is open in Outlook. */
export const outlookMailbox: Mailbox = {
  read: () => readDraft({ ...momentHere(), within: toRead, stillWriting: true }),
  change: makeChange,
  remember: (address, isServiceUser) =>
    rememberServiceUser(address, isServiceUser, dayOf(new Date())),
  watch: watchItem,
};

/** The day where the sender is, as `YYYY-MM-DD`. */
export function dayOf(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
