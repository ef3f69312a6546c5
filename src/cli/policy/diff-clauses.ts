import { sourceOf } from '../../policy/cite';
import { clauses } from '../../policy/clauses';
import type { Clause, ClauseId } from '../../policy/clauses';
import type { Profile } from '../../policy/profile';
import { bullets, part } from './english';

const ids = Object.keys(clauses) as ClauseId[];

interface Pair {
  readonly old: ClauseId;
  readonly new: ClauseId;
}

/**
 * What the documents of two profiles themselves say: clauses that one has and the other has not, and those
 * that both have in other words. A clause is the same where its title is, or the last word of its id.
 */
export function clausesCompared(before: Profile, after: Profile): string {
  const old = clausesOf(before);
  const now = clausesOf(after);
  if (old.length === 0 || now.length === 0 || before.id === after.id) return '';
  const pairs = pairsOf(old, now);
  const reworded = pairs.filter((pair) => !saysTheSame(pair));
  const gone = old.filter((id) => !pairs.some((pair) => pair.old === id));
  const lost = gone.filter((id) => !after.carriedOver.includes(id));
  const carried = gone.length - lost.length;
  const added = now.filter((id) => !pairs.some((pair) => pair.new === id));
  return part(
    'What the documents say',
    section('In both, in other words', reworded.map(rewordedLine)),
    section(`Only in ${after.id}`, added.map(clauseLine)),
    section(`Only in ${before.id}`, lost.map(clauseLine)),
    carried === 0
      ? ''
      : `Of the clauses of ${before.id} that the document of ${after.id} has not, ${carried} are carried over; they are listed above.`,
  );
}

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `### ${title}\n\n${bullets(lines)}`;

const clausesOf = ({ id: profile }: Profile): readonly ClauseId[] =>
  ids.filter((id) => sourceOf(id) === profile);

function pairsOf(old: readonly ClauseId[], now: readonly ClauseId[]): readonly Pair[] {
  const free = new Set(now);
  const pairs: Pair[] = [];
  for (const same of [sameTitle, sameWord]) {
    for (const id of old) {
      if (pairs.some((pair) => pair.old === id)) continue;
      const match = now.find((other) => free.has(other) && same(id, other));
      if (match === undefined) continue;
      free.delete(match);
      pairs.push({ old: id, new: match });
    }
  }
  return pairs;
}

const sameTitle = (one: ClauseId, other: ClauseId): boolean =>
  clauses[one].title === clauses[other].title;

/** `lpt-2020/5.7.messengers` and `lpt-2023/13.messengers` are about the same thing. */
function sameWord(one: ClauseId, other: ClauseId): boolean {
  const [word, same] = [one, other].map((id) => /\.([a-z-]+)$/.exec(id)?.[1]);
  return word !== undefined && word === same;
}

function saysTheSame({ old, new: now }: Pair): boolean {
  return sameTitle(old, now) && plain(clauses[old]) === plain(clauses[now]);
}

/** Without what a typist changes: the kind of quotation mark, dots at the end, letter case, an apostrophe. */
const plain = ({ quote }: Clause): string =>
  (quote ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9@]+/g, ' ')
    .trim();

function rewordedLine({ old, new: now }: Pair): string {
  const was = clauses[old];
  const is = clauses[now];
  return `**${is.title}**\n  - was (${was.cite}): “${was.quote ?? ''}”\n  - now (${is.cite}): “${is.quote ?? ''}”`;
}

function clauseLine(id: ClauseId): string {
  const { title, cite } = clauses[id];
  return `${title} (${cite}, \`${id}\`).`;
}
