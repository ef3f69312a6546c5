/**
 * Builds the add-in where dist is missing, older than its sources, or built under another policy.
 */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runPackage } from './gates.mjs';

const sources = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'];
const product = join(root, 'dist', 'launchevent.js');
const cache = join(root, 'node_modules', '.cache', 'pcd-guard');
const stamp = join(cache, 'built.json');

/** Builds under `policy` (an id, a path, or undefined for the usual one) when needed. False when it failed. */
export async function ensureBuilt(policy) {
  if (isCurrent(policy)) return true;
  console.log('Building the add-in …');
  const env = policy === undefined ? [] : ['--env', `policy=${policy}`];
  const { code, output } = await runPackage('webpack-cli', ['--mode', 'production', ...env]);
  if (code !== 0) {
    console.log(output);
    return false;
  }
  mkdirSync(cache, { recursive: true });
  writeFileSync(stamp, JSON.stringify({ policy: policy ?? null, at: changed(product) }));
  return true;
}

/** The stamp says what was built; a dist that somebody has built since by hand is not that any more. */
function isCurrent(policy) {
  try {
    const { policy: before, at } = JSON.parse(readFileSync(stamp, 'utf8'));
    return before === (policy ?? null) && at === changed(product) && newestSource(policy) <= at;
  } catch {
    return false;
  }
}

function newestSource(policy) {
  const files = sources.flatMap((name) => filesIn(join(root, name)));
  const ownPolicy = policy?.endsWith('.json') ? [policy] : [];
  return Math.max(...[...files, ...ownPolicy].map(changed));
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  // The local Outlook and its pages are no part of what is built.
  if (path.endsWith('local-outlook')) return [];
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)));
}

function changed(path) {
  return statSync(path).mtimeMs;
}
