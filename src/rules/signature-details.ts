import { stretchesOf } from '../draft/stretches';
import { defineRule } from './rule';

/** A reader outside can see who wrote and how to reach them (mdu-2024/multi-tasking, yewtree-2021/5.4, lpt-2020/A5.contact). */
export const signatureDetails = defineRule({
  meta: {
    id: 'signature-details',
    title: 'A signature with contact details',
    cites: ['lpt-2020/A5.contact', 'mdu-2024/multi-tasking.signature', 'yewtree-2021/5.4'],
    severity: 'note',
    needs: ['body'],
    fixes: [],
  },
  messages: {
    missing: () =>
      'There is no phone number in the text or the signature, and this goes outside. Say who you are and how to reach you.',
  },
  check: ({ body }, { outsiders }) => {
    if (outsiders.length === 0) return [];
    const written = [...stretchesOf(body, 'new'), ...stretchesOf(body, 'signature')];
    return written.some(({ text }) => PHONE.test(text))
      ? []
      : [{ message: 'missing', at: [{ part: 'body' }] }];
  },
});

/** Ten digits and more behind a 0 or a +, as people space them out; a date has only eight. */
const PHONE = /(?:\+[1-9]|\b0)(?:[ \u00a0()./\u2010-\u2013-]{0,3}\d){9}/;
