import { unfolded } from './front-coding';
import type { SubjectKind } from './hit';
import {
  commonWords,
  everydayNames,
  givenNames,
  notNames,
  places,
  roles,
  subjectTerms,
  sureNames,
  surnames,
} from './lexicon';
import { filterOf } from './name-filter';
import { PRIME, SEED } from './tokens';
import { addBits, addWords, bitsOf, tableFor } from './word-table';
import type { WordTable } from './word-table';

/** Bits 0 to 3: the kind of subject a term speaks of, counted from 1; 0 for none. */
export const SUBJECT = 15;
/** The term counts wherever it stands beside a person, not only where a sentence says it of somebody. */
export const STRONG = 1 << 4;
/** A longer term begins with this word. */
export const CONTINUES = 1 << 5;
/** An ordinary word, which a capital does not make a name. */
export const COMMON = 1 << 6;
/** A name that is also an everyday word. */
export const EVERYDAY = 1 << 7;
export const PLACE = 1 << 8;
/** A word of organisations, forms, tests and streets: no name goes on across it. */
export const NOT_NAME = 1 << 9;
/** What somebody is called at work. */
export const ROLE = 1 << 10;
export const TITLE = 1 << 11;
/** Months and days of the week. */
export const CALENDAR = 1 << 12;
/** Mum, daughter, carer: a single name may follow. */
export const RELATION = 1 << 13;
/** Patient, re, called: a name is likely to follow. */
export const CUE = 1 << 14;
export const GREETING = 1 << 15;
/** Regards, thanks: the sender's own name follows. */
export const CLOSING = 1 << 16;
/** From, to, cc: the names in this line are of people who write. */
export const HEADER = 1 << 17;
/** de, van, al: small words inside a name. */
export const PARTICLE = 1 << 18;
/** Words that say something of somebody: is, has, needs. */
export const SAYS = 1 << 19;
/** Words of work about a subject and not about somebody: training, leaflet, policy. */
export const GENERAL = 1 << 20;
/** Patient, pt, client, re: even a single name may follow. */
export const PATIENT = 1 << 22;
/** Labels of other fields of a form: DOB, NHS, Tel. */
export const FIELD = 1 << 23;
/** A name that the filter of ordinary words would take for one. */
export const SURE_NAME = 1 << 24;
/** Doctors and other professionals by title. */
export const CLINICIAN = 1 << 21;

const kinds = subjectTerms.map(({ kind }) => kind);

/** The kind of subject that these bits name; health for bits that name none. */
export function kindOf(bits: number): SubjectKind {
  return kinds[(bits & SUBJECT) - 1] ?? 'health';
}

/** The key of a word after the words before it. */
export function chained(before: number, word: number): number {
  return Math.imul((before << 5) ^ (before >>> 3) ^ word, 0x2c1b3c6d) | 0;
}

/** What each listed word is. */
export const vocabulary = tableFor(13000);

/** Longer terms: the key of each beginning, with what it means so far. */
export const longerTerms = tableFor(6000);

/** The first list that has a term decides its kind. */
function mean(table: WordTable, key: number, meaning: number): void {
  if ((bitsOf(table, key) & SUBJECT) === 0) addBits(table, key, meaning);
}

const BLANK = 0x20;
const COMMA = 0x2c;

/** Learns terms that stand between commas, unit by unit (see `addWords`). */
function learn(terms: string, meaning: number): void {
  let table = vocabulary;
  let key = 0;
  let hash = SEED;
  for (let at = 0; at <= terms.length; at += 1) {
    const unit = at < terms.length ? terms.charCodeAt(at) : COMMA;
    if (unit !== BLANK && unit !== COMMA) {
      hash = Math.imul(hash ^ unit, PRIME);
      continue;
    }
    key = table === vocabulary ? hash : chained(key, hash);
    hash = SEED;
    if (unit === BLANK) addBits(table, key, CONTINUES);
    else mean(table, key, meaning);
    table = unit === BLANK ? longerTerms : vocabulary;
  }
}

