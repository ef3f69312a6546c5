import { phraseFinder } from '../detect/phrases';
import type { Place } from '../draft/place';
import { findIn } from '../draft/stretches';
import { addingLine } from './fixes';
import { defineRule } from './rule';

/** As somebody writes who hands a patient over; a mere mention of some referral does not. */
const findHandover = phraseFinder([
  ...['new referral', 'urgent referral', 'routine referral', 'referral form', 'referral letter'],
  ...['referral attached', 'attached referral', 'this referral', 'a referral for', 'referral for'],
  ...['i am referring', 'i’m referring', 'we are referring', 'like to refer', 'wish to refer'],
  ...['refer this', 'refer him', 'refer her', 'refer them', 'referring this', 'referring him'],
  ...['referring her', 'referring them', 'thank you for seeing', 'thanks for seeing'],
  ...['grateful if you could see', 'grateful if you would see', 'grateful for your opinion'],
  ...['please could you see', 'could you please see', 'please see this patient', 'please assess'],
  ...['take over the care', 'take over her care', 'take over his care', 'take over their care'],
  ...['transfer of care', 'transfer the care', 'handing over the care', 'hand over the care'],
]);

const findReferral = phraseFinder(['referral', 'transfer of care']);

/** As somebody writes who answers a referral, or tells of one. */
const findAnswer = phraseFinder([
  ...['your referral', 'for the referral', 'for this referral', 'received the referral'],
  ...['received this referral', 'referral received', 'referral was', 'referral has', 'referral is'],
  ...['accepted this referral', 'decline this referral', 'made a referral', 'you for referring'],
]);

const findConfirmation = phraseFinder([
  ...['please confirm', 'kindly confirm', 'confirm receipt', 'confirm that', 'confirm you'],
  ...['confirm it', 'confirm when', 'acknowledge', 'acknowledgement', 'acknowledgment'],
  ...['confirmation', 'let me know you have', 'let me know that you', 'let me know when you'],
  ...['let us know you have', 'let us know that you', 'let us know when you', 'read receipt'],
]);

/** Secure email alone does not hand over a patient: ask for a confirmation (lpt-2020/A5.referral). */
export const referralAsksConfirmation = defineRule({
  meta: {
    id: 'referral-asks-confirmation',
    title: 'A referral asks for confirmation',
    cites: ['lpt-2020/A5.referral'],
    severity: 'note',
    needs: ['subject', 'body'],
    fixes: ['insert-in-body'],
  },
  messages: {
    missing: () =>
      'This seems to hand a patient over. The reader may be away: ask for word that it has arrived, and ring if none comes.',
  },
  check: ({ subject, body }, { pcdCounts, recipients }) => {
    // Nobody refers a patient to the patient.
    const toPatients = recipients.length > 0 && recipients.every(({ serviceUser }) => serviceUser);
    if (!pcdCounts || toPatients) return [];
    const inSubject = REPLY.test(subject) ? [] : findReferral(subject);
    const at: Place[] = [
      ...inSubject.map((span) => ({ part: 'subject' as const, span })),
      ...findIn(body, 'new', findHandover).map((span) => ({ part: 'body' as const, span })),
    ];
    const settled = (text: string) => [...findAnswer(text), ...findConfirmation(text)];
    if (at.length === 0 || findIn(body, 'new', settled).length > 0) return [];
    return [{ message: 'missing', at, fix: addingLine(body, REQUEST) }];
  },
});

const REPLY = /(?:^|\])\s*re\s*:/i;

const REQUEST =
  'Please confirm that this has reached you. We will ring if we do not hear from you.';
