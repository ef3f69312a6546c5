import type { SendLater } from '../draft/change';
import type { Draft } from '../draft/draft';
import type { Known } from '../draft/known';
import { call, have, type Done } from './call';
import { afterReadBack, notChanged, perFixCall, type Changed } from './changed';
import { isMeeting, type Item } from './item';
import { deliveryIn } from './read-draft';
import { localMinute } from './today';

/**
 * Puts delivery off, and reads it back. That Outlook holds the time is all that can be known:
 * reports of messages that then went at another time are open (office-js #4847).
 */
export async function sendLater(item: Item, fix: SendLater, seen: Draft): Promise<Changed> {
  if (isMeeting(item)) return notChanged('not-offered');
  const before = await readDelivery(item);
  if (!before.known) return notChanged(before.why === 'unsupported' ? 'not-offered' : 'unread');
  if (!seen.deliverAt.known) return notChanged('unread');
  if (before.value !== seen.deliverAt.value) return notChanged('changed-since');
  const time = timeOf(fix.at);
  if (time === null) return notChanged('refused');
  const set = await call((done: Done) => {
    have(item.delayDeliveryTime?.setAsync);
    item.delayDeliveryTime?.setAsync?.(time, done);
  }, perFixCall);
  if (!set.known && set.why === 'unsupported') return notChanged('not-offered');
  const after = await readDelivery(item);
  if (!after.known) return afterReadBack(set.known, 'unread');
  // Where the clocks go forward there are times that do not exist; the computer takes the next one.
  if (after.value === localMinute(time)) return afterReadBack(set.known, 'wanted');
  return afterReadBack(set.known, after.value === before.value ? 'before' : 'other');
}

async function readDelivery(item: Item): Promise<Known<string | null>> {
  const time = await call<unknown>((done) => {
    have(item.delayDeliveryTime?.getAsync);
    item.delayDeliveryTime?.getAsync?.(done);
  }, perFixCall);
  return deliveryIn(time);
}

/** `YYYY-MM-DDTHH:MM` on this computer; null where it is not that. */
function timeOf(at: string): Date | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/.exec(at);
  if (parts === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts.slice(1).map(Number);
  return new Date(year, month - 1, day, hour, minute);
}
