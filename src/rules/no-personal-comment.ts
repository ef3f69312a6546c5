import { phraseFinder } from '../detect/phrases';
import { findIn } from '../draft/stretches';
import { defineRule } from './rule';

/**
 * Asides about people, and words that mark a message as private talk. Words with a clinical or an
 * everyday sense are left out (a lazy eye, a smelly wound, pain in the neck, the hypochondriac region).
 */
const findComment = phraseFinder([
  ...['between you and me', 'just between us', 'between ourselves', 'off the record'],
  ...['don’t quote me', 'do not quote me', 'don’t tell anyone I said', 'don’t repeat this'],
  ...['heartsink', 'heart sink patient', 'frequent flyer', 'frequent flyers', 'frequent flier'],
  ...['time waster', 'time wasters', 'timewaster', 'wasting our time', 'wasting my time'],
  ...['drug seeker', 'attention seeker', 'attention seeking', 'drama queen', 'a hypochondriac'],
  ...['such a hypochondriac', 'faking it', 'crying wolf', 'playing the system', 'lost the plot'],
  ...['nightmare patient', 'nightmare family', 'nightmare mother', 'nightmare relatives'],
  ...['difficult family', 'difficult mother', 'difficult patient', 'awkward customer'],
  ...['he is a pain', 'she is a pain', 'they are a pain', 'he’s a pain', 'she’s a pain'],
  ...['pain in the arse', 'pain in the backside', 'glad to see the back of', 'glad to be rid of'],
  ...['good riddance', 'not the sharpest', 'bit of a character', 'weirdo', 'nutter', 'nutcase'],
  ...['fruitcake', 'bless her cotton socks', 'bless his cotton socks', 'worried well'],
  ...[
    'pleasant enough',
    'silly woman',
    'silly man',
    'stupid woman',
    'stupid man',
    'he is an idiot',
  ],
  ...['she is an idiot', 'he’s an idiot', 'she’s an idiot', 'complete idiot'],
]);

/** No personal comments: what is written becomes part of the record (nhsmail-sop-2015/5.6, lpt-2020/5.7, lpt-2020/A5.personal). */
export const noPersonalComment = defineRule({
  meta: {
    id: 'no-personal-comment',
    title: 'No personal comment in what may become the record',
    cites: [
      'lpt-2023/13.formal',
      'lpt-2020/A5.personal',
      'lpt-2020/5.7.formal',
      'nhsmail-sop-2015/5.6',
    ],
    severity: 'note',
    needs: ['body'],
    fixes: [],
  },
  messages: {
    comment: () =>
      'The text may have a personal comment in it. This message can become part of the record, and the person it is about may read it.',
  },
  check: ({ body }, { pcdCounts, serviceUsers }) => {
    // Between colleagues with no patient in sight it is nobody's business.
    if (!pcdCounts && serviceUsers.length === 0) return [];
    const found = findIn(body, 'new', findComment);
    return found.length === 0
      ? []
      : [{ message: 'comment', at: found.map((span) => ({ part: 'body', span })) }];
  },
});
