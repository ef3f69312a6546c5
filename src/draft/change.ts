import type { Body } from './body';
import type { Draft, Recipient, RecipientPart } from './draft';
import { bodyFromHtml } from './from-html';
import { bodyFromText } from './from-text';
import { known } from './known';
import type { Span } from './span';

/** Puts text in front of the subject. */
export interface PrefixSubject {
  readonly kind: 'prefix-subject';
  readonly text: string;
}

/** Replaces a stretch of the subject; with an empty text it cuts it out. */
export interface ReplaceInSubject {
  readonly kind: 'replace-in-subject';
  readonly span: Span;
  readonly text: string;
}

/** Moves people from To and Cc to Bcc, where nobody sees them. */
export interface MoveToBcc {
  readonly kind: 'move-to-bcc';
  readonly people: readonly { readonly part: 'to' | 'cc'; readonly index: number }[];
}

/** Gives one recipient another address, where the written one is plainly mistyped. */
export interface ReplaceRecipient {
  readonly kind: 'replace-recipient';
  readonly part: RecipientPart;
  readonly index: number;
  readonly address: string;
}

/** Puts a line of text into the body, after the character before `at`. */
export interface InsertInBody {
  readonly kind: 'insert-in-body';
  /** A UTF-16 offset into the body's text. */
  readonly at: number;
  readonly text: string;
}

/** Puts delivery off. */
export interface SendLater {
  readonly kind: 'send-later';
  /** `YYYY-MM-DDTHH:MM`, local time. */
  readonly at: string;
}

/** Something the add-in can do to a draft for the sender. outlook/make-change.ts does the same list to the real item. */
export type Fix =
  PrefixSubject | ReplaceInSubject | MoveToBcc | ReplaceRecipient | InsertInBody | SendLater;

/** The subject after a fix; a subject that no fix touches comes back as it was. */
export function subjectAfter(subject: string, fix: PrefixSubject | ReplaceInSubject): string {
  switch (fix.kind) {
    case 'prefix-subject':
      return fix.text + subject;
    case 'replace-in-subject':
      return subject.slice(0, fix.span.start) + fix.text + subject.slice(fix.span.end);
  }
}

/** The recipients after people were moved to Bcc; nobody is listed in Bcc twice. */
export function recipientsAfter(
  before: Readonly<Record<RecipientPart, readonly Recipient[]>>,
  fix: MoveToBcc,
): Record<RecipientPart, readonly Recipient[]> {
  const moves = (part: 'to' | 'cc', index: number): boolean =>
    fix.people.some((person) => person.part === part && person.index === index);
  const moved = [
    ...before.to.filter((_, index) => moves('to', index)),
    ...before.cc.filter((_, index) => moves('cc', index)),
  ];
  const bcc = [...before.bcc];
  for (const person of moved) {
    if (!bcc.some((other) => sameAddress(other, person))) bcc.push(person);
  }
  return {
    to: before.to.filter((_, index) => !moves('to', index)),
    cc: before.cc.filter((_, index) => !moves('cc', index)),
    bcc,
  };
}

/** The people of a field after one of them was given another address; the shown name goes with the old one. */
export function fieldAfter(
  field: readonly Recipient[],
  { index, address }: Pick<ReplaceRecipient, 'index' | 'address'>,
): readonly Recipient[] {
  return field.map((person, at) => (at === index ? { ...person, name: address, address } : person));
}

/**
 * The body after a line was put in: read afresh, so that its zones and its way back to the HTML are right.
 * At the very top an empty line follows, so that it does not run into a signature or a trail.
 */
export function bodyAfter(body: Body, { at, text }: Pick<InsertInBody, 'at' | 'text'>): Body {
  if (body.html === null) {
    const gap = at === 0 ? '\n\n' : '';
    return bodyFromText(`${body.text.slice(0, at)}\n\n${text}${gap}${body.text.slice(at)}`);
  }
  // Behind the HTML of the character before: there a line break is allowed whatever surrounds it.
  const before = body.inHtml({ start: 0, end: at });
  const position = before.reduce((furthest, { end }) => Math.max(furthest, end), 0);
  const line = `<br><br>${escaped(text)}${at === 0 ? '<br><br>' : ''}`;
  return bodyFromHtml(`${body.html.slice(0, position)}${line}${body.html.slice(position)}`);
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** The draft after a fix. Parts the fix does not speak of come back as they were; so does a part that was never read. */
export function applyFix(draft: Draft, fix: Fix): Draft {
  switch (fix.kind) {
    case 'prefix-subject':
    case 'replace-in-subject':
      return draft.subject.known
        ? { ...draft, subject: known(subjectAfter(draft.subject.value, fix)) }
        : draft;
    case 'move-to-bcc': {
      const { to, cc, bcc } = draft;
      if (!to.known || !cc.known || !bcc.known) return draft;
      const after = recipientsAfter({ to: to.value, cc: cc.value, bcc: bcc.value }, fix);
      return { ...draft, to: known(after.to), cc: known(after.cc), bcc: known(after.bcc) };
    }
    case 'replace-recipient': {
      const field = draft[fix.part];
      if (!field.known) return draft;
      return { ...draft, [fix.part]: known(fieldAfter(field.value, fix)) };
    }
    case 'insert-in-body':
      return draft.body.known ? { ...draft, body: known(bodyAfter(draft.body.value, fix)) } : draft;
    case 'send-later':
      return { ...draft, deliverAt: known(fix.at) };
  }
}

function sameAddress(one: Recipient, other: Recipient): boolean {
  return one.address !== '' && one.address.toLowerCase() === other.address.toLowerCase();
}
