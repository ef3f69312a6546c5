import { phraseFinder } from '../detect/phrases';
import type { Draft } from '../draft/draft';
import { newTextOf } from '../draft/stretches';
import type { WorkingHours } from '../policy/profile';
import { dayNumber } from '../policy/route';
import { placesOf } from './facts';
import { defineRule } from './rule';

/** What cannot wait is never held up. The longest phrase wins, so that "not urgent" is none of them. */
const findUrgent = phraseFinder([
  ...['urgent', 'urgently', 'immediate', 'immediately', 'emergency', 'safeguarding', 'crisis'],
  ...['as soon as possible', 'asap', 'right away', 'straight away', 'at once', 'without delay'],
  ...['tonight', 'this evening', 'deteriorating', 'at risk', 'suicidal', 'life threatening'],
  ...[
    'not urgent',
    'non urgent',
    "isn't urgent",
    'no urgency',
    'nothing urgent',
    'in an emergency',
  ],
]);
const NOT_URGENT = /^(?:no|non|not|isn|nothing|in)\b/i;

/** A service that does not open within a month has no working hours. */
const FURTHEST = 31;

/** Only within normal working hours (lpt-2020/5.7, lpt-2023/13, yewtree-2021/4.8). */
export const workingHours = defineRule({
  meta: {
    id: 'working-hours',
    title: 'Sent within working hours',
    cites: ['lpt-2023/13.hours', 'lpt-2020/5.7.hours', 'yewtree-2021/4.8'],
    severity: { 'service-user': 'note', others: 'note' },
    needs: ['subject', 'body'],
    fixes: ['send-later'],
  },
  messages: {
    'service-user': () =>
      'This goes to a patient or carer outside working hours, when nobody is there for an answer.',
    others: () => 'This goes out outside working hours.',
  },
  check: ({ subject, body }, { profile, draft, serviceUsers, recipients }) => {
    const { hours } = profile;
    if (hours === null || draft.kind === 'meeting') return [];
    const leaving = leavingAt(draft);
    if (isOpen(hours, leaving) || isUrgent(`${subject}\n${newTextOf(body)}`)) return [];
    const message = serviceUsers.length > 0 ? 'service-user' : 'others';
    const at = placesOf(serviceUsers.length > 0 ? serviceUsers : recipients);
    const next = nextOpening(hours, leaving);
    return next === null
      ? [{ message, at }]
      : [{ message, at, fix: { kind: 'send-later', at: next } }];
  },
});

interface Moment {
  readonly day: string;
  readonly time: string;
}

/** Now, or when delivery was put off to; a time that has gone by is now. */
function leavingAt({ today, time, deliverAt }: Draft): Moment {
  const now = `${today}T${time}`;
  const later = deliverAt.known && deliverAt.value !== null ? deliverAt.value : now;
  const leaving = later > now ? later : now;
  return { day: leaving.slice(0, 10), time: leaving.slice(11) };
}

function isUrgent(text: string): boolean {
  return findUrgent(text).some(({ start, end }) => !NOT_URGENT.test(text.slice(start, end)));
}

function isOpen(hours: WorkingHours, { day, time }: Moment): boolean {
  return isWorkingDay(hours, day) && hours.from <= time && time < hours.to;
}

function isWorkingDay({ days, holidays }: WorkingHours, day: string): boolean {
  // 1 January 1970 was a Thursday, day 4 of ISO 8601.
  const weekday = ((dayNumber(day) + 3) % 7) + 1;
  return days.includes(weekday) && !holidays.includes(day);
}

/** The next time the service opens, `YYYY-MM-DDTHH:MM`; null when it does not within a month. */
function nextOpening(hours: WorkingHours, { day, time }: Moment): string | null {
  const first = dayNumber(day) + (time < hours.from ? 0 : 1);
  for (let number = first; number < first + FURTHEST; number += 1) {
    const next = new Date(number * 86400000).toISOString().slice(0, 10);
    if (isWorkingDay(hours, next)) return `${next}T${hours.from}`;
  }
  return null;
}
