import type { Span } from '../draft/span';

/** Finds every place where one of a set of phrases stands, whole words only, letter case apart. */
export type PhraseFinder = (text: string) => readonly Span[];

/**
 * Makes a finder for a set of phrases. One pass over the words of a text, whatever the number of
 * phrases: they are kept by their first word, longest first, so that "off the record" wins over "off".
 */
export function phraseFinder(phrases: readonly string[]): PhraseFinder {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = (phrase.match(shape()) ?? []).map(folded);
    const first = words.slice(0, 1).join('');
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  return (text) => {
    const found: Span[] = [];
    const words = shape();
    for (let word = words.exec(text); word !== null; word = words.exec(text)) {
      // Most words begin no phrase: for those nothing is kept, however long the text.
      const candidates = byFirst.get(folded(word[0]));
      const end = candidates === undefined ? 0 : longestFrom(text, words.lastIndex, candidates);
      if (end === 0) continue;
      found.push({ start: word.index, end });
      words.lastIndex = end;
    }
    return found;
  };
}

/** Where the longest phrase ends whose first word ends at `from`; 0 when none goes on so. */
function longestFrom(
  text: string,
  from: number,
  candidates: readonly (readonly string[])[],
): number {
  for (const phrase of candidates) {
    const words = shape();
    words.lastIndex = from;
    if (phrase.slice(1).every((part) => folded(String(words.exec(text)?.[0])) === part)) {
      return phrase.length === 1 ? from : words.lastIndex;
    }
  }
  return 0;
}

/** Words as people write them: letters and digits, with an apostrophe inside ("don’t"). */
function shape(): RegExp {
  return /[a-z0-9\u00c0-\u024f]+(?:['’][a-z]+)?/gi;
}

function folded(word: string): string {
  return word.toLowerCase().replace('’', "'");
}
