import { lines, podiatry, sam, type Sketch } from './lesson';

const closing = [
  '<br>',
  'Kind regards',
  'Sam Taylor',
  'Podiatrist, Northfield Podiatry',
  'Telephone 01632 960123',
  'This message is confidential. If it has reached you in error, please delete it and tell us.',
  'We answer within two working days. If you no longer wish to hear from us by email, tell us.',
];
const about = lines('Mrs Jo Vale, NHS number 999 147 2797, has a foot ulcer.', ...closing);

const person = (name: string, address: string) => ({ name, address, kind: 'person' }) as const;
const patient = person('Jo Vale', 'jo.vale@webmail.example');
const twelvePatients = Array.from({ length: 12 }, (_, index) =>
  person(`Person ${index + 1}`, `person${index + 1}@webmail.example`),
);

/** The six messages on which the five policies differ most; their titles begin with a to f. */
export const sixMessages: readonly Sketch[] = [
  {
    note: 'a – About a patient, to a colleague, without the secure tag',
    parts: {
      from: sam,
      to: [person('Ben Cole', 'ben.cole@nhs.net')],
      ...{ subject: 'For Monday', body: about },
    },
  },
  {
    note: 'b – An appointment reminder to a patient, without the secure tag',
    parts: {
      ...{ from: podiatry, to: [patient], subject: 'Your appointment' },
      body: lines('Your appointment is on Monday at ten.', ...closing),
    },
  },
  {
    note: 'c – About a patient, to the patient, from one’s own mailbox',
    parts: { from: sam, to: [patient], subject: '[secure] Your foot', body: about },
  },
  {
    note: 'd – About a patient, to a solicitor',
    parts: {
      from: podiatry,
      to: [person('Harker Solicitors', 'office@harker-solicitors.example')],
      ...{ subject: '[secure] Claim', body: about },
    },
  },
  {
    note: 'e – A newsletter to twelve patients who see each other’s addresses',
    parts: {
      ...{ from: podiatry, to: twelvePatients, subject: 'Autumn newsletter' },
      body: lines('Here is our newsletter.', ...closing),
    },
  },
  {
    note: 'f – An NHS number in the subject, to the council',
    parts: {
      from: podiatry,
      to: [person('Care team', 'care@leicester.gov.uk')],
      ...{ subject: '[secure] NHS number 999 147 2797', body: about },
    },
  },
];
