import { makeChange } from '../outlook/make-change';
import {
  forgetEverything,
  rememberCorrespondents,
  rememberFirstContact,
  rememberGuideSent,
  rememberServiceUser,
  rememberSharing,
} from '../outlook/memory';
import type { Changed } from '../outlook/changed';
import type { Answer } from './answer';
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
  remember: (answer) => remember(answer, momentHere().today),
  rememberPeople: (addresses) => rememberCorrespondents(addresses, momentHere().today),
  forget: forgetEverything,
  watch: watchItem,
};

function remember(answer: Answer, today: string): Promise<Changed> {
  switch (answer.kind) {
    case 'service-user':
      return rememberServiceUser(answer.address, answer.yes, today);
    case 'first-contact':
      return rememberFirstContact(answer.address, answer.agreement, today);
    case 'guide-sent':
      return rememberGuideSent(answer.address, today);
    case 'sharing':
      return rememberSharing(answer.domain, today);
  }
}
