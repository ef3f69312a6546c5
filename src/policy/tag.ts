/** What the subject says about the secure tag; `start` and `end` are UTF-16 offsets into the subject. */
export type TagReading =
  | { readonly state: 'present' }
  | { readonly state: 'misspelt'; readonly start: number; readonly end: number }
  | { readonly state: 'absent' };

const OPENERS = '([{<（［｛＜【〔〖〚「『⟦«‹';
const CLOSERS = ')]}>）］｝＞】〕〗〛」』⟧»›';
/** Brackets that nobody writes for anything else in a subject, so that one of a pair is enough. */
const SQUARE_OPENERS = '[{［｛【〔〖〚⟦';
const SQUARE_CLOSERS = ']}］｝】〕〗〛⟧';
/** Letters of other alphabets that look like the ones of the tag (Unicode confusables). */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  ѕ: 's',
  е: 'e',
  с: 'c',
  υ: 'u',
  ս: 'u',
  г: 'r',
};

/** The subject without what nobody can see, each character with where it stood. */
interface Folded {
  readonly text: string;
  readonly at: readonly number[];
}

/**
 * Reads the secure tag. The gateway looks for the exact text, letter case apart, so anything that only
 * looks like it goes out in plain text (nhsmail-sop-2015/4.6): other brackets, spaces inside, one bracket
 * missing, `secure:` in front, look-alike and zero-width characters, one letter wrong.
 * @param tag the tag as the profile writes it, e.g. `[secure]`
 */
export function readTag(subject: string, tag: string): TagReading {
  if (subject.toLowerCase().includes(tag.toLowerCase())) return { state: 'present' };
  const folded = fold(subject);
  const word = tag.toLowerCase().replace(/^\[|\]$/g, '');
  for (let start = 0; start < folded.text.length; start += 1) {
    const end = attemptAt(folded.text, start, word);
    if (end > start) {
      return {
        state: 'misspelt',
        start: Number(folded.at[start]),
        end: Number(folded.at[end - 1]) + 1,
      };
    }
  }
  return { state: 'absent' };
}

function fold(subject: string): Folded {
  const at: number[] = [];
  let text = '';
  for (let index = 0; index < subject.length; index += 1) {
    const char = subject.charAt(index);
    if (/[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/.test(char)) continue;
    // Full-width letters are ASCII moved up by a fixed distance (Unicode block FF00).
    const narrow = /[ａ-ｚＡ-Ｚ]/.test(char)
      ? String.fromCharCode(char.charCodeAt(0) - 0xfee0)
      : char;
    // A character whose lower case is longer (İ) would shift every offset after it.
    const lower = narrow.toLowerCase().charAt(0);
    text += LOOK_ALIKES[lower] ?? lower;
    at.push(index);
  }
  return { text, at };
}

/** Where an attempt at the tag that begins at `start` ends; `start` itself when there is none. */
function attemptAt(text: string, start: number, word: string): number {
  const opener = text.charAt(start);
  if (OPENERS.includes(opener)) return bracketed(text, start, word);
  if (opener !== word.charAt(0) || isWordChar(text.charAt(start - 1))) return start;
  const end = start + word.length;
  if (text.slice(start, end) !== word || isWordChar(text.charAt(end))) return start;
  const next = skipSpaces(text, end);
  if (isOneOf(SQUARE_CLOSERS, text.charAt(next))) return next + 1;
  if (!/^\s*((re|fwd?)\s*:\s*)*$/.test(text.slice(0, start))) return start;
  if (/[:;|]/.test(text.charAt(next))) return next + 1;
  return next > end && /[-–—]/.test(text.charAt(next)) ? next + 1 : start;
}

/** After an opening bracket: the word and its closing bracket; the word alone; or a word one letter off. */
function bracketed(text: string, start: number, word: string): number {
  const from = skipSpaces(text, start + 1);
  let to = from;
  while (isWordChar(text.charAt(to)) && to - from <= word.length + 1) to += 1;
  const written = text.slice(from, to);
  const close = skipSpaces(text, to);
  const closed = isOneOf(CLOSERS, text.charAt(close));
  const square = isOneOf(SQUARE_OPENERS, text.charAt(start));
  if (written === word && closed) return close + 1;
  if (!square) return start;
  if (written === word) return to;
  return closed && oneLetterOff(written, word) ? close + 1 : start;
}

function isOneOf(set: string, char: string): boolean {
  return char !== '' && set.includes(char);
}

function isWordChar(char: string): boolean {
  return /^[a-z0-9_]$/.test(char);
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (/^\s$/.test(text.charAt(at))) at += 1;
  return at;
}

/** One letter more, less or other, or two neighbours swapped. */
function oneLetterOff(written: string, word: string): boolean {
  let same = 0;
  while (same < word.length && written.charAt(same) === word.charAt(same)) same += 1;
  const rest = (text: string, from: number): string => text.slice(from);
  return (
    rest(written, same + 1) === rest(word, same + 1) ||
    rest(written, same) === rest(word, same + 1) ||
    rest(written, same + 1) === rest(word, same) ||
    (written.charAt(same) === word.charAt(same + 1) &&
      written.charAt(same + 1) === word.charAt(same) &&
      rest(written, same + 2) === rest(word, same + 2))
  );
}
