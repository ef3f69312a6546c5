import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verdictsPage } from '../../scripts/verdicts-page';
import { verdictTable } from '../support/verdict-table';

const page = readFileSync(join(__dirname, '../../docs/verdicts.md'), 'utf8');

describe('docs/verdicts.md', () => {
  it('is as it would be generated', () => {
    expect(page).toBe(verdictsPage(page));
  });

  it('has at least the six first messages and twenty more, each under six profiles', () => {
    const rows = page.split('\n').filter((line) => /^\| [a-z]+ \|/.test(line));
    expect(rows).toHaveLength(verdictTable.length);
    expect(rows.length).toBeGreaterThanOrEqual(26);
    for (const row of rows) expect(row.split(' | ')).toHaveLength(8);
  });

  it('says in words how the verdicts were derived', () => {
    expect(page.split('<!-- begin generated')[0]).toMatch(
      /## How the verdicts are derived\n\n.{40}/,
    );
  });

  it('is not written where there is no place for the table', () => {
    expect(() => verdictsPage('# Empty')).toThrow(/no place/);
  });
});
