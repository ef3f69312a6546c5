import fc from 'fast-check';
import { isKeyboardSlip, isSlip, looksLike, skeleton } from '../../src/detect/look-alike';

describe('isSlip', () => {
  it.each([
    ['nhs.net', 'nhs.ent'],
    ['nhs.net', 'nhs.nt'],
    ['nhs.net', 'nhss.net'],
    ['nhs.net', 'nhs.nez'],
    ['gmail.com', 'gmial.com'],
    ['gmail.com', 'gmail.co'],
    ['an.other@nhs.net', 'am.other@nhs.net'],
    ['a', ''],
  ])('%s and %s are one slip apart, either way about', (one, other) => {
    expect(isSlip(one, other)).toBe(true);
    expect(isSlip(other, one)).toBe(true);
  });

  it.each([
    ['nhs.net', 'nhs.net'],
    ['nhs.net', 'nhs.uk'],
    ['abcd', 'badc'],
    ['abc', 'cba'],
    ['abc', 'abcde'],
    ['', 'ab'],
    ['a'.repeat(200), 'a'.repeat(199)],
    ['a'.repeat(128), 'a'.repeat(129)],
  ])('%s and %s are not', (one, other) => {
    expect(isSlip(one, other)).toBe(false);
    expect(isSlip(other, one)).toBe(false);
  });

  it.each([
    ['margaret.ashworth', 'margret.ashwoth', true],
    ['margaret.ashworth', 'maragret.ahsworth', true],
    ['margaret.ashworth', 'margaret.ashworth', false],
    ['margaret.ashworth', 'mgaret.ashwort', false],
  ])('%s and %s within two slips: %s', (one, other, within) => {
    expect(isSlip(one, other, 2)).toBe(within);
    expect(isSlip(other, one, 2)).toBe(within);
  });

  it('finds every single change of any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.string(), fc.nat(), (text, letter, where) => {
        const at = where % (text.length + 1);
        const [before, after] = [text.slice(0, at), text.slice(at)];
        const put = letter.slice(0, 1);
        for (const other of [before + put + after, before + put + after.slice(1)])
          expect(isSlip(text, other)).toBe(other !== text);
        const swapped = before + after.charAt(1) + after.charAt(0) + after.slice(2);
        expect(isSlip(text, swapped)).toBe(swapped !== text);
      }),
    );
  });

  it('is as quick about long texts as about short ones', () => {
    const [one, other] = ['a'.repeat(2_000_000), 'b'.repeat(2_000_000)];
    const start = performance.now();
    expect(isSlip(one, other, 2)).toBe(false);
    expect(performance.now() - start).toBeLessThan(50);
  });
});

describe('isKeyboardSlip', () => {
  it.each([
    ['sky.com', 'sly.com', true],
    ['sky.com', 'aky.com', true],
    ['sky.com', 'wky.com', true],
    ['sky.com', 'xky.com', true],
    ['sky.com', 'cky.com', false],
    ['sky.com', 'zky.com', true],
    ['aol.com', 'qol.com', true],
    ['me.com', 'mw.com', true],
    ['me.com', 'ms.com', true],
    ['me.com', 'mx.com', false],
    ['me.com', 'mz.com', false],
    ['me.com', 'mp.com', false],
    ['me.com', 'm3.com', false],
    ['m3.com', 'me.com', false],
    ['me.com', 'me.com', false],
    ['me.com', 'mme.com', false],
    ['me.com', 'nr.com', false],
  ])('%s and %s: %s', (one, other, slip) => {
    expect(isKeyboardSlip(one, other)).toBe(slip);
    expect(isKeyboardSlip(other, one)).toBe(slip);
  });
});

describe('looksLike', () => {
  it.each([
    ['nhs.net', 'nһs.net'],
    ['nhs.net', 'nhѕ.nеt'],
    ['nhs.net', 'ＮＨＳ.net'],
    ['nhs.net', 'nhs。net'],
    ['nhs.net', 'nhs.ne\u200bt'],
    ['nhs.net', 'ńhs.net'],
    ['gmail.com', 'gmai1.com'],
    ['gmail.com', 'grnail.com'],
    ['wales.example', 'vvales.example'],
    ['dave@nhs.net', 'clave@nhs.net'],
    ['jo@nhs.net', 'j0@nhs.net'],
    ['jo@nhs.net', 'jø@nhs.net'],
  ])('%s and %s', (one, other) => {
    expect(looksLike(one, other)).toBe(true);
    expect(looksLike(other, one)).toBe(true);
  });

  it.each([
    ['nhs.net', 'nhs.net'],
    ['nhs.net', 'nhs.uk'],
    ['nhs.net', '例え.net'],
    ['', 'a'],
  ])('but not %s and %s', (one, other) => {
    expect(looksLike(one, other)).toBe(false);
  });
});

describe('skeleton', () => {
  it('never throws, and lower case and marks make no difference to it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (text) => {
        expect(typeof skeleton(text)).toBe('string');
      }),
    );
    expect(skeleton('É')).toBe('e');
  });
});
