import fc from 'fast-check';
import { bodyFromText } from '../../src/draft/from-text';

describe('characters that take no room', () => {
  it.each(
    [
      0, 0xad, 0x34f, 0x61c, 0x180e, 0x200b, 0x200f, 0x202a, 0x202e, 0x2060, 0x206f, 0xfe0f, 0xfeff,
    ].map((code) => [code.toString(16), String.fromCharCode(code)]),
  )('drops U+%s', (_, character) => {
    expect(bodyFromText(`9${character}4`).text).toBe('94');
  });

  it.each([
    '\u0001',
    '\u00ae',
    '\u0141',
    '\u2010',
    '\u2029',
    '\u203a',
    '\u2070',
    '\ufdff',
    '\ufffd',
  ])('keeps one for %j', (character) => {
    expect(bodyFromText(`9${character}4`).text).toHaveLength(3);
  });
});

describe('bodyFromText', () => {
  it.each([
    ['one\r\ntwo\rthree\nfour', 'one\ntwo\nthree\nfour'],
    ['999\u00a0123\u20094560', '999 123 4560'],
    ['\ufeff999\u200b\u200b123\u00ad4560\ufeff', '9991234560'],
    ['one\u2028two\u0085three', 'one\ntwo\nthree'],
    ['  two  spaces stay\t', '  two  spaces stay\t'],
    ['', ''],
  ])('reads %j', (text, expected) => {
    expect(bodyFromText(text).text).toBe(expected);
  });

  it('has no HTML to point into', () => {
    const body = bodyFromText('Hello');
    expect(body.html).toBeNull();
    expect(body.inHtml({ start: 0, end: 5 })).toEqual([]);
    expect(body.hidden).toEqual([]);
    expect(body.cut).toBe(false);
  });

  it('cuts at ten million characters and says so', () => {
    const body = bodyFromText('a'.repeat(10_000_001));
    expect(body.text).toHaveLength(10_000_000);
    expect(body.cut).toBe(true);
    expect(bodyFromText('a'.repeat(10_000_000)).cut).toBe(false);
  });

  it('keeps every visible character of any string', () => {
    const visible = fc.stringMatching(/^[a-z0-9&<> \n]*$/);
    fc.assert(
      fc.property(visible, (text) => {
        expect(bodyFromText(text).text).toBe(text);
      }),
    );
  });
});
