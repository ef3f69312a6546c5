import type { HitKind } from '../detect/hit';
import { pcdOfText } from '../detect/pcd-of';
import { defineRule } from './rule';

/** A file name is not encrypted, whatever the subject says (house/file-name). */
export const noPcdInFileName = defineRule({
  meta: {
    id: 'no-pcd-in-file-name',
    title: 'No personal confidential information in a file name',
    cites: ['house/file-name'],
    severity: { insecure: 'ask', inside: 'note' },
    needs: ['attachments'],
    fixes: [],
  },
  messages: {
    insecure: () =>
      'The name of an attached file says who it is about, and a file name is never encrypted. Rename the file and attach it again.',
    inside: () =>
      'The name of an attached file says who it is about. Rename the file if it may go further.',
  },
  check: ({ attachments }, facts) => {
    const at: { part: 'attachments'; index: number }[] = [];
    attachments.forEach(({ name, inline }, index) => {
      if (!inline && namesPatient(name, facts.pcdCounts)) at.push({ part: 'attachments', index });
    });
    if (at.length === 0) return [];
    const insecure = facts.outsiders.length > 0 || !facts.everyoneKnown;
    return [{ message: insecure ? 'insecure' : 'inside', at }];
  },
});

/** What names one person and nobody else. */
const NUMBERS: readonly HitKind[] = [
  'nhs-number',
  'chi-number',
  'hc-number',
  'hospital-number',
  'nino',
  'passport',
  'driving-licence',
  'date-of-birth',
];

/** A name alone may be a supplier's, on a contract: it counts beside a confidential word, or with a confidential message. */
function namesPatient(name: string, confidential: boolean): boolean {
  const { level, hits } = pcdOfText(wordsOf(name));
  if (level === 'likely' || level === 'certain') return true;
  return hits.some(
    ({ kind, certainty }) =>
      certainty !== 'possible' && (NUMBERS.includes(kind) || (confidential && kind === 'person')),
  );
}

/** `Smith_Jo_letter.docx` without what stands in for spaces, and without its ending. */
function wordsOf(name: string): string {
  return name.replace(/\.[a-z][a-z0-9]{1,4}$/i, '').replace(/_/g, ' ');
}
