import { assess } from '../../src/assess/assess';
import { policies } from '../../src/policy/policies';
import type { PolicyId } from '../../src/policy/policies';
import { draft } from '../support/draft-builder';
import { profiles } from '../support/profiles';
import { recorded, verdictTable } from '../support/verdict-table';

const ids = Object.keys(policies) as PolicyId[];

describe.each(verdictTable)('$id: $what', (row) => {
  const message = draft({ ...recorded, ...row.draft });

  it.each(ids)('under %s', (id) => {
    const [expected, rule, clause] = row.under[id];
    const { verdict, findings } = assess(message, profiles[id]);
    const deciding = findings.filter(({ severity }) => severity === verdict);
    expect([verdict, deciding.map((finding) => finding.rule)]).toEqual([
      expected,
      rule === undefined ? [] : expect.arrayContaining([rule]),
    ]);
    if (clause === undefined) return;
    expect(deciding.find((finding) => finding.rule === rule)?.clauses).toContain(clause);
  });

  it('under the strictest of the five', () => {
    expect(assess(message, profiles.strictest).verdict).toBe(row.strictest);
  });
});

describe('with nothing recorded', () => {
  it.each(['b', 'c', 'd', 'e'])(
    '%s is asked about at least, where agreement is asked for',
    (id) => {
      const row = verdictTable.find((other) => other.id === id)!;
      for (const policy of ['lpt-2020', 'lpt-2023', 'nhsmail-sop-2015'] as const) {
        expect(assess(draft(row.draft), profiles[policy]).verdict).not.toBe('send');
      }
    },
  );
});
