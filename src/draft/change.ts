import type { Draft, Recipient, RecipientPart } from './draft';
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

/** Something the add-in can do to a draft for the sender. outlook/make-change.ts does the same list to the real item. */
export type Fix = PrefixSubject | ReplaceInSubject | MoveToBcc;

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
  }
}

function sameAddress(one: Recipient, other: Recipient): boolean {
  return one.address !== '' && one.address.toLowerCase() === other.address.toLowerCase();
}
