import fc from 'fast-check';

import { folded, unfolded } from '../../src/detect/front-coding';

describe('front coding', () => {
  it('writes what an entry shares with the one before as one letter', () => {
    expect(folded(['care', 'carer', 'cat', 'dog'], ' ')).toBe('Acare Er Ct Adog');
    expect(unfolded('Acare Er Ct Adog', ' ')).toBe('care carer cat dog');
  });

  it('gives every list back, shared beginnings of any length', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'é', '2'),
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (entries) => {
        expect(unfolded(folded(entries, ','), ',')).toBe(entries.join(','));
      }),
    );
  });
});
