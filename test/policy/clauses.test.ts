import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clausesPage, rulesAwaited, rulesCiting, stateOf } from '../../scripts/clauses-page';
import { citeOf, sourceOf } from '../../src/policy/cite';
import { clauses, documents } from '../../src/policy/clauses';
import type { Clause, ClauseId } from '../../src/policy/clauses';
import { features } from '../../src/policy/features';
import type { Feature } from '../../src/policy/features';
import { rules } from '../../src/rules/index';

const root = join(__dirname, '../..');
const ids = Object.keys(clauses) as ClauseId[];
const policies = ['lpt-2020', 'lpt-2023', 'nhsmail-sop-2015', 'mdu-2024', 'yewtree-2021'];
const come: readonly {
  readonly meta: { readonly id: string; readonly cites: readonly string[] };
}[] = rules;

const at = (path: string): string => join(root, path);

describe('the catalogue', () => {
  it('holds the five documents, the law and good practice, and nothing else', () => {
    expect([...new Set(ids.map(sourceOf))].sort()).toEqual(Object.keys(documents).sort());
    expect(Object.keys(documents)).toEqual([...policies, 'law', 'house']);
  });

  it.each(ids)('%s is well formed', (id) => {
    const clause: Clause = clauses[id];
    expect(id).toMatch(
      /^[a-z0-9-]+\/(A?\d+(\.\d+)*(\.[a-z][a-z-]*)?|[a-z][a-z0-9-]*(\.[a-z-]+)?)$/,
    );
    expect(clause.cite).toMatch(/^.{3,60}$/);
    expect(clause.document).toBe(documents[sourceOf(id)]);
    expect(clause.section).toMatch(/^[A-Z0-9].*[^.\s]$/);
    expect(clause.title).toMatch(/^[A-Z].*[^.\s]$/);
  });

  it.each(ids)('%s quotes one sentence of its document, or is from none of them', (id) => {
    const { quote }: Clause = clauses[id];
    expect(quote !== undefined).toBe(policies.includes(sourceOf(id)));
    if (quote === undefined) return;
    expect(quote).toMatch(/^[A-Z].*[a-z0-9.)]$/);
    expect(quote.replace(/\b(e\.g\.|i\.e\.) /g, '')).not.toMatch(/[.!?] +\S/);
  });

  it.each(ids)('%s has an answer, or the reason why there is none', (id) => {
    expect(() => stateOf(id)).not.toThrow();
  });

  it.each(ids)('%s does not say both that software can and that it cannot', (id) => {
    const { noSoftware, features: named = [], plannedRules = [] }: Clause = clauses[id];
    if (noSoftware === undefined) return;
    expect([...named, ...plannedRules, ...rulesCiting(id)]).toEqual([]);
    expect(noSoftware).toMatch(/^[A-Z][^.]{20,}\.$/);
  });

  it.each(ids)('%s is cited by each rule it waited for, once that rule has come', (id) => {
    const { plannedRules = [] }: Clause = clauses[id];
    const silent = come
      .filter(({ meta }) => plannedRules.some((rule) => rule === meta.id))
      .filter(({ meta }) => !meta.cites.includes(id));
    expect(silent.map(({ meta }) => `${meta.id} should cite ${id}`)).toEqual([]);
  });

  it('waits for a rule only as long as it has not come', () => {
    const written = come.map(({ meta }) => meta.id);
    expect(ids.flatMap(rulesAwaited).filter((rule) => written.includes(rule))).toEqual([]);
  });
});

describe('citeOf', () => {
  it.each<[ClauseId, string]>([
    ['lpt-2020/5.7.hours', 'LPT policy v1, 5.7'],
    ['lpt-2020/7', 'LPT policy v1, 7.0'],
    ['lpt-2020/A5.secure', 'LPT policy v1, Appendix 5'],
    ['lpt-2020/A6.3', 'LPT policy v1, Appendix 6, step 3'],
    ['lpt-2020/A8.5.2', 'LPT policy v1, Appendix 8, 5.2'],
    ['lpt-2023/11', 'LPT policy v2, 11.0'],
    ['nhsmail-sop-2015/8', 'NHSmail SOP, 8'],
    ['mdu-2024/bulk', 'MDU, Avoiding email dangers'],
    ['yewtree-2021/4.11', 'Yewtree policy, 4.11'],
    ['yewtree-2021/key-facts', 'Yewtree policy, key facts'],
    ['law/uk-gdpr-33', 'UK GDPR, Article 33'],
    ['house/file-name', 'Our own good practice'],
  ])('%s is shown as %s', (id, cite) => {
    expect(citeOf(id)).toBe(cite);
    expect(clauses[id].cite).toBe(cite);
  });
});

describe('features', () => {
  const all: readonly [string, Feature][] = Object.entries(features);

  it.each(all)('%s says what it does, and where it is if it exists', (_, feature) => {
    expect(feature.title).toMatch(/^[A-Z].*[^.]$/);
    if ('where' in feature) expect(existsSync(at(feature.where))).toBe(true);
    else expect(feature.status).toBe('planned');
  });

  it('are each named by a clause', () => {
    const named = new Set(ids.flatMap((id) => clauses[id].features ?? []));
    expect(all.map(([id]) => id).filter((id) => !named.has(id as never))).toEqual([]);
  });
});

describe('docs/clauses.md', () => {
  it('is as it would be generated', () => {
    expect(readFileSync(at('docs/clauses.md'), 'utf8')).toBe(clausesPage());
  });

  it('has a line for every clause, with an answer', () => {
    const lines = clausesPage().split('\n');
    const missing = ids.filter((id) => !lines.some((line) => line.includes(`\`${id}\` |`)));
    expect(missing).toEqual([]);
    expect(lines.filter((line) => line.endsWith('|  |'))).toEqual([]);
  });
});
