import { colleagues, outsiders, readers } from './people';
import { file, type Lesson, lines, quoting, sam, signed, vale } from './lesson';

const { amara } = colleagues;
const { charity } = outsiders;

/** Who wrote to the thread before: Sam and Amara, and nobody else. */
const amaraWrote = {
  from: 'OKAFOR, Amara &lt;amara.okafor@nhs.net&gt;',
  to: 'TAYLOR, Sam &lt;sam.taylor@nhs.net&gt;',
  subject: '[secure] Foot clinic',
};

/** A message somebody outside sent to five private addresses, all of them shown. */
const walkers = ['ada', 'ben', 'cleo', 'dara', 'eve']
  .map((name) => `${name}.walker@webmail.example`)
  .join('; ');
const forwarded = (to: string): string =>
  lines('Here is the plan for the walk.') +
  signed() +
  quoting({ from: 'hello@walks.example', to, subject: 'Saturday walk' }, 'We meet at ten.');

/** What is judged by what a message brings along, and when. */
export const lessonsOnPassingOn: readonly Lesson[] = [
  {
    rule: 'no-stray-reply-all',
    wrong: {
      note: 'A reply about a patient that somebody outside was added to',
      parts: {
        ...{ from: sam, to: [amara], cc: [charity], subject: 'Re: [secure] Foot clinic' },
        body: signed('I agree.') + quoting(amaraWrote, vale),
      },
      started: { composeType: 'reply' },
    },
    right: {
      note: 'A reply about a patient to the colleague who asked',
      parts: {
        ...{ from: sam, to: [amara], subject: 'Re: [secure] Foot clinic' },
        body: signed('I agree.') + quoting(amaraWrote, vale),
      },
      started: { composeType: 'reply' },
    },
  },
  {
    rule: 'no-address-list-in-trail',
    wrong: {
      note: 'A forward that hands on five private addresses',
      parts: { from: sam, to: [charity], subject: 'Fw: Saturday walk', body: forwarded(walkers) },
      started: { composeType: 'forward' },
    },
    right: {
      note: 'The same forward with the old address lines cut',
      parts: {
        ...{ from: sam, to: [charity], subject: 'Fw: Saturday walk' },
        body: forwarded('(addresses taken out)'),
      },
      started: { composeType: 'forward' },
    },
  },
  {
    rule: 'opt-out-in-bulk',
    wrong: {
      note: 'A newsletter that does not say how to decline the next one',
      parts: {
        ...{ to: [], bcc: readers, subject: 'Podiatry newsletter' },
        body: signed('Our autumn newsletter is here.'),
      },
    },
    right: {
      note: 'A newsletter that says how to decline the next one',
      parts: {
        ...{ to: [], bcc: readers, subject: 'Podiatry newsletter' },
        body: signed('Our autumn newsletter is here.', 'To unsubscribe, answer this message.'),
      },
    },
  },
  {
    rule: 'working-hours',
    at: '2026-11-23T20:15',
    wrong: {
      note: 'Sent in the evening',
      parts: { body: signed('Your appointment is on Tuesday.') },
    },
    right: {
      note: 'Written in the evening, to go in the morning',
      parts: { body: signed('Your appointment is on Tuesday.') },
      notBefore: '2026-11-24T08:30',
    },
  },
  {
    rule: 'no-pcd-with-guide',
    wrong: {
      note: 'The guide goes out together with something about a patient',
      parts: {
        ...{ from: sam, to: [charity], subject: '[secure] How to read this' },
        ...{ body: signed(vale), attachments: [file('Recipient guide.pdf')] },
      },
    },
    right: {
      note: 'The guide goes out alone',
      parts: {
        ...{ from: sam, to: [charity], subject: 'How to read secure mail' },
        ...{ body: signed('The guide is attached.'), attachments: [file('Recipient guide.pdf')] },
      },
    },
  },
];
