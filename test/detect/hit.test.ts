import { isIdentifier } from '../../src/detect/hit';
import type { HitKind } from '../../src/detect/hit';

describe('isIdentifier', () => {
  const table: readonly (readonly [HitKind, boolean])[] = [
    ['nhs-number', true],
    ['person', true],
    ['payment-card', true],
    ['health', false],
    ['criminal', false],
  ];
  it.each(table)('%s: %s', (kind, expected) => {
    expect(isIdentifier(kind)).toBe(expected);
  });
});
