/** Labelled texts for `npm run eval`: invented people in sentences of our own, made anew each time from one seed. */
import type { IdentifierKind } from '../src/detect/hit';

/** A text, what it is, and where its identifiers are. */
export interface Labelled {
  readonly text: string;
  /** `pcd`: somebody and something about them. `info`: health, nobody. `id`: somebody, nothing about them. */
  readonly label: 'pcd' | 'plain' | 'info' | 'decoy' | 'id';
  readonly spans: readonly {
    readonly kind: string;
    readonly start: number;
    readonly end: number;
  }[];
}

type Planted = readonly [kind: IdentifierKind, value: string];
type Piece = string | Planted;

/** A small generator with a seed (mulberry32), so that two runs see the same texts. */
export function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

// About half of these are in no list of ours: people have names nobody listed.
const given =
  'Leila Tomasz Precious Gwenllian Arjun Zainab Ngoc Olumide Siobhan Marek Ifeoma Callum Shanice Yusuf Beata Kwabena Rhys Deepika Ewan Mei Oksana Tariq Blessing Nerys Dragos Chidera Aoife Hamza Svetla Kofi Brontë Jaskirat Lowenna Piran Tegwyn Ailbhe Zofka Ozioma Rukhshana Venkat Iwan Thandolwethu Marisol Quan Fadumo Elspie Corbin Shivaji Yewande Torsten'.split(
    ' ',
  );
const family =
  'Haddad Nowicki Okafor Tudor Bhandari Siddiqui Tran Adeyinka Gallagher Kowalczyk Nwosu Fraser Campbell Demir Zawadzka Boateng Pritchard Iyer Buchan Zhou Bondarenko Hussain Achebe Parry Munteanu Eze Brannigan Malik Petrova Mensah Penhaligon Thistlewood Trevanion Quillfeather Osgerby Ravensdale Mbatha Szczepaniak Vaikunth Oyelaran Treharne Uddinshah Cattermole Blackledge Farrimond Gantley Hebblethwaite Inskipp Jowsey Kettlewell'.split(
    ' ',
  );

const facts =
  'has asthma|is having chemotherapy|was sectioned last night|is HIV positive|takes sertraline|has been self-harming|is on the child protection register|had a miscarriage in May|is waiting for a hip replacement|has type 2 diabetes|was discharged from the stroke unit|is in foster care|is a Jehovah’s Witness and refuses blood products|was arrested for shoplifting|has a learning disability|is registered blind|was prescribed amoxicillin|needs a catheter|took an overdose|is seeking asylum|has dementia and is wandering at night|has Crohn’s disease|is 20 weeks pregnant|is drinking heavily again|came out as gay|is a member of the Green Party|wears hearing aids|has a fractured neck of femur|has COPD and is on home oxygen|needs a repeat prescription of risperidone'.split(
    '|',
  );
const plainNews =
  'joins the finance team on Monday|has booked the small meeting room|sent the minutes last week|is on leave until Thursday|will bring the laptop|asked for a parking permit|has passed the fire warden course'.split(
    '|',
  );
const infoTexts =
  'Our diabetes clinic moves to the ground floor on Monday. Please update your leaflets.|The asthma pathway has been reviewed and the new guideline is on the intranet.|This month’s newsletter has an article about dementia and how to talk about it.|Vacancy: specialist nurse in sexual health, band 6, 30 hours. Closing date Friday.|People with epilepsy may find the new seizure diary helpful. It can be printed.|Flu vaccination for staff begins in October. Book through the usual page.|The audit of falls shows fewer fractures than last year. Thank you to all wards.|NHS number: ____  Name: ____  Diagnosis: ____'.split(
    '|',
  );
const plainTexts =
  'The projector in room 4 is broken. Could you ring the supplier before Friday?|Please find the agenda for Tuesday attached. Coffee is at ten.|The contract was signed off in March and the invoice paid in April.|Can we move our call to 3pm? The train is late.|The lift is out of order until the part arrives. Use the stairs by the canteen.'.split(
    '|',
  );
const decoyTexts =
  'Order number {}. It ships today.|Invoice {} is overdue.|Your parcel {} is on its way.|Meeting ID: {} Passcode: 4411|ISBN {} is out of print.|Ticket #{} was closed.|Tel: {}|Purchase order {} was approved.|Account no. {} has been credited.|Conference ID {} opens at nine.|Claim reference {} is with the insurer.|Serial number {} is under warranty.|Customer ref {}. Quote it when you call.|Asset tag {} is due for testing.|Grid reference {} is the car park.|Timestamp {} in the log.'.split(
    '|',
  );

