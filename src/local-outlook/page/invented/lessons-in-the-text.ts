import { colleagues, outsiders, patients } from './people';
import type { Lesson } from './lesson';
import { lines, sam, signed, vale } from './lesson';

const { amara, dev } = colleagues;
const { charity } = outsiders;
const { priya } = patients;

/** A message to a colleague about a patient. */
const toAmara = (...text: readonly string[]) => ({
  ...{ from: sam, to: [amara], subject: '[secure] For Monday' },
  body: signed(...text),
});

/** A message to a colleague about the rota. */
const toDev = (text: string) => ({ from: sam, to: [dev], subject: 'Rota', body: signed(text) });

const history = Array.from(
  { length: 60 },
  (_, week) => `In week ${week + 1} the dressing was changed twice and the skin looked better.`,
);

/** What is judged by the words of the text. */
export const lessonsInTheText: readonly Lesson[] = [
  {
    rule: 'fewer-identifiers',
    wrong: {
      note: 'Name, number and date of birth of one patient',
      parts: toAmara(
        'Mrs Jo Vale, NHS number 999 147 2797, date of birth 3 May 1961, has a foot ulcer.',
      ),
    },
    right: {
      note: 'Initials and the NHS number',
      parts: toAmara('JV, NHS number 999 147 2797, has a foot ulcer.'),
    },
  },
  {
    rule: 'nhs-number-present',
    wrong: {
      note: 'About a patient, to the council, without the NHS number',
      parts: {
        from: sam,
        to: [{ name: 'Care team', address: 'care@leicester.gov.uk', kind: 'person' }],
        subject: '[secure] A client',
        body: signed('Mrs Jo Vale, date of birth 3 May 1961, has a foot ulcer and diabetes.'),
      },
    },
    right: {
      note: 'About a patient, to the council, with the NHS number',
      parts: {
        from: sam,
        to: [{ name: 'Care team', address: 'care@leicester.gov.uk', kind: 'person' }],
        subject: '[secure] A client',
        body: signed(vale),
      },
    },
  },
  {
    rule: 'one-patient-per-email',
    wrong: {
      note: 'Two patients in one message to an organisation outside',
      parts: {
        ...{ from: sam, to: [charity], subject: '[secure] Clients' },
        body: signed(vale, 'Mr Lee Marsh, NHS number 999 124 7009, has a foot ulcer too.'),
      },
    },
    right: {
      note: 'One patient in one message',
      parts: { from: sam, to: [charity], subject: '[secure] A client', body: signed(vale) },
    },
  },
  {
    rule: 'sensitive-to-service-user',
    wrong: {
      note: 'Clinical details by email to a patient',
      parts: { body: signed('NHS number 999 123 7674: your foot ulcer has healed.') },
    },
    right: {
      note: 'A patient is asked to ring',
      parts: { body: signed('Please ring us about your visit.') },
    },
  },
  {
    rule: 'no-diagnosis-to-service-user',
    wrong: {
      note: 'A mental health diagnosis by email to the patient',
      parts: { body: signed('Your diagnosis is bipolar disorder.') },
    },
    right: {
      note: 'The patient is asked in to talk about it',
      parts: { body: signed('Please come in to talk about your visit.') },
    },
  },
  {
    rule: 'required-wording',
    wrong: {
      note: 'To a patient without the words the policy asks for',
      parts: { body: lines('Your appointment is on Tuesday.', 'Sam Taylor, 01632 960123') },
    },
    right: {
      note: 'To a patient with the words the policy asks for',
      parts: {
        body: signed(
          'Your appointment is on Tuesday.',
          'Please do not print this email unless you need to.',
        ),
      },
    },
  },
  {
    rule: 'signature-details',
    wrong: {
      note: 'To somebody outside without a telephone number',
      parts: {
        ...{ from: sam, to: [charity], subject: 'Opening times' },
        body: lines('We open at nine.', 'Kind regards', 'Sam'),
      },
    },
    right: {
      note: 'To somebody outside with a full signature',
      parts: {
        from: sam,
        to: [charity],
        subject: 'Opening times',
        body: signed('We open at nine.'),
      },
    },
  },
  {
    rule: 'no-text-speak',
    wrong: {
      note: 'Text-speak to a patient',
      parts: { to: [priya], body: signed('Gr8, c u on Tuesday!') },
    },
    right: {
      note: 'The same in full words',
      parts: { to: [priya], body: signed('Great, we will see you on Tuesday!') },
    },
  },
  {
    rule: 'no-unexplained-abbreviation',
    wrong: {
      note: 'Abbreviations a patient may not know',
      parts: { to: [priya], body: signed('Please book your OPA with the MSK desk.') },
    },
    right: {
      note: 'The same with the words written out',
      parts: { to: [priya], body: signed('Please book your visit with the front desk.') },
    },
  },
  {
    rule: 'no-unapproved-messenger',
    wrong: {
      note: 'WhatsApp offered to a patient',
      parts: { to: [priya], body: signed('You can also message me on WhatsApp.') },
    },
    right: {
      note: 'The telephone offered to a patient',
      parts: { to: [priya], body: signed('You can also ring me at the clinic.') },
    },
  },
  {
    rule: 'no-offensive-language',
    wrong: {
      note: 'An offensive word',
      parts: toDev('Whoever made the rota is an arsehole.'),
    },
    right: {
      note: 'The same without the offensive word',
      parts: toDev('Whoever made the rota has made a mistake.'),
    },
  },
  {
    rule: 'no-personal-comment',
    wrong: {
      note: 'A personal comment about a patient',
      parts: toAmara(vale, 'Between you and me, the whole family is hard work.'),
    },
    right: {
      note: 'The same without the comment',
      parts: toAmara(vale, 'The family would like to be asked first.'),
    },
  },
  {
    rule: 'no-shouting',
    wrong: {
      note: 'A sentence in capitals',
      parts: toDev('PLEASE DO NOT PARK WHERE YOU WERE TOLD NOT TO.'),
    },
    right: {
      note: 'The same in small letters',
      parts: toDev('Please do not park where you were told not to.'),
    },
  },
  {
    rule: 'long-text-as-document',
    wrong: {
      note: 'A long history in the text',
      parts: toAmara(vale, ...history),
    },
    right: {
      note: 'A short summary in the text',
      parts: toAmara(vale, ...history.slice(0, 3)),
    },
  },
  {
    rule: 'referral-asks-confirmation',
    wrong: {
      note: 'A referral that does not ask for an answer',
      parts: toAmara('Please accept this referral.', vale),
    },
    right: {
      note: 'A referral that asks for an answer',
      parts: toAmara('Please accept this referral, and confirm receipt.', vale),
    },
  },
];
