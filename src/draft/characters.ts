/**
 * The longest HTML or text that is looked at, in UTF-16 units. More is cut, and said to be cut:
 * a mail server refuses such a body long before, and every face has to answer in time.
 */
export const longest = 10000000;

// White space that HTML and plain text show as a gap but that patterns such as "3-3-4 digits" do
// not expect. Each becomes exactly one character, so that a map of offsets stays as it was.
const oddSpaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const oddBreaks = /[\u0085\u2028\u2029]/g;

/** True for a character that takes no room on the screen: zero-width, soft hyphen, direction mark. */
export function isInvisible(code: number): boolean {
  if (code < 0xad) return code === 0;
  if (code < 0x2000) return code === 0xad || code === 0x34f || code === 0x61c || code === 0x180e;
  if (code < 0x2070) {
    return (
      (code >= 0x200b && code <= 0x200f) ||
      (code >= 0x202a && code <= 0x202e) ||
      (code >= 0x2060 && code <= 0x206f)
    );
  }
  return code === 0xfeff || (code >= 0xfe00 && code <= 0xfe0f);
}

/** Turns Unicode's other spaces into a space and its other line ends into `\n`, one for one. */
export function plainSpaces(text: string): string {
  return text.replace(oddSpaces, ' ').replace(oddBreaks, '\n');
}
