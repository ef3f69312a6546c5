import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { documentedRules } from '../../scripts/rule-docs';

const root = join(__dirname, '../..');
const ids = documentedRules.map(({ meta }) => meta.id);

/** Files of src/rules that are not rules: the list, the shape, and what every rule may ask. */
const notRules = ['facts', 'fixes', 'index', 'rule'];

const sourceOf = (id: string): string => readFileSync(join(root, `src/rules/${id}.ts`), 'utf8');

/**
 * Data for every sentence, for one and for several. A sentence that takes something else comes out
 * with `undefined` in it and fails below: add here what it takes.
 */
const samples: readonly Readonly<Record<string, unknown>>[] = [
  {
    people: 2,
    meeting: false,
    insecure: 1,
    all: 1,
    count: 1,
    mailboxes: ['a@nhs.net'],
    parts: ['to'],
    addresses: 5,
    domains: ['nhs.net'],
    known: 'nhs.net',
    organisations: 1,
    days: 180,
    wordings: ['hours'],
    list: false,
    patients: 2,
    route: null,
  },
  {
    people: 12,
    meeting: true,
    insecure: 2,
    all: 3,
    count: 3,
    mailboxes: ['a@nhs.net', 'b@nhs.net', 'c@nhs.net', 'd@nhs.net'],
    parts: ['from', 'body', 'location'],
    addresses: 40,
    domains: ['nhs.net', 'trust.example', 'b.example', 'c.example'],
    known: 'leicspart.nhs.uk',
    organisations: 3,
    days: 10,
    wordings: ['emergency', 'hours', 'reply-time', 'on-record', 'made-up', 'in-error'],
    list: true,
    patients: 9,
    route: 'the file service',
  },
];

const sentencesOf = (messages: Readonly<Record<string, unknown>>): string[] =>
  Object.values(messages).flatMap((say) =>
    samples.map((sample) => (say as (data: unknown) => string)(sample)),
  );

describe('the list of rules', () => {
  it('names every file once, in alphabetical order, by its id', () => {
    const files = readdirSync(join(root, 'src/rules')).map((file) => file.replace(/\.ts$/, ''));
    expect(ids).toEqual(files.filter((file) => !notRules.includes(file)).sort());
  });
});

describe.each(documentedRules)('$meta.id', ({ meta, messages }) => {
  it('has a test and a page', () => {
    expect(existsSync(join(root, `test/rules/${meta.id}.test.ts`))).toBe(true);
    expect(existsSync(join(root, `docs/rules/${meta.id}.md`))).toBe(true);
  });

  it('is exported under its id in camel case', () => {
    const name = meta.id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    expect(sourceOf(meta.id)).toContain(`export const ${name} = defineRule(`);
  });

  it('has an id in small letters, and no- only for what is only forbidden', () => {
    expect(meta.id).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
    if (meta.id.startsWith('no-')) expect(meta.title).toMatch(/^No /);
  });

  it('has a title that is a short statement without a full stop', () => {
    expect(meta.title).toMatch(/^[A-Z][^.!?]{8,70}$/);
  });

  it('says a severity for each of its sentences', () => {
    if (typeof meta.severity === 'string') return;
    expect(Object.keys(meta.severity).sort()).toEqual(Object.keys(messages).sort());
  });

  it('speaks in whole sentences and blames nobody', () => {
    const sentences = sentencesOf(messages);
    expect(sentences).not.toEqual([]);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-Z0-9][^!]{20,}[.?]$/);
      expect(sentence).not.toMatch(/undefined|NaN|null|\[object|PCD/);
      expect(sentence).not.toMatch(
        /\byou (?:must|should|have to|forgot|failed|did not|cannot)\b|\b(?:wrong|mistake|error|violat|illegal|your fault|breach|invalid|careless)/i,
      );
    }
  });
});
