import { colleagues, outsiders, patients } from './people';
import { type Lesson, file, lines, quoting, sam, signed, vale } from './lesson';

const { amara, dev } = colleagues;
const { charity } = outsiders;
const { tomasz } = patients;

const appointment = signed('Your appointment is on Tuesday at ten.');
const plan = {
  from: 'OKAFOR, Amara &lt;amara.okafor@nhs.net&gt;',
  to: 'TAYLOR, Sam &lt;sam.taylor@nhs.net&gt;',
  subject: '[secure] The plan',
};

/** What is judged by the subject and by the files. */
export const lessonsInTheSubject: readonly Lesson[] = [
  {
    rule: 'secure-tag-required',
    wrong: {
      note: 'To a patient without the secure tag',
      parts: { subject: 'Your appointment', body: appointment },
    },
    right: {
      note: 'To a patient with the secure tag',
      parts: { subject: '[secure] Your appointment', body: appointment },
    },
  },
  {
    rule: 'secure-tag-spelling',
    wrong: {
      note: 'The secure tag in round brackets',
      parts: { subject: '(secure) Your appointment', body: appointment },
    },
    right: {
      note: 'The secure tag as the mail system looks for it',
      parts: { subject: '[Secure] Your appointment', body: appointment },
    },
  },
  {
    rule: 'keep-secure-tag',
    wrong: {
      note: 'A secure message passed on without its tag',
      parts: {
        ...{ from: sam, to: [dev], subject: 'Fw: The plan' },
        body: signed('For you.') + quoting(plan, 'Here is the plan.'),
      },
      started: { composeType: 'forward' },
    },
    right: {
      note: 'A secure message passed on with its tag',
      parts: {
        ...{ from: sam, to: [dev], subject: 'Fw: [secure] The plan' },
        body: signed('For you.') + quoting(plan, 'Here is the plan.'),
      },
      started: { composeType: 'forward' },
    },
  },
  {
    rule: 'no-needless-secure-tag',
    wrong: {
      note: 'The secure tag on the rota',
      parts: { from: sam, to: [dev], subject: '[secure] Rota', body: lines('The rota is up.') },
    },
    right: {
      note: 'The rota without the secure tag',
      parts: { from: sam, to: [dev], subject: 'Rota', body: lines('The rota is up.') },
    },
  },
  {
    rule: 'no-pcd-in-subject',
    wrong: {
      note: 'An NHS number in the subject line',
      parts: {
        ...{ from: sam, to: [amara], body: signed(vale) },
        subject: '[secure] NHS number 999 147 2797',
      },
    },
    right: {
      note: 'A subject line that names nobody',
      parts: { from: sam, to: [amara], subject: '[secure] For Monday', body: signed(vale) },
    },
  },
  {
    rule: 'subject-present',
    wrong: {
      note: 'An empty subject line',
      parts: { from: sam, to: [dev], subject: '', body: signed('The rota is up.') },
    },
    right: {
      note: 'A subject line that says what it is about',
      parts: { from: sam, to: [dev], subject: 'Rota', body: signed('The rota is up.') },
    },
  },
  {
    rule: 'no-service-name',
    wrong: {
      note: 'A sensitive service named in the subject line',
      parts: { to: [tomasz], subject: '[secure] Sexual health clinic', body: appointment },
    },
    right: {
      note: 'A subject line that gives no service away',
      parts: { to: [tomasz], subject: '[secure] Your visit on Tuesday', body: appointment },
    },
  },
  {
    rule: 'no-pcd-in-file-name',
    wrong: {
      note: 'A file named after a patient',
      parts: {
        ...{ from: sam, to: [charity], subject: '[secure] The letter' },
        ...{ body: signed('The letter is attached.') },
        attachments: [file('NHS number 999 147 2797.pdf')],
      },
    },
    right: {
      note: 'A file named after what it is',
      parts: {
        ...{ from: sam, to: [charity], subject: '[secure] The letter' },
        ...{ body: signed('The letter is attached.') },
        attachments: [file('letter.pdf')],
      },
    },
  },
  {
    rule: 'large-file-route',
    wrong: {
      note: 'A file of 25 megabytes',
      parts: {
        ...{ from: sam, to: [dev], subject: 'The film', body: signed('The film is attached.') },
        attachments: [file('film.mp4', 25_000_000)],
      },
    },
    right: {
      note: 'A file of 2 megabytes',
      parts: {
        ...{ from: sam, to: [dev], subject: 'The film', body: signed('The film is attached.') },
        attachments: [file('film.mp4', 2_000_000)],
      },
    },
  },
  {
    rule: 'unread-part',
    wrong: {
      note: 'A file that nobody has looked into, unencrypted',
      parts: {
        ...{ from: sam, to: [charity], subject: 'Timetable' },
        ...{ body: signed('The timetable is attached.'), attachments: [file('timetable.pdf')] },
      },
    },
    right: {
      note: 'The timetable in the text itself',
      parts: {
        ...{ from: sam, to: [charity], subject: 'Timetable' },
        body: signed('Monday nine to five, Saturday ten to twelve.'),
      },
    },
  },
];
