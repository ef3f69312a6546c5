import type { Fix } from '../draft/change';

/** What pressing a fix does, in the words of its button. */
export function fixLabel(fix: Fix): string {
  switch (fix.kind) {
    case 'prefix-subject':
      return `Add ${fix.text.trim()} to the subject`;
    case 'replace-in-subject':
      return replacing(fix.text.trim());
    case 'move-to-bcc':
      return fix.people.length === 1
        ? 'Move 1 person to Bcc'
        : `Move ${fix.people.length} people to Bcc`;
    case 'replace-recipient':
      return `Change the address to end in @${fix.address.replace(/^.*@/, '')}`;
    case 'insert-in-body':
      return 'Add the missing words';
    case 'send-later':
      return `Send it on ${laterDay(fix.at)}`;
  }
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2026-11-23T08:00` as people say it: 23 November at 08:00. */
function laterDay(at: string): string {
  const month = String(months[Number(at.slice(5, 7)) - 1]);
  return `${Number(at.slice(8, 10))} ${month} at ${at.slice(11)}`;
}

function replacing(text: string): string {
  if (text === '') return 'Cut it from the subject';
  return text.startsWith('[') ? `Write the tag as ${text}` : 'Use initials in the subject';
}
