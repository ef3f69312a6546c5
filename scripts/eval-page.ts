import type { KindScore, LevelCount, SetScore } from './eval';

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : (part / whole).toFixed(3);

/** Recall counts for more than precision: a missed patient costs more than a question too many (beta 2, as presidio-research). */
function f2(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (5 * precision * recall) / (4 * precision + recall);
}

function kindRow({ kind, found, missed, wrong }: KindScore): string {
  const recall = found / (found + missed);
  const precision = found / (found + wrong);
  return `| ${kind} | ${found + missed} | ${share(found, found + wrong)} | ${share(found, found + missed)} | ${f2(precision, recall).toFixed(3)} |`;
}

function levelRow({ label, texts, possible, likely, certain }: LevelCount): string {
  const per1000 = (((likely + certain) * 1000) / texts).toFixed(1);
  return `| ${label} | ${texts} | ${possible} | ${likely} | ${certain} | ${per1000} |`;
}

function section({ title, kinds, levels, takenIn }: SetScore): string {
  const scored = kinds.filter(({ found, missed }) => found + missed > 0);
  const tables = [
    `## ${title}`,
    '| texts | how many | possible | likely | certain | likely or more per 1,000 |\n| --- | ---: | ---: | ---: | ---: | ---: |\n' +
      levels.map(levelRow).join('\n'),
  ];
  if (scored.length > 0) {
    tables.push(
      '| kind | planted | precision | recall | F2 |\n| --- | ---: | ---: | ---: | ---: |\n' +
        scored.map(kindRow).join('\n'),
    );
  }
  if (levels.some(({ label }) => label === 'decoy')) {
    tables.push(`Decoys in which some number was taken for a patient’s: ${takenIn}.`);
  }
  return tables.join('\n\n');
}

/** docs/accuracy.md: method, figures, and what they do not show. */
export function accuracyPage(sets: readonly SetScore[]): string {
  return `# How well detection does

Written by \`npm run eval\`; do not edit. A message is *personal confidential data* when it names somebody and says something
confidential about them, or holds an NHS, CHI, H&C or labelled hospital number. \`pcd\` texts are such messages; \`info\` is health
with nobody in it, \`id\` somebody with nothing about them, \`plain\` ordinary mail, \`decoy\` a number that passes the NHS check
but is called something else.

A planted value counts as found when a hit of its kind has exactly its start and end; a hit of a kind that overlaps nothing
planted is wrong. Single first names count as neither. Names and telephone numbers of real mail are not labelled and not counted.

${sets.map(section).join('\n\n')}

## What these figures do not show

- No public collection of real NHS mail with labels exists. The positives are invented people in our own sentences, or planted
  into passages of other kinds; real mail is messier, and figures on it will be lower.
- The rules and word lists were written by people who had seen the development data. Figures on texts that nobody here has
  seen are the ones to trust.
- The business mail is mostly American and twenty years old.
- About half of the names in our own texts are in no word list, on purpose; how many people of your trust have a name that is
  in none, we do not know.
- A conclusion that only a person would draw (“the usual clinic”, “you know who”) is not drawn.
`;
}
