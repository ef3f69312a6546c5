import fc from 'fast-check';
import { hasUnusualLetter, visiblePieces } from '../../src/taskpane/visible-text';

describe('visiblePieces', () => {
  it.each([
    ['nothing', '', []],
    ['plain text', 'Sam Cole <s@example.org>', [{ text: 'Sam Cole <s@example.org>' }]],
    [
      'a character that turns text round',
      'evil\u202emoc.elpmaxe',
      [{ text: 'evil' }, { hidden: 'U+202E' }, { text: 'moc.elpmaxe' }],
    ],
    [
      'two in a row, at the end',
      'a\u200b\u2066',
      [{ text: 'a' }, { hidden: 'U+200B' }, { hidden: 'U+2066' }],
    ],
    ['a line break', 'a\nb', [{ text: 'a' }, { hidden: 'U+000A' }, { text: 'b' }]],
    ['a soft hyphen', '\u00ad', [{ hidden: 'U+00AD' }]],
    ['a tag character beyond the first plane', '\u{e0041}', [{ hidden: 'U+E0041' }]],
    ['the last before a range', '\u200a', [{ text: '\u200a' }]],
    ['the first after a range', '\u2010', [{ text: '\u2010' }]],
    ['a joined picture', '👩\u200d⚕️', [{ text: '👩\u200d⚕️' }]],
    ['a picture with a variant, joined', '❤️\u200d🔥', [{ text: '❤️\u200d🔥' }]],
    [
      'a joiner between letters',
      'n\u200dhs',
      [{ text: 'n' }, { hidden: 'U+200D' }, { text: 'hs' }],
    ],
  ])('shows %s', (_, text, pieces) => {
    expect(visiblePieces(text)).toEqual(pieces);
  });

  it('loses nothing: the pieces put together are the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const back = visiblePieces(text)
          .map((piece) =>
            'text' in piece
              ? piece.text
              : String.fromCodePoint(parseInt(piece.hidden.slice(2), 16)),
          )
          .join('');
        expect(back).toBe(text);
      }),
    );
  });

  it('never draws a character that turns text round', () => {
    const turning = fc.constantFrom('\u202a', '\u202b', '\u202d', '\u202e', '\u2066', '\u2067');
    fc.assert(
      fc.property(fc.string(), turning, fc.string(), (before, char, after) => {
        const drawn = visiblePieces(before + char + after)
          .map((piece) => ('text' in piece ? piece.text : ''))
          .join('');
        expect(drawn).not.toContain(char);
      }),
    );
  });
});

describe('hasUnusualLetter', () => {
  it.each([
    ['sam.cole@nhs.net', false],
    ['', false],
    ['sam.cole@nhs.n\u0435t', true],
    ['ren\u00e9@example.org', true],
    // Named already, so it need not be spoken of twice.
    ['sam\u200b@nhs.net', false],
  ])('%j: %s', (address, unusual) => {
    expect(hasUnusualLetter(address)).toBe(unusual);
  });
});
