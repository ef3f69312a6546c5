import { correspondent } from '../../src/outlook/correspondents';
import { storedMailbox, type MarkKind } from '../../src/outlook/mark-store';
import { hashOf } from '../../src/outlook/short-code';
import { localMinute } from '../../src/outlook/today';
import type { Draft, Remembered } from '../../src/draft/draft';
import { patients, outsiders } from '../../src/local-outlook/page/invented/people';
import type { Compose } from '../../src/local-outlook/page/mail';
import type { Person } from '../../src/local-outlook/page/person';
import { draft, recipient } from './draft-builder';

/** When the lessons take place, unless one says otherwise: a Monday morning. */
export const lessonTime = '2026-11-23T10:00';

/** What was said and done before: by address, or by domain where it is about an organisation. */
interface Past {
  readonly agreed: readonly string[];
  readonly guideSent: readonly string[];
  readonly mayShareWith: readonly string[];
  readonly known: readonly string[];
}

const address = (person: Person): string => person.address;
const agreed = Object.values(patients).map(address);
const helpers = Object.values(outsiders).map(address);
const domainOf = (who: string): string => who.replace(/^.*@/, '');
/** What was said keeps for a year; the invented mailbox must not grow old. */
const said = '2099-12-31';

/** What was said and done before the lessons: the patients have agreed, those outside may be told. */
export const lessonPast: Past = {
  agreed,
  guideSent: [...agreed, ...helpers],
  mayShareWith: [...helpers.map(domainOf), 'leicester.gov.uk'],
  known: [...agreed, ...helpers],
};

/** The same as the product reads it. */
export function rememberedOf(past: Past): Remembered {
  return {
    isServiceUser: () => false,
    firstContact: (who) => (past.agreed.includes(who) ? 'agreed' : null),
    guideSentOn: (who) => (past.guideSent.includes(who) ? said : null),
    isKnown: (who) => past.known.includes(who),
    isNearKnown: () => false,
    mayShareWith: (domain) => past.mayShareWith.includes(domain),
  };
}

/** The same as the product keeps it in the settings of a mailbox. */
export function settingsOf(past: Past): string {
  const salt = 'lessons';
  const marks = (kind: MarkKind, about: readonly string[]) =>
    about.map((who) => ({ kind, hash: hashOf(who, salt), day: said }));
  return storedMailbox({
    salt,
    marks: [
      ...marks('a', past.agreed),
      ...marks('g', past.guideSent),
      ...marks('d', past.mayShareWith),
    ],
    people: past.known.map((who) => correspondent(who, salt, said)),
  });
}

/** A message of the local Outlook as the product would read it from there at that time. */
export function readAs(item: Compose, past: Past, at: string = lessonTime): Draft {
  const { parts, started, delayedUntil } = item;
  const people = (all: readonly Person[]) =>
    all.map((person) => recipient(person.address, person.name, person.kind !== 'person'));
  return draft({
    kind: started.kind,
    from: recipient(parts.from.address, parts.from.name),
    to: people(parts.to),
    cc: people(parts.cc),
    bcc: people(parts.bcc),
    subject: parts.subject,
    body: started.plainText ? parts.body : { html: parts.body },
    attachments: parts.attachments.map(({ name, size, inline, kind }) => ({
      ...{ name, size, inline, kind },
    })),
    compose: started.composeType === 'newMail' ? 'new' : started.composeType,
    deliverAt: delayedUntil === 0 ? null : localMinute(new Date(delayedUntil)),
    today: at.slice(0, 10),
    time: at.slice(11),
    remembered: rememberedOf(past),
  });
}
