import { type Attachment, Compose, type ComposeParts } from '../mail';
import {
  colleagues,
  outsiders,
  ownMailboxes,
  patients,
  readers,
  staffList,
  walkingGroup,
} from './people';
import { logo } from './picture';

const [sam, podiatry, sexualHealth] = ownMailboxes as readonly [
  ComposeParts['from'],
  ComposeParts['from'],
  ComposeParts['from'],
];

const file = (name: string, contentType: string, text: string): Attachment => ({
  id: `file-${name}`,
  name,
  size: text.length,
  kind: 'file',
  inline: false,
  contentType,
  content: btoa(text),
});

const paragraphs = (...lines: readonly string[]): string =>
  lines.map((line) => `<div>${line}</div>`).join('');

/** A draft to be: what it shows, and the parts that matter. */
interface Sketch {
  readonly note: string;
  readonly parts: Partial<ComposeParts> & Pick<ComposeParts, 'subject' | 'body'>;
  readonly started?: Partial<Compose['started']>;
}

const sketch = (
  note: string,
  parts: Sketch['parts'],
  started: Partial<Compose['started']> = {},
): Sketch => ({ note, parts, started });

const { morgan, priya, tomasz } = patients;
const { amara, dev, ruth } = colleagues;

const aboutOnePerson: readonly Sketch[] = [
  sketch('An NHS number to a private address', {
    to: [morgan],
    subject: 'Your foot clinic appointment',
    body: paragraphs(
      'Dear Morgan,',
      'Your appointment is on Tuesday at 10.40. Please quote NHS number 999 123 7674.',
      'Northfield Podiatry, 01632 960123',
    ),
  }),
  sketch('The number is split by bold type and a hard space', {
    to: [priya],
    subject: 'Your insoles are ready',
    body: paragraphs(
      'Dear Priya,',
      'Your insoles are ready. NHS number: <b>999</b>&nbsp;124<span>&nbsp;07</span>80.',
    ),
  }),
  sketch('Round brackets do not work', {
    to: [tomasz],
    subject: '(secure) Your orthotics review',
    body: paragraphs('Dear Tomasz,', 'Your review is due. NHS number 999 124 3895.'),
  }),
  sketch('An NHS number in the subject', {
    to: [morgan],
    subject: '[secure] Appointment for 999 123 7674',
    body: paragraphs('Dear Morgan,', 'Your appointment is on Tuesday at 10.40.'),
  }),
  sketch('From a personal mailbox to a patient', {
    from: sam,
    to: [priya],
    subject: '[secure] Your appointment',
    body: paragraphs('Dear Priya,', 'Your appointment is on Wednesday at 9.15.'),
  }),
  sketch('From the mailbox of a sensitive service', {
    from: sexualHealth,
    to: [tomasz],
    subject: '[secure] Your results',
    body: paragraphs('Dear Tomasz,', 'Please ring the clinic on 01632 960456.'),
  }),
  sketch('To a patient: nothing to put right', {
    to: [morgan],
    subject: '[secure] Your appointment on Tuesday',
    body: paragraphs('Dear Morgan,', 'Please come at 10.40, and bring your own shoes.'),
  }),
  sketch('Tagged, to somebody outside: nothing to put right', {
    to: [outsiders.council],
    subject: '[secure] Ground floor flat',
    body: paragraphs('Dear Jo,', 'This is about NHS number 999 125 6334.'),
  }),
];

const toMany: readonly Sketch[] = [
  sketch('Twelve people outside in To', {
    to: readers,
    subject: 'Podiatry newsletter, spring',
    body: paragraphs('Dear reader,', 'The walk-in clinic now opens on Saturdays.'),
  }),
  sketch('A personal contact list in To', {
    to: [walkingGroup, ...readers.slice(0, 6)],
    subject: 'Saturday walk',
    body: paragraphs('We meet at the clinic at ten.'),
  }),
  sketch('A distribution list inside the organisation', {
    to: [staffList],
    subject: 'Rota for next week',
    body: paragraphs('The rota is on the shared drive. Order number 4731098265.'),
  }),
  sketch(
    'A calendar invitation with an NHS number in the title',
    {
      to: [outsiders.council],
      cc: [colleagues.amara],
      subject: 'Discharge meeting, NHS number 999 125 0115',
      location: 'Room 4, Northfield Clinic',
      body: paragraphs('We will plan the move home.'),
    },
    { kind: 'meeting' },
  ),
  sketch(
    'A calendar invitation: nothing to put right',
    {
      to: [colleagues.dev],
      subject: 'Team meeting',
      location: 'Room 2',
      body: paragraphs('The agenda follows.'),
    },
    { kind: 'meeting' },
  ),
];

const others: readonly Sketch[] = [
  sketch('Colleagues on NHSmail: nothing to put right', {
    from: sam,
    to: [amara],
    cc: [dev],
    subject: 'Foot clinic on Tuesday',
    body: paragraphs('Amara, could you see NHS number 999 124 7009 first?', 'Sam'),
  }),
  sketch(
    'The number is in the quoted trail',
    {
      from: sam,
      to: [outsiders.council],
      subject: 'Re: Adapted shoes',
      body:
        paragraphs('Jo, please see below.') +
        '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg" dir="ltr">' +
        '<div><b>From:</b> OKAFOR, Amara (Leicestershire) &lt;amara.okafor@nhs.net&gt;</div>' +
        '<div><b>Sent:</b> 02 March 2026 09:12</div>' +
        '<div><b>To:</b> TAYLOR, Sam (Leicestershire) &lt;sam.taylor@nhs.net&gt;</div>' +
        '<div><b>Subject:</b> Adapted shoes</div></div>' +
        paragraphs('Sam, the shoes are for NHS number 999 125 6334.'),
    },
    { composeType: 'reply' },
  ),
  sketch('A picture in the signature', {
    from: sam,
    to: [ruth],
    subject: 'Stock list',
    body: paragraphs('The list is up to date.', 'Sam', '<img src="cid:logo.png" alt="Our logo">'),
    attachments: [logo],
  }),
  sketch('To an address on no list: nothing to put right', {
    to: [outsiders.charity],
    subject: 'Opening times',
    body: paragraphs('The walk-in clinic opens at nine on Saturdays.'),
  }),
  sketch('A file nobody has looked into', {
    to: [outsiders.charity],
    subject: 'Timetable',
    body: paragraphs('The timetable is attached.'),
    attachments: [file('timetable.txt', 'text/plain', 'Monday 9 to 5. Saturday 10 to 12.')],
  }),
  sketch(
    'Plain text',
    {
      to: [patients.priya],
      subject: 'Your question',
      body: 'Dear Priya,\n\nyes, NHS number 999 124 0780 is yours.\n\nNorthfield Podiatry',
    },
    { plainText: true },
  ),
];

/** Drafts that show what the add-in does: some go at a press of Send, most need something put right. */
export function draftsToTry(now: Date): readonly Compose[] {
  const start = new Date(now.getTime() + 26 * 60 * 60_000);
  start.setMinutes(0, 0, 0);
  const end = new Date(start.getTime() + 30 * 60_000);
  return [...aboutOnePerson, ...toMany, ...others].map(
    ({ note, parts, started }) =>
      new Compose(
        { kind: 'message', composeType: 'newMail', plainText: false, note, ...started },
        {
          ...{ from: podiatry, to: [], cc: [], bcc: [], location: '', attachments: [], start, end },
          ...parts,
        },
      ),
  );
}
