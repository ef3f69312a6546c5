import fc from 'fast-check';
import { entityAt } from '../../src/draft/entities';

const read = (html: string): { text: string; end: number } | null => entityAt(html, 0, html.length);

describe('entityAt', () => {
  it.each([
    ['&amp;', '&', 5],
    ['&AMP;', '&', 5],
    ['&lt;b&gt;', '<', 4],
    ['&nbsp;', '\u00a0', 6],
    ['&eacute;', '\u00e9', 8],
    ['&yuml;', '\u00ff', 6],
    ['&frac12;', '\u00bd', 8],
    ['&thinsp;', '\u2009', 8],
    ['&zwnj;', '\u200c', 6],
    ['&ZeroWidthSpace;', '\u200b', 16],
    ['&ndash;', '\u2013', 7],
    ['&rsquo;', '\u2019', 7],
    ['&hellip;', '\u2026', 8],
    ['&euro;', '\u20ac', 6],
    ['&minus;', '\u2212', 7],
    ['&#57;', '9', 5],
    ['&#x39;', '9', 6],
    ['&#X39', '9', 5],
    ['&#57 ', '9', 4],
    ['&#x1F600;', '\ud83d\ude00', 9],
    ['&#146;', '\u2019', 6],
    ['&#0;', '\ufffd', 4],
    ['&#xD800;', '\ufffd', 8],
    ['&#99999999999999999999999;', '\ufffd', 26],
  ])('reads %s', (html, text, end) => {
    expect(read(html)).toEqual({ text, end });
  });

  it.each([
    ['&nbsp9', '\u00a0', 5],
    ['&ampx;', '&', 4],
    ['&copy2', '\u00a9', 5],
    ['&notit;', '\u00ac', 4],
    ['&eacutes', '\u00e9', 7],
  ])('takes the old names without a semicolon: %s', (html, text, end) => {
    expect(read(html)).toEqual({ text, end });
  });

  it.each(['&', '& amp;', '&;', '&foo;', '&thinsp 9', '&#;', '&#x;', '&#', '&#xg;', '&ndash'])(
    'finds none in %j',
    (html) => {
      expect(read(html)).toBeNull();
    },
  );

  it('stops at the end it is given', () => {
    expect(entityAt('&#5799', 0, 4)).toEqual({ text: '9', end: 4 });
    expect(entityAt('&amp', 0, 3)).toBeNull();
  });

  it('reads every character by its number, in either base', () => {
    const scalar = fc
      .integer({ min: 0xa0, max: 0x10ffff })
      .filter((code) => code < 0xd800 || code > 0xdfff);
    fc.assert(
      fc.property(scalar, (code) => {
        const text = String.fromCodePoint(code);
        expect(read(`&#${code};`)?.text).toBe(text);
        expect(read(`&#x${code.toString(16)};`)?.text).toBe(text);
      }),
    );
  });
});
