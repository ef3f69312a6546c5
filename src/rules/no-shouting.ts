import type { Span } from '../draft/draft';
import { findIn } from '../draft/stretches';
import { defineRule } from './rule';

/** So many words in a row in capitals are a sentence … */
const A_SENTENCE = 6;

/** … where so many of them speak. One would not do: PATIENTS WHO WERE ADMITTED may be a heading. */
const SPOKEN = 3;

/**
 * Words that make a sentence of a row of capitals. Without them it is a heading, an address,
 * a form's row of labels or a row of abbreviations, and nobody feels shouted at.
 */
const SPEAKING = new Set(
  `AM ARE CANNOT CAN CAN'T COULD DID DO DOES DON'T HAVE HAVEN'T I I'M IS ISN'T ME MUST NEED NEVER NOT
  PLEASE SHOULD STOP THEY WAS WE WERE WHY WILL WON'T WOULD YOU YOUR`.split(/\s+/),
);

/** Capitals read as shouting (yewtree-2021/5.4). */
export const noShouting = defineRule({
  meta: {
    id: 'no-shouting',
    title: 'No sentences in capitals',
    cites: ['yewtree-2021/5.4.capitals'],
    severity: 'note',
    needs: ['body'],
    fixes: [],
  },
  messages: {
    capitals: () => 'A sentence is written in capitals. In an email that reads as shouting.',
  },
  check: ({ body }) => {
    const found = findIn(body, 'new', shoutsIn);
    return found.length === 0
      ? []
      : [{ message: 'capitals', at: found.map((span) => ({ part: 'body', span })) }];
  },
});

/** Sentences in capitals, within one line. Marks and numbers between the words do not end one. */
function shoutsIn(text: string): Span[] {
  const found: Span[] = [];
  const word = /[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'’-]*|\n/g;
  let run: string[] = [];
  let span: Span = { start: 0, end: 0 };
  const close = (): void => {
    if (
      run.filter(isWord).length >= A_SENTENCE &&
      run.filter((each) => SPEAKING.has(each)).length >= SPOKEN
    )
      found.push(span);
    run = [];
  };
  for (let match = word.exec(text); match !== null; match = word.exec(text)) {
    const written = match[0].replace(/’/g, "'");
    const end = match.index + written.length;
    if (written === '\n' || written !== written.toUpperCase()) close();
    else {
      span = { start: run.length === 0 ? match.index : span.start, end };
      run.push(written);
    }
  }
  close();
  return found;
}

/** Not an abbreviation without a vowel (NHS, MRN), and not a letter that stands alone. */
const isWord = (written: string): boolean => written.length > 1 && /[AEIOUY]/.test(written);
