import type { HitKind } from '../detect/hit';
import { defineRule } from './rule';

/** From so many numbers on it is a list, made as one: a handover, a clinic, an MDT. */
const A_LIST = 5;

const NUMBERS = ['nhs-number', 'chi-number', 'hc-number'] as const;

/** Two patients in one message is how a letter reaches the wrong record (house/one-patient). */
export const onePatientPerEmail = defineRule({
  meta: {
    id: 'one-patient-per-email',
    title: 'One patient in one message',
    cites: ['house/one-patient'],
    severity: { outside: 'ask', inside: 'note' },
    needs: [],
    fixes: [],
  },
  messages: {
    outside: ({ patients }: { patients: number }) =>
      `This message has the numbers of ${patients} different patients in it and goes outside. Are they all meant for this reader?`,
    inside: ({ patients }: { patients: number }) =>
      `This message has the numbers of ${patients} different patients in it. Are they all meant to be here?`,
  },
  check: (_, { pcd, pcdCounts, outsiders }) => {
    const patients = NUMBERS.reduce((sum, kind) => sum + (pcd.who[kind] ?? 0), 0);
    const outside = outsiders.length > 0;
    if (!pcdCounts || patients < 2 || (patients >= A_LIST && !outside)) return [];
    const numbers: readonly HitKind[] = NUMBERS;
    const at = pcd.places.filter(({ kind }) => numbers.includes(kind));
    return [{ message: outside ? 'outside' : 'inside', data: { patients }, at }];
  },
});
