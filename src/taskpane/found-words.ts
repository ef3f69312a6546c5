import { counted, list } from './english-grammar';

/** What says who somebody is, in English. */
const who = {
  'nhs-number': counted('NHS number', 'NHS numbers'),
  'chi-number': counted('CHI number', 'CHI numbers'),
  'hc-number': counted('H&C number', 'H&C numbers'),
  'hospital-number': counted('hospital number', 'hospital numbers'),
  person: counted('name', 'names'),
  'date-of-birth': counted('date of birth', 'dates of birth'),
  address: counted('postal address', 'postal addresses'),
  postcode: counted('postcode', 'postcodes'),
  phone: counted('telephone number', 'telephone numbers'),
  email: counted('email address', 'email addresses'),
  nino: counted('National Insurance number', 'National Insurance numbers'),
  passport: counted('passport number', 'passport numbers'),
  'driving-licence': counted('driving licence number', 'driving licence numbers'),
  vehicle: counted('vehicle registration', 'vehicle registrations'),
  'bank-account': counted('bank account', 'bank accounts'),
  'payment-card': counted('payment card', 'payment cards'),
};

/** What is confidential about them. */
const what = {
  health: 'health',
  'mental-health': 'mental health',
  'sexual-health': 'sexual health',
  politics: 'politics',
  religion: 'religion',
  ethnicity: 'ethnicity',
  'sexual-life': 'sexual life',
  'social-care': 'social care',
  safeguarding: 'safeguarding',
  criminal: 'crime and courts',
};

/** Who and what was found, in counts and kinds: never the words themselves. */
export const foundWords = {
  who,
  what,
  line: (people: readonly string[], subjects: readonly string[]) =>
    `Found: ${[list(people), subjects.length > 0 ? `something about ${list(subjects)}` : '']
      .filter((part) => part !== '')
      .join('; ')}.`,
  testNumbers: 'The NHS number is a test-range number, as used for training.',
};
