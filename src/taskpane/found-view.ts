import type { Finding, Verdict } from '../assess/verdict';
import type { Strings } from './strings';

type Who = keyof Strings['found']['who'];

/** Rules that speak of what the text gives away about somebody. */
function speaksOfPcd({ places }: Finding, { pcd }: Verdict): boolean {
  return places.some((place) =>
    pcd.places.some(
      ({ part, span, index }) =>
        place.part === part &&
        place.index === index &&
        span !== undefined &&
        place.span?.start === span.start,
    ),
  );
}

/** Who and what a finding rests on, in counts and kinds; null for findings of another sort. */
export function foundOf(finding: Finding, verdict: Verdict, words: Strings): string | null {
  if (!speaksOfPcd(finding, verdict)) return null;
  const { who, what, testNumbers } = verdict.pcd;
  const people = (Object.keys(words.found.who) as Who[])
    .filter((kind) => who[kind] !== undefined)
    .map((kind) => words.found.who[kind](Number(who[kind])));
  const subjects = what.map((kind) => words.found.what[kind]);
  const line = words.found.line(people, subjects);
  const onlyTest = testNumbers > 0 && testNumbers === who['nhs-number'];
  return onlyTest ? `${line} ${words.found.testNumbers}` : line;
}
