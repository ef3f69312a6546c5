/**
 * Builds the launch file under every policy that ships, and the whole add-in under the strictest of
 * them, into the cache: `policies/<id>/launchevent.js` and `policies/strictest/`. What is newer than
 * its sources is kept, so every test that needs these may ask for them. With ids, only those.
 */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';

const require = createRequire(import.meta.url);
const webpack = require('webpack');
const configs = require('../webpack.config.js');

const root = join(import.meta.dirname, '..');
const profiles = join(root, 'src', 'policy', 'profiles');
const folder = join(root, 'node_modules', '.cache', 'pcd-guard', 'policies');
const stamp = join(folder, 'built.json');
const sources = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'];

/** The policy whose pane is built too. */
const whole = 'strictest';

const asked = process.argv.slice(2);
const ids = asked.length > 0 ? asked : shipped();
const newest = Math.max(...sources.flatMap((name) => filesIn(join(root, name))).map(changed));
const built = readStamp();
const due = ids.filter((id) => built[id] !== newest);
if (due.length > 0) await build(due);

async function build(policies) {
  console.log(`Building under ${policies.join(', ')} …`);
  const stats = await new Promise((resolve, reject) => {
    webpack(policies.flatMap(partsUnder), (error, result) => {
      if (error) reject(error);
      else resolve(result);
    });
  });
  if (stats.hasErrors()) {
    console.error(stats.toString('errors-only'));
    process.exit(1);
  }
  mkdirSync(folder, { recursive: true });
  const now = Object.fromEntries(policies.map((id) => [id, newest]));
  writeFileSync(stamp, JSON.stringify({ ...readStamp(), ...now }));
}

/** The parts that work under one policy; the command line takes its policy when it runs. */
function partsUnder(policy) {
  const names = policy === whole ? ['faces', 'launchevent'] : ['launchevent'];
  return configs({ policy }, { mode: 'production' })
    .filter(({ name }) => names.includes(name))
    .map((config) => ({
      ...config,
      name: `${config.name} under ${policy}`,
      output: { ...config.output, path: join(folder, policy) },
    }));
}

function shipped() {
  return readdirSync(profiles)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .map((name) => name.slice(0, -'.json'.length));
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(stamp, 'utf8'));
  } catch {
    return {};
  }
}

/** The local Outlook and its pages are no part of what is built. */
function filesIn(path) {
  if (path.endsWith('local-outlook')) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)));
}

function changed(path) {
  return statSync(path).mtimeMs;
}
