/**
 * npm run check: the quick round while writing. The static gates, and the unit tests of what
 * changed since the last commit (all of them with --all, or with nothing committed yet).
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { finish, root, runAll, runPackage, staticSteps, step } from './gates.mjs';

mkdirSync(join(root, 'node_modules', '.cache'), { recursive: true });
const committed = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: root }).status === 0;
const all = process.argv.includes('--all') || !committed;
const which = all ? [] : ['--onlyChanged', '--passWithNoTests'];

const results = [
  ...(await runAll(staticSteps(), 2)),
  ...(await runAll(
    [
      step('unit', () =>
        runPackage('jest', ['--selectProjects', 'unit', ...which], { live: true }),
      ),
    ],
    1,
  )),
];
process.exitCode = finish(results);
