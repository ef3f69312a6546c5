import type { Span } from '../draft/span';

/** Finds every place where one of a set of phrases stands, whole words only, letter case apart. */
export type PhraseFinder = (text: string) => readonly Span[];

interface Word extends Span {
  readonly text: string;
}

/**
 * Makes a finder for a set of phrases. One pass over the words of a text, whatever the number of
 * phrases: they are kept by their first word, longest first, so that "off the record" wins over "off".
 */
export function phraseFinder(phrases: readonly string[]): PhraseFinder {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = wordsIn(phrase).map((word) => word.text);
    const first = words.slice(0, 1).join('');
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  return (text) => {
    const words = wordsIn(text);
    const found: Span[] = [];
    let index = 0;
    while (index < words.length) {
      const length = longestAt(words, index, byFirst);
      if (length > 0) found.push(spanOf(words.slice(index, index + length)));
      index += Math.max(1, length);
    }
    return found;
  };
}

function longestAt(
  words: readonly Word[],
  index: number,
  byFirst: ReadonlyMap<string, readonly (readonly string[])[]>,
): number {
  const candidates = byFirst.get(String(words[index]?.text)) ?? [];
  const match = candidates.find((phrase) =>
    phrase.every((part, step) => words[index + step]?.text === part),
  );
  return match === undefined ? 0 : match.length;
}

function spanOf(words: readonly Word[]): Span {
  return {
    start: Math.min(...words.map((word) => word.start)),
    end: Math.max(...words.map((word) => word.end)),
  };
}

/** Words as people write them: letters and digits, with an apostrophe inside ("don’t"). */
function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  const shape = /[a-z0-9\u00c0-\u024f]+(?:['’][a-z]+)?/gi;
  for (let match = shape.exec(text); match !== null; match = shape.exec(text)) {
    const end = match.index + match[0].length;
    words.push({ text: match[0].toLowerCase().replace('’', "'"), start: match.index, end });
  }
  return words;
}
