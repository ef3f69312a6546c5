/** What a character reference stands for, and where it ends in the HTML. */
export interface Entity {
  readonly text: string;
  readonly end: number;
}

// U+00A0 to U+00FF in order: the names browsers also accept without a semicolon.
const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest ' +
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

// Only with a semicolon. What mail programs and the digits, dashes and gaps of a number may use.
const others =
  'apos:39 Tab:9 NewLine:10 excl:33 num:35 dollar:36 percnt:37 lpar:40 rpar:41 ast:42 plus:43 comma:44 period:46 sol:47 colon:58 semi:59 equals:61 quest:63 commat:64 lsqb:91 lbrack:91 bsol:92 rsqb:93 rbrack:93 Hat:94 lowbar:95 UnderBar:95 grave:96 lcub:123 lbrace:123 verbar:124 vert:124 rcub:125 rbrace:125 NonBreakingSpace:160 half:189 ' +
  'OElig:338 oelig:339 Scaron:352 scaron:353 Yuml:376 fnof:402 circ:710 tilde:732 ' +
  'Alpha:913 Beta:914 Gamma:915 Delta:916 Omega:937 alpha:945 beta:946 gamma:947 delta:948 epsilon:949 theta:952 lambda:955 mu:956 pi:960 sigma:963 omega:969 ' +
  'ensp:8194 emsp:8195 emsp13:8196 emsp14:8197 numsp:8199 puncsp:8200 thinsp:8201 ThinSpace:8201 hairsp:8202 VeryThinSpace:8202 ZeroWidthSpace:8203 zwnj:8204 zwj:8205 lrm:8206 rlm:8207 ' +
  'hyphen:8208 dash:8208 ndash:8211 mdash:8212 horbar:8213 lsquo:8216 rsquo:8217 sbquo:8218 ldquo:8220 rdquo:8221 bdquo:8222 dagger:8224 Dagger:8225 bull:8226 bullet:8226 nldr:8229 hellip:8230 mldr:8230 permil:8240 prime:8242 Prime:8243 lsaquo:8249 rsaquo:8250 oline:8254 frasl:8260 MediumSpace:8287 NoBreak:8288 ' +
  'euro:8364 numero:8470 trade:8482 TRADE:8482 larr:8592 uarr:8593 rarr:8594 darr:8595 harr:8596 minus:8722 infin:8734 asymp:8776 ne:8800 equiv:8801 le:8804 ge:8805 check:10003 checkmark:10003';

// HTML reads the numbers of the C1 controls as windows-1252 (HTML Living Standard, 13.2.5.80).
const windows1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const loose = new Map<string, string>([
  ['amp', '&'],
  ['AMP', '&'],
  ['lt', '<'],
  ['LT', '<'],
  ['gt', '>'],
  ['GT', '>'],
  ['quot', '"'],
  ['QUOT', '"'],
  ['COPY', '\u00a9'],
  ['REG', '\u00ae'],
  ...latin1
    .split(' ')
    .map((name, index): [string, string] => [name, String.fromCharCode(0xa0 + index)]),
]);

const strict = new Map<string, string>(
  others.split(' ').map((entry): [string, string] => {
    const colon = entry.indexOf(':');
    return [entry.slice(0, colon), String.fromCharCode(Number(entry.slice(colon + 1)))];
  }),
);

const longestName = 16;
const longestLooseName = 6;

/** Reads the character reference whose `&` is at `at`; null where there is none, so that `&` is just an `&`. */
export function entityAt(html: string, at: number, end: number): Entity | null {
  return html.charCodeAt(at + 1) === 0x23
    ? numbered(html, at + 2, end)
    : named(html, at + 1, Math.min(end, at + 1 + longestName));
}

function named(html: string, start: number, end: number): Entity | null {
  let stop = start;
  while (stop < end && isNameCharacter(html.charCodeAt(stop))) stop += 1;
  const name = html.slice(start, stop);
  if (html.charCodeAt(stop) === 0x3b) {
    const text = loose.get(name) ?? strict.get(name);
    if (text !== undefined) return { text, end: stop + 1 };
  }
  for (let length = Math.min(longestLooseName, name.length); length > 1; length -= 1) {
    const text = loose.get(name.slice(0, length));
    if (text !== undefined) return { text, end: start + length };
  }
  return null;
}

function numbered(html: string, start: number, end: number): Entity | null {
  const hex = (html.charCodeAt(start) | 0x20) === 0x78;
  const first = hex ? start + 1 : start;
  const base = hex ? 16 : 10;
  let stop = first;
  let value = 0;
  for (; stop < end; stop += 1) {
    const digit = digitValue(html.charCodeAt(stop));
    if (digit >= base) break;
    // Clamped, so that a million digits stay a number that is too big.
    value = Math.min(value * base + digit, 0x110000);
  }
  if (stop === first) return null;
  return { text: character(value), end: html.charCodeAt(stop) === 0x3b ? stop + 1 : stop };
}

function character(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return windows1252.charAt(code - 0x80);
  const noCharacter = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  return noCharacter ? '\ufffd' : String.fromCodePoint(code);
}

function digitValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = (code | 0x20) - 0x61;
  return letter >= 0 && letter < 6 ? 10 + letter : 99;
}

function isNameCharacter(code: number): boolean {
  const letter = (code | 0x20) - 0x61;
  return (letter >= 0 && letter < 26) || (code >= 0x30 && code <= 0x39);
}