subjectTerms.forEach(({ strong }, at) => {
  learn(unfolded(strong, ','), (at + 1) | STRONG);
});
subjectTerms.forEach(({ weak }, at) => {
  learn(unfolded(weak, ','), at + 1);
});

const GIVEN_TITLES = 'mr mrs ms miss mx master mister madam sir lady lord dame baby';
const PROFESSIONAL_TITLES = 'dr doctor prof professor rev reverend father councillor cllr';

// Written for this project where it is not one of the lists in words/.
const lists: readonly (readonly [bits: number, words: string])[] = [
  [EVERYDAY, unfolded(everydayNames, ' ')],
  [PLACE, unfolded(places, ' ')],
  [NOT_NAME, unfolded(notNames, ' ')],
  [ROLE, unfolded(roles, ' ')],
  [SURE_NAME, unfolded(sureNames, ' ')],
  [TITLE, GIVEN_TITLES],
  [TITLE | CLINICIAN, PROFESSIONAL_TITLES],
  [
    CALENDAR,
    'january february march april may june july august september october november december jan feb mar apr jun jul aug ' +
      'sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri ' +
      'sat sun today tomorrow yesterday',
  ],
  [
    RELATION,
    'mum mam mom mother dad father son daughter wife husband brother sister nan nana gran grandmother grandma grandad ' +
      'grandfather grandson granddaughter aunt auntie uncle niece nephew cousin partner fiance fiancee girlfriend ' +
      'boyfriend stepson stepdaughter stepfather stepmother stepdad stepmum twin twins sibling siblings',
  ],
  [
    CUE,
    'patient patients pt pts px client clients resident residents re regarding ref name named called surname forename ' +
      'about concerning for of with from saw seen see reviewed visited visit ring rang phone phoned call contact contacted ' +
      'admit admitted discharge discharged refer referred assess assessed baby child pupil tenant claimant complainant ' +
      'subject deceased late nok kin carer applicant customer user individual relative',
  ],
  [PATIENT, 'patient pt px client resident re regarding name named surname forename called'],
  [
    FIELD,
    'dob nhs nhsno mrn hosp hospital nino rio systmone emis tel phone mobile mob telephone address ext born aged age sex gender',
  ],
  [GREETING, 'hi hello dear hey morning afternoon evening hiya'],
  [
    CLOSING,
    'regards thanks thank sincerely faithfully cheers wishes best rgds thx ta signed yours',
  ],
  [
    HEADER,
    'from to cc bcc sent by forwarded author organizer organiser attendees attending apologies invitees',
  ],
  [
    PARTICLE,
    'de da do dos das di del della della van von der den ter la le el al bin binti ibn bint ap ab st abu ul ur',
  ],
  [
    SAYS,
    'is was has had have been being be needs needed need takes took taking take on suffers suffered suffering developed ' +
      'develops reports reported denies complains complained presents presented feels felt feeling remains becomes became ' +
      'got gets getting having his her him he she their they requires required awaiting awaits attends attended asked ' +
      'wants wanted refuses refused failed fails uses used wears lives lived says said s with who whose',
  ],
  [
    GENERAL,
    'training course courses conference workshop policy policies leaflet leaflets poster posters webinar newsletter ' +
      'vacancy vacancies rota teaching session seminar study studies trial guideline guidelines guidance pathway service ' +
      'services strategy programme project awareness week charity fundraising team teams advert advertised post role ' +
      'interview recruitment audit research survey data statistics population users participants people women men ' +
      'patients figures report prevalence campaign event stall display website page pages template templates example ' +
      'audit audits prevention stall guidance waiting nurses rates funding budget charter toolkit network steering group ' +
      'moves opens opening closed closing launch launched runs leads led chairs presents presenting speaker talk lecture',
  ],
];
for (const [bits, words] of lists) addWords(vocabulary, bits, words);

/** Ordinary words: so many that only a filter of them is kept. */
export const common = filterOf(commonWords);

/** Given names and surnames. */
export const given = filterOf(givenNames);
export const family = filterOf(surnames);
