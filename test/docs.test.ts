import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { documentedRules, examplesIn, headings, indexOf, pageOf } from '../scripts/rule-docs';
import type { Example } from '../scripts/rule-docs';
import { assess } from '../src/assess/assess';
import type { ComposeType } from '../src/draft/draft';
import type { Profile } from '../src/policy/profile';
import { parseProfile } from '../src/policy/schema';
import { draft } from './support/draft-builder';
import { lpt2023 } from './support/profiles';

const root = join(__dirname, '..');
const pages = join(root, 'docs/rules');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const pageFor = (id: string): string => read(`docs/rules/${id}.md`);

const listed = (value: string | undefined): string[] =>
  value === undefined || value === '' ? [] : value.split(/,\s*/);

/** A file as an example writes it: `letter.docx`, or `film.mp4 (25 MB)` where its size matters. */
function fileFrom(written: string): { name: string; size?: number } {
  const [, name, megabytes] = /^(.*) \((\d+) MB\)$/.exec(written) ?? [];
  return name === undefined ? { name: written } : { name, size: Number(megabytes) * 1_000_000 };
}

/** The default profile, or the one an example names because its rule is quiet under the default. */
function profileOf(policy: string | undefined): Profile {
  return policy === undefined
    ? lpt2023
    : parseProfile(JSON.parse(read(`src/policy/profiles/${policy}.json`)));
}

/** What a rule makes of the example in its page. */
function outcome(id: string, { headers, body }: Example): string {
  const message = draft({
    from: headers['from'] ?? '',
    to: listed(headers['to']),
    cc: listed(headers['cc']),
    bcc: listed(headers['bcc']),
    subject: headers['subject'] ?? '',
    location: headers['location'] ?? '',
    attachments: listed(headers['attachment']).map(fileFrom),
    kind: headers['kind'] === 'meeting' ? 'meeting' : 'message',
    compose: (headers['compose'] ?? 'new') as ComposeType,
    time: headers['time'] ?? '10:00',
    body,
    today: '2026-03-03',
  });
  const found = assess(message, profileOf(headers['policy'])).findings.filter(
    ({ rule }) => rule === id,
  );
  return found[0]?.severity ?? 'nothing';
}

describe('docs/rules', () => {
  it('has an index that is as it would be generated', () => {
    expect(read('docs/rules/README.md')).toBe(indexOf(documentedRules));
  });

  it('has no page for a rule that is not there', () => {
    const known = documentedRules.map(({ meta }) => `${meta.id}.md`);
    expect(readdirSync(pages).filter((file) => file !== 'README.md')).toEqual(known);
  });
});

describe.each(documentedRules)('docs/rules/$meta.id.md', (rule) => {
  const { id } = rule.meta;

  it('has its generated part as it would be generated', () => {
    expect(pageFor(id)).toBe(pageOf(rule, pageFor(id)));
  });

  it('has the headings every page has, in order, and something under each', () => {
    const written = pageFor(id).split(/^## /m).slice(1);
    const own = written.filter((section) => !section.startsWith('Clauses\n'));
    expect(own.map((section) => section.split('\n')[0])).toEqual([...headings]);
    for (const section of own)
      expect(section.split('\n').slice(1).join(' ').trim()).toMatch(/.{40}/);
    expect(pageFor(id)).not.toContain('Say it here.');
  });

  it('has an example that the rule speaks about, and one that it is silent about', () => {
    const expected = examplesIn(pageFor(id)).map((example) => example.expects);
    expect(expected).toContain('nothing');
    expect(expected.filter((one) => one !== 'nothing')).not.toEqual([]);
  });

  it.each(examplesIn(pageFor(id)).map((example) => [example.headers['subject'], example] as const))(
    'example: %s',
    (_, example) => {
      expect(outcome(id, example)).toBe(example.expects);
    },
  );
});

describe('an example', () => {
  it.each([
    ['without an expectation', 'From: a@nhs.net'],
    ['with one that is not a severity', 'From: a@nhs.net\n→ warn'],
    ['with a header that is not one', 'from a@nhs.net\n→ stop'],
  ])('%s is refused', (_, block) => {
    expect(() => examplesIn(`\`\`\`example\n${block}\n\`\`\`\n`)).toThrow();
  });
});

describe('docs/dependencies.md', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const rows = read('docs/dependencies.md')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => /^\d+\.\d+\.\d+/.test(cells[4] ?? ''));

  it('lists every dependency with its release and a reason, and no other', () => {
    expect(Object.fromEntries(rows.map(([, name, , , release]) => [name, release]))).toEqual({
      ...dependencies,
      ...devDependencies,
    });
    for (const [, , licence, why] of rows) {
      expect(licence).toMatch(/\w/);
      expect(why).toMatch(/\w/);
    }
  });
});

describe('docs/adr', () => {
  const folder = join(root, 'docs/adr');
  const records = readdirSync(folder).filter((file) => file !== 'README.md');

  it.each(records)('%s has a status, a date and every section filled in', (file) => {
    const text = read(`docs/adr/${file}`);
    expect(text).toMatch(
      /^---\nadr: '\d{4}'\nstatus: \w+\ndate: \d{4}-\d\d-\d\d\ntags: \[.+\]\n---\n/,
    );
    const sections = text.split(/^##+ /m).slice(1);
    expect(sections.map((section) => section.split('\n')[0])).toEqual([
      'Context and problem statement',
      'Considered options',
      'Decision outcome',
      'Positive consequences',
      'Negative consequences',
    ]);
    for (const section of sections) expect(section.trim().split('\n').length).toBeGreaterThan(1);
    expect(read('docs/adr/README.md')).toContain(`](${file})`);
  });
});

describe('links', () => {
  const markdownIn = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return markdownIn(path);
      return entry.name.endsWith('.md') ? [path] : [];
    });
  const files = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...markdownIn('docs')];

  it.each(files)('of %s lead to files that are there', (file) => {
    const targets = [...read(file).matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map(([, target]) => target!);
    const local = targets.filter((target) => !/^(?:https?|mailto):/.test(target));
    const missing = local.filter((target) => !existsSync(join(root, dirname(file), target)));
    expect(missing).toEqual([]);
  });
});
