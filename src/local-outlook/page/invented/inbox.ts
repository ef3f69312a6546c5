import { type Received, received } from '../mail';
import { colleagues, outsiders, ownMailboxes, patients } from './people';
import { logo } from './picture';

const hour = 60 * 60_000;
const [sam, podiatry] = ownMailboxes;

const paragraphs = (...lines: readonly string[]): string =>
  lines.map((line) => `<div>${line}</div>`).join('');

/** What has come in, newest first. */
export function inbox(now: Date): readonly Received[] {
  const ago = (hours: number): Date => new Date(now.getTime() - hours * hour);
  const to = podiatry ?? sam;
  return [
    letter(patients.morgan, to, ago(1), 'Can I move my appointment?', [
      'Hello,',
      'I cannot come on Tuesday. My NHS number is 999 123 7674. Could it be Thursday?',
      'Morgan',
    ]),
    {
      ...letter(colleagues.amara, sam, ago(4), 'Adapted shoes', [
        'Sam,',
        'the shoes are for NHS number 999 125 6334. Could you tell the council when they fit?',
        'Amara',
        '<img src="cid:logo.png" alt="Our logo">',
      ]),
      attachments: [logo],
    },
    letter(outsiders.council, sam, ago(27), 'Ground floor flat', [
      'Dear Sam,',
      'the flat is free from the first of the month. Is there anything we should fit?',
      'Jo',
    ]),
    letter(colleagues.dev, sam, ago(50), 'Rota', [
      'Can you swap Thursday with me? Ring me on 01632 960789.',
      'Dev',
    ]),
  ];
}

/** What was sent before today, newest first. */
export function sentItems(now: Date): readonly Received[] {
  const at = new Date(now.getTime() - 30 * hour);
  return [
    letter(sam, colleagues.dev, at, 'Room 2', ['Room 2 is booked for us until five.', 'Sam']),
  ];
}

function letter(
  from: Received['from'],
  to: Received['from'],
  at: Date,
  subject: string,
  lines: readonly string[],
): Received {
  const html = paragraphs(...lines);
  return received({ from, to: [to], cc: [], subject, html, at, attachments: [] });
}
