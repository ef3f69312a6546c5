/**
 * npm test: everything, on a machine with nothing but Node. Installs what is missing, runs every
 * gate even after one failed, and ends with `N passed, N failed` alone on the last line.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ensureChromium } from './chromium.mjs';
import { finish, jestStep, root, run, runAll, runPackage, staticSteps, step } from './gates.mjs';
import { ensurePackages } from './packages.mjs';

/** What `npm run docs` writes, and so what must not change when it is run again. */
const generated = ['docs/rules', 'docs/clauses.md'];

if (!ensurePackages()) {
  console.log('npm ci failed, so nothing could be tested.\n\n0 passed, 1 failed');
  process.exit(1);
}
mkdirSync(join(root, 'node_modules', '.cache'), { recursive: true });

// Two lanes for two cores: what reads the source, and what needs a build.
const [source, built] = await Promise.all([
  runAll([...staticSteps(), jestStep('unit', ['--ci', '--coverage', '--runInBand'])], 1),
  runAll(
    [
      step('docs are as generated', docsUnchanged),
      step('build', () => runPackage('webpack-cli', ['--mode', 'production'])),
      step('builds under every policy', () =>
        run(process.execPath, [join(root, 'scripts', 'policy-builds.mjs')]),
      ),
      jestStep('bundle', ['--ci', '--runInBand']),
      browserStep,
    ],
    1,
  ),
]);
const results = [...source, ...built];
process.exitCode = finish(results);

/** Writes the generated pages again: a change, or a page git does not know, means somebody forgot to. */
async function docsUnchanged() {
  const docs = await runPackage('tsx', ['scripts/docs.ts']);
  if (docs.code !== 0) return docs;
  const diff = await run('git', ['diff', '--exit-code', '--stat', '--', ...generated]);
  if (diff.code !== 0) return diff;
  const strays = await run('git', [
    'ls-files',
    '--others',
    '--exclude-standard',
    '--',
    ...generated,
  ]);
  return strays.output === '' ? strays : { code: 1, output: `not in git:\n${strays.output}` };
}

async function browserStep() {
  try {
    return await jestStep('browser', ['--ci', '--runInBand'], { CHROME_PATH: ensureChromium() })();
  } catch (error) {
    return { name: 'browser', passed: 0, failed: 1, why: error.message, output: '', ms: 0 };
  }
}
