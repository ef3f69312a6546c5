/** A stretch of text as it is, or a character that a reader would not see, named instead of drawn. */
export type Piece = { readonly text: string } | { readonly hidden: string };

/** Half-open ranges of code points that turn text round, take no room or hide what follows. */
const unseen: readonly (readonly [number, number])[] = [
  [0x0000, 0x0020],
  [0x007f, 0x00a0],
  [0x00ad, 0x00ae],
  [0x034f, 0x0350],
  [0x061c, 0x061d],
  [0x115f, 0x1161],
  [0x17b4, 0x17b6],
  [0x180b, 0x180f],
  [0x200b, 0x2010],
  [0x2028, 0x202f],
  [0x2060, 0x2070],
  [0x3164, 0x3165],
  [0xfeff, 0xff00],
  [0xffa0, 0xffa1],
  [0xfff9, 0xfffc],
  [0xe0000, 0xe0080],
];

/**
 * Cuts text from a message into what can be drawn and what has to be named, so that an address
 * cannot show itself as another one (U+202E turns `moc.elpmaxe` round).
 */
export function visiblePieces(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let run = '';
  let before = 0;
  for (const char of text) {
    const code = Number(char.codePointAt(0));
    if (isUnseen(code) && !joinsEmoji(code, before)) {
      if (run !== '') pieces.push({ text: run });
      pieces.push({ hidden: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` });
      run = '';
    } else {
      run += char;
    }
    before = code;
  }
  if (run !== '') pieces.push({ text: run });
  return pieces;
}

/** True when an address has a letter outside the English alphabet, which may pass for another one. */
export function hasUnusualLetter(address: string): boolean {
  return visiblePieces(address).some((piece) => 'text' in piece && /[^\x20-\x7e]/.test(piece.text));
}

function isUnseen(code: number): boolean {
  return unseen.some(([from, to]) => code >= from && code < to);
}

/** A joiner between two pictures only makes one picture of them: nothing is hidden. */
function joinsEmoji(code: number, before: number): boolean {
  return code === 0x200d && (before > 0xffff || before === 0xfe0f);
}
