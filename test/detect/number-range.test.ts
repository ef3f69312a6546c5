import fc from 'fast-check';
import { isTestRange, ownerOf, passesCheck } from '../../src/detect/number-range';
import { numbersFrom, testNumbers } from '../support/nhs-numbers';

describe('passesCheck', () => {
  it.each(['9991472797', '9434765919', '4010232137', '0101011237'])('%s passes', (digits) => {
    expect(passesCheck(digits)).toBe(true);
  });

  it.each(['9991472796', '9991234567', '9876543211', '0101201234'])('%s fails', (digits) => {
    expect(passesCheck(digits)).toBe(false);
  });

  it.each(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'])(
    'ten times %s passes the sum and is refused',
    (digit) => {
      expect(passesCheck(digit.repeat(10))).toBe(false);
    },
  );

  it('refuses a valid number with one digit changed, and with two neighbours exchanged', () => {
    fc.assert(
      fc.property(testNumbers, fc.nat(9), fc.integer({ min: 1, max: 9 }), (digits, at, by) => {
        const other = String((Number(digits[at]) + by) % 10);
        expect(passesCheck(digits)).toBe(true);
        expect(passesCheck(digits.slice(0, at) + other + digits.slice(at + 1))).toBe(false);
        const [one, two] = [digits[at], digits[at + 1]];
        fc.pre(two !== undefined && one !== two);
        expect(passesCheck(digits.slice(0, at) + two + String(one) + digits.slice(at + 2))).toBe(
          false,
        );
      }),
    );
  });
});

describe('ownerOf', () => {
  const table: readonly (readonly [string, ReturnType<typeof ownerOf>])[] = [
    ['4000000004', 'nhs-number'],
    ['4999999999', 'nhs-number'],
    ['6000000006', 'nhs-number'],
    ['7999999999', 'nhs-number'],
    ['9000000009', 'nhs-number'],
    ['9991472797', 'nhs-number'],
    ['0101011237', 'chi-number'],
    ['3112991234', 'chi-number'],
    ['2902001234', 'chi-number'],
    ['3004001234', 'chi-number'],
    ['2902011234', 'unissued'],
    ['3002001234', 'unissued'],
    ['3104001234', 'unissued'],
    ['3106001234', 'unissued'],
    ['3109001234', 'unissued'],
    ['3111001234', 'unissued'],
    ['0100001234', 'unissued'],
    ['0001001234', 'unissued'],
    ['0113001234', 'unissued'],
    ['3199999999', 'unissued'],
    ['3200000007', 'hc-number'],
    ['3999999999', 'hc-number'],
    ['5000000005', 'unissued'],
    ['5999999999', 'unissued'],
    ['8000000008', 'unissued'],
  ];
  it.each(table)('%s is %s', (digits, owner) => {
    expect(ownerOf(digits)).toBe(owner);
  });
});

describe('isTestRange', () => {
  it('is true for 9xx and for nothing else', () => {
    fc.assert(fc.property(testNumbers, (digits) => isTestRange(digits)));
    fc.assert(fc.property(numbersFrom('4'), (digits) => !isTestRange(digits)));
  });
});
