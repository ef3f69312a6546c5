/** npm run docs: writes what is generated in docs, and leaves what people wrote alone. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clausesPage } from './clauses-page';
import { profileSchemaFile } from './profile-schema';
import { documentedRules, indexOf, pageOf } from './rule-docs';
import { verdictsPage } from './verdicts-page';

const root = join(import.meta.dirname, '..');
const pages = join(root, 'docs/rules');
const verdicts = join(root, 'docs/verdicts.md');

const textOf = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

mkdirSync(pages, { recursive: true });
for (const rule of documentedRules) {
  const { id } = rule.meta;
  const page = join(pages, `${id}.md`);
  writeFileSync(page, pageOf(rule, textOf(page)));
}
writeFileSync(join(pages, 'README.md'), indexOf(documentedRules));
writeFileSync(join(root, 'docs/clauses.md'), clausesPage());
writeFileSync(verdicts, verdictsPage(textOf(verdicts)));
writeFileSync(join(root, 'src/policy/profiles/profile.schema.json'), profileSchemaFile());
