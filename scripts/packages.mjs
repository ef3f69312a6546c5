/**
 * Installs the packages of package-lock.json where they are missing or stale. Imports nothing that
 * is not in Node: on a clean clone there is nothing else.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const root = join(import.meta.dirname, '..');

/** npm ci, unless node_modules already holds what package-lock.json asks for. False when it failed. */
export function ensurePackages() {
  if (packagesAreCurrent()) return true;
  console.log('Installing packages (npm ci) …');
  const npm = process.env.npm_execpath;
  // Said aloud, because a run under `npm test --silent` hands its silence on.
  const ci = ['ci', '--loglevel=error'];
  const [program, ...args] = npm ? [process.execPath, npm, ...ci] : ['npm', ...ci];
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    // Only a Windows npm.cmd needs a shell; nothing in the arguments comes from outside.
    shell: !npm && process.platform === 'win32',
  });
  return status === 0;
}

function packagesAreCurrent() {
  const installedList = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedList)) return false;
  const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;
  const installed = packagesOf(installedList);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, wanted]) =>
      path === '' || wanted.optional || installed[path]?.version === wanted.version,
  );
}