function checked(nine: string): string | null {
  const sum = Array.from(nine).reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  const rest = (11 - (sum % 11)) % 11;
  return rest === 10 ? null : nine + String(rest);
}

/** Makes texts of every kind: `count` of each. */
export function madeTexts(count: number, seed = 20261122): readonly Labelled[] {
  const chance = chanceOf(seed);
  const below = (limit: number): number => Math.floor(chance() * limit);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)]!;
  const digits = (length: number): string => Array.from({ length }, () => below(10)).join('');
  const nhs = (): string => checked(`999${digits(6)}`) ?? nhs();
  const spaced = (number: string): string =>
    pick([
      number,
      `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`,
      `${number.slice(0, 3)}-${number.slice(3, 6)}-${number.slice(6)}`,
    ]);
  const born = (): string => {
    const [day, month, year] = [1 + below(28), 1 + below(12), 1930 + below(90)];
    const names = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
    return pick([
      `${day}/${month}/${year}`,
      `${day}.${month}.${String(year).slice(2)}`,
      `${day} ${names[month - 1]!} ${year}`,
      `${day}-${names[month - 1]!}-${String(year).slice(2)}`,
    ]);
  };
  const who = { given: () => pick(given), family: () => pick(family) };
  const name = (): Planted => ['person', `${who.given()} ${who.family()}`];
  const listed = (): Planted => ['person', `${who.family()}, ${who.given()}`];
  const titled = (): Planted => ['person', `${pick(['Mr', 'Mrs', 'Ms', 'Miss'])} ${who.family()}`];
  const initial = (): Planted => ['person', `${who.given().charAt(0)}. ${who.family()}`];
  const number = (): Planted => ['nhs-number', spaced(nhs())];
  const birth = (): Planted => ['date-of-birth', born()];
  const phone = (): Planted => [
    'phone',
    pick([`07700 900${digits(3)}`, `01632 960${digits(3)}`, `07700900${digits(3)}`]),
  ];
  const hospital = (): Planted => ['hospital-number', pick([digits(7), `RX${digits(6)}`])];
  const fact = (): string => pick(facts);
  const pcd: readonly (() => readonly Piece[])[] = [
    () => [
      'Dear team,\n\nRe: ',
      name(),
      ' (DOB ',
      birth(),
      ')\n\nThis person ',
      fact(),
      '.\n\nMany thanks',
    ],
    () => ['Please add to the list: ', listed(), ', NHS number ', number(), ', who ', fact(), '.'],
    () => [titled(), ' rang this morning. She ', fact(), '. Please ring her on ', phone(), '.'],
    () => ['Pt ', initial(), ', hosp no ', hospital(), ', ', fact(), '.'],
    () => ['I saw ', name(), ' today with her mother. He ', fact(), ' and will need a letter.'],
    () => [
      'Name: ',
      name(),
      '\nDate of birth: ',
      birth(),
      '\nNHS No: ',
      number(),
      '\nReason: ',
      fact(),
    ],
    () => ['Safeguarding: spoke to ', titled(), ' about her son. He ', fact(), '.'],
    () => ['MDT list\n', listed(), ' – ', 'DOB ', birth(), ' – ', fact()],
    () => ['Could somebody visit ', name(), '? She ', fact(), '. MRN ', hospital(), '.'],
    () => ['NHS ', number(), ' ', fact(), '. No reply yet from the family.'],
    () => ['The neighbour of ', name(), ' is worried: he ', fact(), ' and has not been seen.'],
  ];
  const make = (label: Labelled['label'], pieces: readonly Piece[]): Labelled => {
    let text = '';
    const spans: { kind: string; start: number; end: number }[] = [];
    for (const piece of pieces) {
      const [kind, value] = typeof piece === 'string' ? [null, piece] : piece;
      if (kind !== null) spans.push({ kind, start: text.length, end: text.length + value.length });
      text += value;
    }
    return { text, label, spans };
  };
  const texts: Labelled[] = [];
  for (let made = 0; made < count; made += 1) {
    texts.push(make('pcd', pick(pcd)()));
    texts.push(make('id', [pick(['', 'FYI: ', 'Reminder: ']), name(), ' ', pick(plainNews), '.']));
    texts.push(make('info', [pick(infoTexts)]));
    texts.push(make('plain', [pick(plainTexts)]));
    texts.push(make('decoy', [pick(decoyTexts).replace('{}', spaced(nhs()))]));
  }
  return texts;
}
