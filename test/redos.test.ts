import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';

const root = join(__dirname, '..');

interface Pattern {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression written in a file, by its syntax tree: comments and strings do not count. */
function patternsIn(file: string): Pattern[] {
  const code = readFileSync(file, 'utf8');
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      const where = `${relative(root, file)}:${line}`;
      found.push({ where, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name))
    .sort();
}

function builtAtRunTime(file: string): boolean {
  return /\bRegExp\(/.test(readFileSync(file, 'utf8'));
}

/** Not linear, but safe where they stand: nobody can hand them more than a line. */
const shortInput: Readonly<Record<string, string>> = {
  '\\(.*$': 'the shown name of one recipient',
  '[@+].*$': 'the address of one recipient',
  '\\B(?=(?:\\d{3})+$)': 'a number we made ourselves',
  "(?:^|[\\s(:,])['‘](?=[a-z])[^'‘’\\n]*(?:['’](?=[a-z])[^'‘’\\n]*){0,8}['’](?![a-z])":
    'every attempt ends at the tenth mark, so the cost is ten looks a character',
};

/** Patterns put together while running, out of words that stand in the same file. */
const putTogether = ['src/cli/calendar.ts', 'src/draft/html-tokens.ts', 'src/draft/trail-cues.ts'];

// The local Outlook is for training and tests; it is never shipped, and reads only what its user types.
const sources = files(join(root, 'src')).filter((file) => !file.includes('local-outlook'));
const patterns = sources.flatMap(patternsIn);
const different = [...new Map(patterns.map((one) => [`${one.source}/${one.flags}`, one])).values()];
const unexplained = different.filter(({ source }) => !(source in shortInput));

async function verdictOn(source: string, flags: string): Promise<string> {
  const found = await check(source, flags, { timeout: 20_000 });
  return found.status === 'vulnerable' ? found.complexity.type : found.status;
}

describe('every regular expression in src', () => {
  it('is found by this test', () => {
    expect(different.length).toBeGreaterThan(20);
  });

  it.each(unexplained)('$where is linear: /$source/$flags', async ({ source, flags }) => {
    expect(await verdictOn(source, flags)).toBe('safe');
  });

  it('is never exponential, however short its input is said to be', async () => {
    for (const { source, flags } of different.filter((one) => one.source in shortInput)) {
      expect(await verdictOn(source, flags)).not.toBe('exponential');
    }
  });

  it('is excused only while it is there', () => {
    const written = different.map(({ source }) => source);
    expect(Object.keys(shortInput).filter((source) => !written.includes(source))).toEqual([]);
  });

  it('is written down, not put together while running, so that it can be checked', () => {
    expect(sources.filter(builtAtRunTime).map((file) => relative(root, file))).toEqual(putTogether);
  });
});

describe('the check itself', () => {
  it('knows a catastrophic pattern', async () => {
    expect(await verdictOn('^(a+)+$', '')).toBe('exponential');
    expect(await verdictOn('\\s+$', '')).toBe('polynomial');
  });
});
