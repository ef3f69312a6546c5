import type { OwnMailbox, Person } from '../person';

// Everybody here is invented. The NHS numbers in the messages are from the 999 range, which is
// never issued; the telephone numbers are Ofcom's for drama; webmail.example cannot exist.

const person = (name: string, address: string): Person => ({ name, address, kind: 'person' });

/** The mailboxes the invented user may send from: her own, then those of two services. */
export const ownMailboxes: readonly [OwnMailbox, ...OwnMailbox[]] = [
  { ...person('TAYLOR, Sam (Leicestershire)', 'sam.taylor@nhs.net'), shared: false },
  { ...person('Northfield Podiatry', 'northfield.podiatry@nhs.net'), shared: true },
  { ...person('Riverside Sexual Health', 'riverside.sexualhealth@nhs.net'), shared: true },
];

/** Colleagues on NHSmail. */
export const colleagues = {
  amara: person('OKAFOR, Amara (Leicestershire)', 'amara.okafor@nhs.net'),
  dev: person('PATEL, Dev (Leicestershire)', 'dev.patel@nhs.net'),
  ruth: person('LINDQVIST, Ruth (Northfield Surgery)', 'ruth.lindqvist@nhs.net'),
};

/** Patients and carers, at an address of their own. */
export const patients = {
  morgan: person('Morgan Ashdown', 'morgan.ashdown@webmail.example'),
  priya: person('Priya Venn', 'priya.venn@webmail.example'),
  tomasz: person('Tomasz Hale', 'tomasz.hale@webmail.example'),
};

/** People outside who are nobody's patient. */
export const outsiders = {
  council: person('Jo Marsh (Housing)', 'jo.marsh@example.org'),
  charity: person('Footsteps charity', 'hello@example.net'),
};

/** Twelve people who asked for the newsletter. */
export const readers: readonly Person[] = [
  'Aled Frost',
  'Bea Lowe',
  'Carys Dunn',
  'Dan Okoro',
  'Elif Stone',
  'Fergus Bell',
  'Gita Rowe',
  'Hal Winter',
  'Iris Shaw',
  'Jude Larch',
  'Kit Moss',
  'Lena Frey',
].map((name) => person(name, `${name.toLowerCase().replace(' ', '.')}@example.org`));

/** A distribution list, whose people Outlook does not tell an add-in. */
export const staffList: Person = {
  name: 'LPT Podiatry All Staff',
  address: 'lpt.podiatry.all@nhs.net',
  kind: 'list',
};

/** A personal contact list: Outlook gives it no address at all. */
export const walkingGroup: Person = { name: 'Walking group', address: '', kind: 'contact-list' };

/** Who can be found by name. */
export const addressBook: readonly Person[] = [
  ...ownMailboxes,
  ...Object.values(colleagues),
  ...Object.values(patients),
  ...Object.values(outsiders),
  staffList,
  walkingGroup,
  ...readers,
];
