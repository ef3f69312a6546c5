/**
 * What npm test and npm run check have in common: running one step and telling what came of it.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** The folder that holds package.json. */
export const root = join(import.meta.dirname, '..');

const bin = (name) => {
  const at = join(root, 'node_modules', name.split('#')[0], 'package.json');
  const { bin: programs } = JSON.parse(readFileSync(at, 'utf8'));
  const program = typeof programs === 'string' ? programs : programs[name.split('#').pop()];
  return join(at, '..', program);
};

/** Runs a program; resolves to its exit code and what it printed. With `live`, it prints as it goes. */
export function run(program, args, { live = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a program that an npm package brings along, without a shell. `package#program` where they differ. */
export const runPackage = (name, args, options) =>
  run(process.execPath, [bin(name), ...args], options);

/** A step is one program: it passes when it exits with 0. */
export const step = (name, program) => async () => {
  const began = Date.now();
  const { code, output } = await program();
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output, ms: since(began) };
};

/** A step that is a jest project: each test counts. A suite that ran nothing, and a skipped test, fail. */
export const jestStep = (name, args, env) => async () => {
  const began = Date.now();
  const outputFile = join(root, 'node_modules', '.cache', `jest-${name}.json`);
  rmSync(outputFile, { force: true });
  const { code } = await runPackage(
    'jest',
    ['--selectProjects', name, '--json', `--outputFile=${outputFile}`, ...args],
    { live: true, env },
  );
  return { name, ms: since(began), output: '', ...jestCounts(outputFile, code) };
};

/** Adds up what jest wrote. Anything but a clean run of at least one test is a failure. */
export function jestCounts(outputFile, code) {
  if (!existsSync(outputFile)) return { passed: 0, failed: 1, why: 'jest wrote no result' };
  const result = JSON.parse(readFileSync(outputFile, 'utf8'));
  const skipped = result.numPendingTests + result.numTodoTests;
  const hollow = result.testResults.filter((suite) => suite.assertionResults.length === 0).length;
  const failed = result.numFailedTests + skipped + hollow;
  const why = [
    result.numFailedTests > 0 && `${result.numFailedTests} failed`,
    skipped > 0 && `${skipped} skipped`,
    hollow > 0 && `${hollow} suites ran no test`,
  ].filter(Boolean);
  const passed = result.numPassedTests;
  if (failed > 0) return { passed, failed, why: why.join(', ') };
  if (passed === 0) return { passed, failed: 1, why: 'no test ran' };
  if (code !== 0) return { passed, failed: 1, why: 'jest failed (coverage below its floor?)' };
  return { passed, failed: 0 };
}

/** Runs steps, at most `atOnce` together, and prints each one's output when it failed. */
export async function runAll(steps, atOnce) {
  const queue = [...steps];
  const results = [];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const result = await next();
      results.push(result);
      report(result);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

function report({ name, failed, why, output, ms }) {
  const mark = failed === 0 ? 'ok    ' : 'FAILED';
  console.log(`${mark} ${name} (${(ms / 1000).toFixed(1)} s)${why ? `: ${why}` : ''}`);
  if (failed > 0 && output) console.log(output.trimEnd());
}

/** Prints the table of results and, last and alone on its line, `N passed, N failed`. Returns the exit code. */
export function finish(results) {
  console.log('\nSummary');
  for (const { name, passed, failed, why, ms } of results) {
    const time = `${(ms / 1000).toFixed(1)} s`.padStart(8);
    console.log(
      `  ${failed === 0 ? 'ok    ' : 'FAILED'} ${time}  ${name}: ${passed} passed, ${failed} failed${why ? ` (${why})` : ''}`,
    );
  }
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

/** The steps that read the source only, and so can run side by side. */
export const staticSteps = () => [
  step('format', () => runPackage('prettier', ['--check', '--cache', '--log-level', 'warn', '.'])),
  step('lint', () =>
    runPackage('eslint', [
      '.',
      '--max-warnings',
      '0',
      '--cache',
      '--cache-location',
      'node_modules/.cache/eslint/',
    ]),
  ),
  step('types', () => runPackage('typescript#tsc', ['-p', 'tsconfig.json'])),
  step('types of the core', () => runPackage('typescript#tsc', ['-p', 'tsconfig.core.json'])),
  step('rooms', () =>
    runPackage('dependency-cruiser#depcruise', ['src', '--config', '.dependency-cruiser.cjs']),
  ),
];

const since = (began) => Date.now() - began;
