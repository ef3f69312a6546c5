import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { scaffold } from '../../scripts/rule-scaffold';

const root = join(__dirname, '../..');
const list = readFileSync(join(root, 'src/rules/index.ts'), 'utf8');

/** What the compiler says of these files, laid over the ones on disk. */
function faultsIn(files: Readonly<Record<string, string>>): string[] {
  const read = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const config = read.config as unknown;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const laidOver = new Map(
    Object.entries(files).map(([path, text]) => [join(root, path), text] as const),
  );
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  const getSourceFile = host.getSourceFile.bind(host);
  host.readFile = (path) => laidOver.get(path) ?? readFile(path);
  host.fileExists = (path) => laidOver.has(path) || fileExists(path);
  host.getSourceFile = (path, version, ...rest) => {
    const text = laidOver.get(path);
    return text === undefined
      ? getSourceFile(path, version, ...rest)
      : ts.createSourceFile(path, text, version);
  };
  const program = ts.createProgram([...laidOver.keys()], options, host);
  return [...laidOver.keys()].flatMap((path) => {
    const source = program.getSourceFile(path);
    const found = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ];
    return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  });
}

describe('a new rule', () => {
  it('compiles, and so do its test and the list with it', () => {
    expect(faultsIn(scaffold('no-such-thing-yet', list))).toEqual([]);
  }, 180_000);

  it('would not compile without its place in the catalogue of clauses', () => {
    const files = { ...scaffold('no-such-thing-yet', list) };
    const path = 'src/rules/no-such-thing-yet.ts';
    files[path] = files[path]!.replace('house/unread-part', 'house/no-such-clause');
    expect(faultsIn(files)).toEqual([expect.stringContaining('house/no-such-clause')]);
  }, 180_000);

  it.each(['aa-first', 'no-such-thing-yet', 'zz-last'])(
    '%s goes into the list in order, once',
    (id) => {
      const text = scaffold(id, list)['src/rules/index.ts']!;
      const imports = [...text.matchAll(/from '\.\/([a-z-]+)'/g)].map(([, name]) => name);
      expect(imports).toEqual([...new Set(imports)].sort());
      expect(imports).toContain(id);
      const named = [...text.matchAll(/^ {2}(\w+),$/gm)].map(([, name]) => name);
      expect(named).toHaveLength(imports.length);
      expect(named).toEqual([...new Set(named)].sort());
      expect(text.split('\n')).toHaveLength(list.split('\n').length + 2);
    },
  );

  it.each(['', 'one', 'Two-Words', 'two words', '../two-words', 'no-1', 'bcc-for-groups'])(
    'may not be called "%s"',
    (id) => {
      expect(() => scaffold(id, list)).toThrow();
    },
  );
});
