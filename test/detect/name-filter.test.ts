import { bloomOf } from '../../scripts/bloom';
import { filterOf, mayHave } from '../../src/detect/name-filter';
import { hashOf } from '../../src/detect/tokens';

describe('mayHave', () => {
  const names = Array.from({ length: 2000 }, (_, index) => hashOf(`name${index}`));
  const filter = filterOf(bloomOf(names));

  it('never forgets a name', () => {
    expect(names.every((name) => mayHave(filter, name))).toBe(true);
  });

  it('takes few other words for names', () => {
    const others = Array.from({ length: 2000 }, (_, index) => hashOf(`other${index}`));
    expect(others.filter((word) => mayHave(filter, word)).length).toBeLessThan(120);
  });
});
