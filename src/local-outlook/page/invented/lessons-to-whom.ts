import { colleagues, outsiders, patients, readers, staffList } from './people';
import type { Lesson } from './lesson';
import { newcomer, podiatry, sam, samAtHome, sexualHealth, signed, stranger, vale } from './lesson';

const { amara, dev } = colleagues;
const { morgan, priya, tomasz } = patients;
const { charity } = outsiders;

const at = (name: string, address: string) => ({ name, address, kind: 'person' }) as const;

const weMoved = signed('The walk-in clinic has moved to Room 4.');
const sentTwice = signed('Please delete my last message.');

/** What is judged by who writes, and to whom. */
export const lessonsToWhom: readonly Lesson[] = [
  {
    rule: 'trust-sender',
    wrong: {
      note: 'Work mail from a private address',
      parts: { from: samAtHome, to: [dev], subject: 'Rota', body: signed('The rota is up.') },
    },
    right: {
      note: 'The same from one’s own NHSmail',
      parts: { from: sam, to: [dev], subject: 'Rota', body: signed('The rota is up.') },
    },
  },
  {
    rule: 'shared-mailbox-sender',
    wrong: { note: 'To a patient from a personal mailbox', parts: { from: sam } },
    right: { note: 'To a patient from the mailbox of the service', parts: { from: podiatry } },
  },
  {
    rule: 'separate-messages',
    wrong: {
      note: 'A sensitive service writes to three patients at once, in Bcc',
      parts: { from: sexualHealth, to: [], bcc: [morgan, priya, tomasz] },
    },
    right: {
      note: 'A sensitive service writes to one patient',
      parts: { from: sexualHealth, to: [tomasz] },
    },
  },
  {
    rule: 'agreement-recorded',
    wrong: { note: 'The first message to a new patient', parts: { to: [newcomer] } },
    right: { note: 'To a patient whose agreement is in the record', parts: { to: [priya] } },
  },
  {
    rule: 'guide-before-first-secure-email',
    wrong: {
      note: 'A secure message to somebody who has not had the guide',
      parts: { to: [stranger], subject: '[secure] The ramp', body: signed('The ramp is ready.') },
    },
    right: {
      note: 'A secure message to somebody who has had the guide',
      parts: { to: [charity], subject: '[secure] The ramp', body: signed('The ramp is ready.') },
    },
  },
  {
    rule: 'permitted-sharing',
    wrong: {
      note: 'About a patient, to an organisation the policy does not know',
      parts: { from: sam, to: [stranger], subject: '[secure] A client', body: signed(vale) },
    },
    right: {
      note: 'About a patient, to an organisation whose reason is known',
      parts: { from: sam, to: [charity], subject: '[secure] A client', body: signed(vale) },
    },
  },
  {
    rule: 'bcc-for-groups',
    wrong: {
      note: 'Twelve people outside see each other’s addresses',
      parts: { to: readers, subject: 'We have moved', body: weMoved },
    },
    right: {
      note: 'Twelve people outside, in Bcc',
      parts: { to: [], bcc: readers, subject: 'We have moved', body: weMoved },
    },
  },
  {
    rule: 'no-second-breach',
    wrong: {
      note: 'A correction that shows the patients’ addresses once more',
      parts: { to: [morgan, priya, tomasz], subject: '[secure] Sent in error', body: sentTwice },
    },
    right: {
      note: 'A correction with everybody in Bcc',
      parts: {
        ...{ to: [], bcc: [morgan, priya, tomasz] },
        ...{ subject: '[secure] Sent in error', body: sentTwice },
      },
    },
  },
  {
    rule: 'no-wide-pcd',
    wrong: {
      note: 'About a patient, to all the staff',
      parts: { from: sam, to: [staffList], subject: '[secure] Handover', body: signed(vale) },
    },
    right: {
      note: 'About a patient, to the one who needs to know',
      parts: { from: sam, to: [amara], subject: '[secure] Handover', body: signed(vale) },
    },
  },
  {
    rule: 'no-own-webmail',
    wrong: {
      note: 'About a patient, to one’s own private address',
      parts: { from: sam, to: [samAtHome], subject: '[secure] For later', body: signed(vale) },
    },
    right: {
      note: 'About a patient, to a colleague for later',
      parts: { from: sam, to: [amara], subject: '[secure] For later', body: signed(vale) },
    },
  },
  {
    rule: 'no-retired-domain',
    wrong: {
      note: 'To a government address that was closed',
      parts: {
        from: sam,
        to: [at('Ann Reed', 'ann.reed@harborough.gcsx.gov.uk')],
        ...{ subject: 'The ramp', body: signed('The ramp is ready.') },
      },
    },
    right: {
      note: 'To an address at the council as it is now',
      parts: {
        from: sam,
        to: [at('Ann Reed', 'ann.reed@example.org')],
        ...{ subject: 'The ramp', body: signed('The ramp is ready.') },
      },
    },
  },
  {
    rule: 'no-mistyped-domain',
    wrong: {
      note: 'A slip in the address: nhs.ent',
      parts: {
        from: sam,
        to: [at('', 'amara.okafor@nhs.ent')],
        ...{ subject: 'Rota', body: signed('The rota is up.') },
      },
    },
    right: {
      note: 'The same address without the slip',
      parts: { from: sam, to: [amara], subject: 'Rota', body: signed('The rota is up.') },
    },
  },
  {
    rule: 'no-lookalike-recipient',
    wrong: {
      note: 'An address that only looks like NHSmail',
      parts: {
        from: sam,
        to: [at('', 'dev.patel@nhs.net.example.org')],
        ...{ subject: 'Rota', body: signed('The rota is up.') },
      },
    },
    right: {
      note: 'The colleague’s real address',
      parts: { from: sam, to: [dev], subject: 'Rota', body: signed('The rota is up.') },
    },
  },
];
