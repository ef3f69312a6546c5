import { isIdentifier } from '../detect/hit';
import type { Span } from '../draft/draft';
import { defineRule } from './rule';

/** The subject line is never encrypted, so nothing in it says who a message is about (lpt-2020/A5.subject). */
export const noPcdInSubject = defineRule({
  meta: {
    id: 'no-pcd-in-subject',
    title: 'No personal confidential information in the subject',
    cites: ['lpt-2020/A5.subject', 'nhsmail-sop-2015/5.3', 'yewtree-2021/5.5'],
    severity: 'stop',
    needs: ['subject'],
    fixes: ['replace-in-subject'],
  },
  messages: {
    number: () =>
      'The subject line has a number in it that says who the patient is. The subject is never encrypted.',
  },
  check: ({ subject }, facts) => {
    if (!facts.pcdCounts) return [];
    const spans: Span[] = [];
    for (const { part, kind, span } of facts.pcd.places) {
      if (part === 'subject' && span !== undefined && isIdentifier(kind)) spans.push(span);
    }
    return spans.map((span) => ({
      message: 'number',
      at: [{ part: 'subject', span }],
      fix: { kind: 'replace-in-subject', span: withLabel(subject, span), text: '' },
    }));
  },
});

const LABEL =
  /\b(?:nhs|chi|h&c|hc|hospital|hosp|patient)[ .]{0,2}(?:number|no|num|id)?[ .:#-]{0,4}$/i;

/** A number goes with its label ("NHS no.") and with one of the spaces around it. */
function withLabel(subject: string, span: Span): Span {
  const before = subject.slice(0, span.start);
  const label = LABEL.exec(before);
  const start = before.slice(0, label === null ? span.start : label.index).replace(/ $/, '').length;
  const end = start === 0 && subject.charAt(span.end) === ' ' ? span.end + 1 : span.end;
  return { start, end };
}
