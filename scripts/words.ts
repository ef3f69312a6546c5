/**
 * Packs the readable word lists of src/detect/words/ into src/detect/lexicon.ts.
 * Run `npx tsx scripts/words.ts` after changing a list; test/detect/lexicon.test.ts says when that was forgotten.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folded } from '../src/detect/front-coding';
import { filterOf, mayHave } from '../src/detect/name-filter';
import { hashOf } from '../src/detect/tokens';
import { bloomOf } from './bloom';

const here = dirname(fileURLToPath(import.meta.url));
const lists = join(here, '../src/detect/words');
const target = join(here, '../src/detect/lexicon.ts');

/** Kinds of subject in the order of their numbers; medicines are health. */
const subjects = [
  ['health', ['health', 'medicines']],
  ['mental-health', ['mental-health']],
  ['sexual-health', ['sexual-health']],
  ['politics', ['politics']],
  ['religion', ['religion']],
  ['ethnicity', ['ethnicity']],
  ['sexual-life', ['sexual-life']],
  ['social-care', ['social-care']],
  ['safeguarding', ['safeguarding']],
  ['criminal', ['criminal']],
] as const;

function source(name: string): string {
  return readFileSync(join(lists, `${name}.txt`), 'utf8').replace(/^#.*$/gm, '');
}

function words(...names: string[]): string[] {
  const all = names.flatMap((name) => source(name).split(/[\s-]+/));
  return [...new Set(all.filter((word) => word !== ''))].sort();
}

function terms(names: readonly string[], section: 'strong' | 'weak'): string[] {
  const all = names.flatMap((name) => {
    const parts = source(name).split(/\[(strong|weak)\]/);
    const at = parts.indexOf(section);
    return at === -1 ? [] : (parts[at + 1] ?? '').split(',');
  });
  return [...new Set(all.map(asTokens))].filter(Boolean).sort();
}

/** The words of a term as the tokeniser cuts them: `s136` is a letter and a number. */
function asTokens(term: string): string {
  return term
    .replace(/([a-z])(?=\d)|(\d)(?=[a-z])/g, '$1$2 ')
    .trim()
    .replace(/\s+/g, ' ');
}

/** The few names that the filter of common words would take for one. */
function namesTakenForWords(): string[] {
  const listed = new Set(words('common-words'));
  const common = filterOf(bloomOf(words('common-words').map(hashOf), COMMON_BITS));
  const names = words('given-names', 'given-names-own', 'surnames', 'surnames-more');
  return names.filter((name) => !listed.has(name) && mayHave(common, hashOf(name)));
}

/** A name taken for a common word is lost, so that filter errs less often: about once in a hundred. */
const COMMON_BITS = 10;

/** The text of the generated file. */
export function lexicon(): string {
  const lines = [
    '// Made by scripts/words.ts from the lists in src/detect/words/. Do not edit; change a list and run the script.',
    '/** Terms of each kind of confidential subject: those that count beside a person, and those that need a sentence. */',
    'export const subjectTerms = [',
    ...subjects.map(
      ([kind, names]) =>
        `  { kind: '${kind}', strong: '${folded(terms(names, 'strong'), ',')}', weak: '${folded(terms(names, 'weak'), ',')}' },`,
    ),
    '] as const;',
    ...(
      [
        ['everydayNames', words('everyday-names')],
        ['places', words('places')],
        ['notNames', words('not-names')],
        ['roles', words('roles')],
        ['sureNames', namesTakenForWords()],
      ] as const
    ).flatMap(([name, list]) => [
      `/** See words/. */`,
      `export const ${name} =`,
      `  '${folded(list, ' ')}';`,
    ]),
    ...(
      [
        ['commonWords', words('common-words'), COMMON_BITS],
        ['givenNames', words('given-names', 'given-names-own'), 7],
        ['surnames', words('surnames', 'surnames-more'), 7],
      ] as const
    ).flatMap(([name, list, bitsEach]) => [
      `/** A Bloom filter: ${list.length} words, ${bitsEach} bits each. */`,
      `export const ${name} =`,
      `  '${bloomOf(list.map(hashOf), bitsEach)}';`,
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, lexicon());
