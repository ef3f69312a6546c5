import { domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { normalDomain } from '../../src/policy/domain';
import { shownDomain } from '../../src/policy/shown-domain';

describe('shownDomain', () => {
  it.each([
    ['NHS.net.', 'nhs.net'],
    [' nhs.net ', 'nhs.net'],
    ['', ''],
    ['xn--mnchen-3ya.example', 'münchen.example'],
    ['XN--FIQS8S.example', '中国.example'],
    ['xn--nhs-5cd.example', domainToUnicode('xn--nhs-5cd.example')],
  ])('shows %s as %s', (domain, shown) => {
    expect(shownDomain(domain)).toBe(shown);
  });

  it.each([
    ['a number cut short', 'xn--mnchen-3y'],
    ['a character that is no digit', 'xn--a-!!'],
    ['a character past the last one there is', 'xn--99999999'],
    ['a label too long to be one', `xn--${'a'.repeat(80)}`],
  ])('leaves %s as it is', (_, label) => {
    expect(shownDomain(`${label}.example`)).toBe(`${label}.example`);
  });

  it('undoes what the written form does, for any letters', () => {
    const letter = fc.constantFrom(...Array.from('aznhsеѕсäßж中😀é'));
    const label = fc.array(letter, { minLength: 1, maxLength: 12 }).map((all) => all.join(''));
    fc.assert(
      fc.property(label, (shown) => {
        const written = normalDomain(`${shown}.example`);
        fc.pre(written !== null);
        expect(shownDomain(written)).toBe(`${shown}.example`);
      }),
    );
  });

  it('takes any text at all', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 70 }), (text) => {
        expect(typeof shownDomain(`xn--${text}`)).toBe('string');
      }),
    );
  });
});
