/**
 * npm run eval: how well detection does, kind by kind and message by message, on texts made here and, where it is present
 * beside the repository, on development data that is not part of the project. Writes docs/accuracy.md. Prints counts only.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import type { Hit } from '../src/detect/hit';
import { pcdOfText } from '../src/detect/pcd-of';
import { madeTexts } from './eval-texts';
import type { Labelled } from './eval-texts';
import { accuracyPage } from './eval-page';
import { printFatigue } from './fatigue';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const data = join(root, '../shared/data/dev');

/** Found, missed and wrong spans of one kind. */
export interface KindScore {
  readonly kind: string;
  found: number;
  missed: number;
  wrong: number;
}

/** How many texts of one label reached each level. */
export interface LevelCount {
  readonly label: string;
  readonly texts: number;
  readonly possible: number;
  readonly likely: number;
  readonly certain: number;
}

/** What one set of texts showed. */
export interface SetScore {
  readonly title: string;
  readonly kinds: readonly KindScore[];
  readonly levels: readonly LevelCount[];
  /** Decoy texts in which a number was given the kind of a patient's number. */
  readonly takenIn: number;
}

const PATIENT_NUMBERS = ['nhs-number', 'chi-number', 'hc-number', 'hospital-number', 'nino'];

function rowsOf(name: string): Record<string, unknown>[] {
  const lines = readFileSync(join(data, name), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

function overlaps(
  one: { start: number; end: number },
  other: { start: number; end: number },
): boolean {
  return one.start < other.end && other.start < one.end;
}

function scoreSpans(
  scores: Map<string, KindScore>,
  { spans, label, text }: Labelled,
  hits: readonly Hit[],
): void {
  const kinds = new Set([...spans.map(({ kind }) => kind), ...hits.map(({ kind }) => kind)]);
  for (const kind of kinds) {
    const gold = spans.filter((span) => span.kind === kind);
    const mine = hits.filter((hit) => hit.kind === kind);
    const score = scores.get(kind) ?? { kind, found: 0, missed: 0, wrong: 0 };
    for (const span of gold) {
      const exact = mine.some((hit) => hit.span.start === span.start && hit.span.end === span.end);
      score[exact ? 'found' : 'missed'] += 1;
    }
    // Names, telephone numbers and addresses of real mail are not labelled there; a single first name is neither right nor wrong.
    const unlabelled = label === 'plain' || label === 'decoy';
    const counted = mine.filter(
      (hit) =>
        !unlabelled &&
        (kind !== 'person' || /[\s,]/.test(text.slice(hit.span.start, hit.span.end))),
    );
    score.wrong += counted.filter((hit) => !gold.some((span) => overlaps(span, hit.span))).length;
    if (gold.length > 0 || scores.has(kind)) scores.set(kind, score);
  }
}

function scoreSet(title: string, texts: readonly Labelled[]): SetScore {
  const kinds = new Map<string, KindScore>();
  const levels = new Map<string, LevelCount>();
  let takenIn = 0;
  for (const labelled of texts) {
    const { level, hits } = pcdOfText(labelled.text);
    const before = levels.get(labelled.label) ?? {
      label: labelled.label,
      texts: 0,
      possible: 0,
      likely: 0,
      certain: 0,
    };
    const counted = level === 'none' ? before : { ...before, [level]: before[level] + 1 };
    levels.set(labelled.label, { ...counted, texts: before.texts + 1 });
    scoreSpans(kinds, labelled, hits);
    if (labelled.label === 'decoy' && hits.some(({ kind }) => PATIENT_NUMBERS.includes(kind)))
      takenIn += 1;
  }
  return { title, kinds: [...kinds.values()], levels: [...levels.values()], takenIn };
}

function mailOf(name: string, label: string): Labelled[] {
  return rowsOf(name).map((row) => ({
    text: [row['subject'], row['body']].filter((part) => typeof part === 'string').join('\n\n'),
    label: label as Labelled['label'],
    spans: [],
  }));
}

function developmentSets(): SetScore[] {
  if (!existsSync(data)) return [];
  return [
    scoreSet(
      'Invented people planted into real passages',
      rowsOf('planted.jsonl') as unknown as Labelled[],
    ),
    scoreSet('Ordinary business mail', mailOf('negatives.jsonl', 'plain')),
    scoreSet(
      'What NHS staff write about services, without a patient',
      mailOf('nhs_hard_negatives.jsonl', 'info'),
    ),
  ];
}

async function main(): Promise<void> {
  const sets = [
    scoreSet('Texts made by scripts/eval-texts.ts', madeTexts(400)),
    ...developmentSets(),
  ];
  const page = await format(accuracyPage(sets), { parser: 'markdown' });
  writeFileSync(join(root, 'docs/accuracy.md'), page);
  console.log(page);
  printFatigue();
}

void main();
