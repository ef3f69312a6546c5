import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const gates = pathToFileURL(join(__dirname, '../../scripts/gates.mjs')).href;
const folder = mkdtempSync(join(tmpdir(), 'gates-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs a line of script with the gates at hand. A process of its own, because jest cannot load .mjs. */
function run(script: string) {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', `import * as gates from '${gates}';\n${script}`],
    { encoding: 'utf8' },
  );
  return { exit: status, printed: stdout };
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly why?: string;
}

/** What the gates make of a result of jest's. */
function countsOf(result: object | null, exitCode: number): Counts {
  const file = join(folder, 'result.json');
  if (result === null) rmSync(file, { force: true });
  else writeFileSync(file, JSON.stringify(result));
  const script = `console.log(JSON.stringify(gates.jestCounts(${JSON.stringify(file)}, ${exitCode})));`;
  return JSON.parse(run(script).printed) as Counts;
}

const clean = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ assertionResults: [{}, {}, {}] }],
};

describe('what counts', () => {
  it('a clean run', () => {
    expect(countsOf(clean, 0)).toEqual({ passed: 3, failed: 0 });
  });

  it.each([
    ['a test that failed', { ...clean, numFailedTests: 2 }, 1, '2 failed'],
    ['a test that was skipped', { ...clean, numPendingTests: 1 }, 0, '1 skipped'],
    ['a test that is still to be written', { ...clean, numTodoTests: 1 }, 0, '1 skipped'],
    [
      'a suite that ran nothing',
      { ...clean, testResults: [...clean.testResults, { assertionResults: [] }] },
      0,
      '1 suites ran no test',
    ],
    ['no test at all', { ...clean, numPassedTests: 0, testResults: [] }, 0, 'no test ran'],
    ['coverage below its floor', clean, 1, 'jest failed'],
    ['no result', null, 0, 'jest wrote no result'],
  ])('%s is a failure', (_, result, exitCode, why) => {
    const counts = countsOf(result, exitCode);
    expect(counts.failed).toBeGreaterThan(0);
    expect(counts.why).toContain(why);
  });
});

describe('the end of a run', () => {
  const finish = (results: object[]) =>
    run(`process.exitCode = gates.finish(${JSON.stringify(results)});`);
  const lastLine = (printed: string): string | undefined => printed.trimEnd().split('\n').at(-1);
  const passed = { name: 'unit', passed: 2, failed: 0, ms: 1 };

  it('is the sum, alone on the last line, and exit code 0', () => {
    const { exit, printed } = finish([passed, { ...passed, name: 'lint', passed: 1 }]);
    expect([exit, lastLine(printed)]).toEqual([0, '3 passed, 0 failed']);
  });

  it('is exit code 1 when anything failed', () => {
    const { exit, printed } = finish([passed, { ...passed, failed: 1 }]);
    expect([exit, lastLine(printed)]).toEqual([1, '4 passed, 1 failed']);
  });

  it('is exit code 1 when nothing passed', () => {
    expect(finish([]).exit).toBe(1);
  });
});

describe('a step', () => {
  it('goes on after a failure, and tells of both', () => {
    const { printed } = run(`
      const node = (code) => () => gates.run(process.execPath, ['--eval', 'process.exit(' + code + ')']);
      const results = await gates.runAll([gates.step('bad', node(3)), gates.step('good', node(0))], 1);
      process.exitCode = gates.finish(results);`);
    expect(printed).toContain('FAILED bad');
    expect(printed).toContain('ok     good');
    expect(printed.trimEnd()).toMatch(/\n1 passed, 1 failed$/);
  });
});
