import type { HitKind } from '../detect/hit';
import { isIdentifier } from '../detect/hit';
import type { Span } from '../draft/draft';
import { defineRule } from './rule';

/** The subject line is never encrypted, so nothing in it says who a message is about (lpt-2020/A5.subject). */
export const noPcdInSubject = defineRule({
  meta: {
    id: 'no-pcd-in-subject',
    title: 'No personal confidential information in the subject',
    cites: ['lpt-2020/A5.subject'],
    severity: 'stop',
    needs: ['subject'],
  },
  messages: {
    number: () =>
      'The subject line has a number in it that says who the patient is. The subject is never encrypted.',
    name: () =>
      'The subject line has a name in it and the message is about that person’s care. The subject is never encrypted.',
    other: () =>
      'The subject line has something in it that says who the message is about. The subject is never encrypted.',
  },
  check: ({ subject }, facts) => {
    if (!facts.pcdCounts) return [];
    return facts.pcd.places
      .filter((place) => place.part === 'subject' && isIdentifier(place.kind))
      .map(({ kind, span: found }) => {
        const span = found ?? { start: 0, end: subject.length };
        return {
          message: messageFor(kind),
          at: [{ part: 'subject', span }],
          fix: { kind: 'replace-in-subject', ...cutting(subject, span, kind) },
        };
      });
  },
});

function messageFor(kind: HitKind): 'number' | 'name' | 'other' {
  if (kind === 'person') return 'name';
  return ['nhs-number', 'chi-number', 'hc-number', 'hospital-number'].includes(kind)
    ? 'number'
    : 'other';
}

/** A name becomes initials; anything else goes, with its label and one of the spaces around it. */
function cutting(subject: string, span: Span, kind: HitKind): { span: Span; text: string } {
  if (kind === 'person') return { span, text: initials(subject.slice(span.start, span.end)) };
  const before = subject.slice(0, span.start);
  const label =
    /(?:\b(?:nhs|chi|h&c|hc|hospital|hosp|patient)[ .]{0,2}(?:number|no|num|id)?[ .:#-]{0,4})$/i.exec(
      before,
    );
  const from = label === null ? before.replace(/ $/, '').length : label.index;
  const start = from === 0 ? 0 : subject.slice(0, from).replace(/ $/, '').length;
  const end = start === 0 && subject.charAt(span.end) === ' ' ? span.end + 1 : span.end;
  return { span: { start, end }, text: '' };
}

function initials(name: string): string {
  return name
    .split(/[\s,-]+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}
