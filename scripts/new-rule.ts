/** npm run new:rule -- <id>: writes a rule, its test and its page, and adds it to the list. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scaffold } from './rule-scaffold';

const root = join(import.meta.dirname, '..');
const id = process.argv[2] ?? '';

try {
  const list = readFileSync(join(root, 'src/rules/index.ts'), 'utf8');
  for (const [path, text] of Object.entries(scaffold(id, list))) {
    writeFileSync(join(root, path), text);
    console.log(`wrote ${path}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error('Usage: npm run new:rule -- <id>');
  process.exit(64);
}

// In a process of its own: the list this one would import is the list as it was.
const docs = spawnSync(process.execPath, ['--import', 'tsx', join(root, 'scripts/docs.ts')], {
  cwd: root,
  stdio: 'inherit',
});
if (docs.status !== 0) process.exit(1);
console.log(`wrote docs/rules/${id}.md

Next: find the clause in src/policy/clauses.ts, write the table in test/rules/${id}.test.ts, watch it
fail, write check, run npm run docs, write the page, add a line to CHANGELOG.md, run npm run check.`);
