import { defineRule } from './rule';

/** A relevant title (yewtree-2021/5.9). */
export const subjectPresent = defineRule({
  meta: {
    id: 'subject-present',
    title: 'A subject that says something',
    cites: ['yewtree-2021/5.9.title'],
    severity: 'ask',
    needs: ['subject'],
    fixes: [],
  },
  messages: {
    none: () => 'The subject is empty. A few words help the reader to find this message again.',
    bare: () =>
      'The subject says nothing yet. A few words help the reader to find this message again.',
  },
  check: ({ subject }, { profile }) => {
    if (subject.trim() === '') return [{ message: 'none', at: [{ part: 'subject' }] }];
    const words = subject
      .toLowerCase()
      .split(profile.tag.text.toLowerCase())
      .join(' ')
      .replace(/(?:^|\s)(?:re|fwd?|aw|wg|sv|tr|rv)\s?:/g, ' ')
      .replace(NOT_WORDS, ' ')
      .trim();
    return EMPTY_WORDS.has(words) ? [{ message: 'bare', at: [{ part: 'subject' }] }] : [];
  },
});

/** Everything but letters and digits of any script: signs, pictures (surrogates) and what nobody sees. */
const NOT_WORDS =
  /[\s\x00-\x2f\x3a-\x60\x7b-\xbf\u2000-\u206f\u2190-\u2bff\u3000-\u303f\ud800-\udfff\ufe00-\ufe0f\ufeff\uff01-\uff0f\uff1a-\uff20]+/g;

const EMPTY_WORDS: ReadonlySet<string> = new Set([
  '',
  're',
  'fw',
  'fwd',
  'hi',
  'hi all',
  'hi there',
  'hiya',
  'hello',
  'hello all',
  'hey',
  'dear',
  'dear all',
  'good morning',
  'good afternoon',
  'email',
  'e mail',
  'message',
  'subject',
  'no subject',
  'untitled',
  'x',
]);
