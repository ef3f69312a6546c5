import fc from 'fast-check';
import type { Body } from '../../src/draft/body';
import type { Span } from '../../src/draft/draft';
import { bodyFromHtml } from '../../src/draft/from-html';

const textOf = (html: string): string => bodyFromHtml(html).text;
const cutOut = (html: string, pieces: readonly Span[]): string =>
  [...pieces]
    .reverse()
    .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), html);
const piecesText = (html: string, pieces: readonly Span[]): string =>
  pieces.map(({ start, end }) => html.slice(start, end)).join('');
const spanOf = (body: Body, part: string): Span => {
  const start = body.text.indexOf(part);
  expect(start).toBeGreaterThanOrEqual(0);
  return { start, end: start + part.length };
};

describe('the text of HTML', () => {
  it.each([
    ['markup inside a number', '<b>943</b>&nbsp;<i>476</i> 5919', '943 476 5919'],
    ['markup inside a word', 'Pat<span style="x">ri</span><!-- c -->cia', 'Patricia'],
    ['folded white space', '<p>  one \r\n\t two  </p>', 'one two'],
    ['white space around markup', 'a <b> b </b> c', 'a b c'],
    ['white space after a break', 'a <br> b', 'a\nb'],
    ['spaces that do not fold', 'a&nbsp; &nbsp;b', 'a   b'],
    ['spaces by number', 'a&#32;&#x20; b&#10;c', 'a b c'],
    ['Unicode spaces', 'a\u2009b\u3000c\u202fd', 'a b c d'],
    ['nothing wide', '94\u200b3&zwnj;47&shy;6\ufeff&#8203;', '943476'],
    ['a null character', 'a\u0000b', 'ab'],
    ['other control characters', 'a\u0001b\u000bc', 'a\u0001b\u000bc'],
    ['line separators', 'a\u2028b', 'a\nb'],
    ['blocks', '<div>a</div><p>b</p>c<div><div>d</div></div>', 'a\nb\nc\nd'],
    ['an empty line', '<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    ['a break that ends a block', '<div>a<br></div><div>b</div>', 'a\nb'],
    [
      'an Outlook paragraph',
      '<p class="MsoNormal">a<o:p></o:p></p><p><o:p>&nbsp;</o:p></p>b',
      'a\n \nb',
    ],
    ['lists and headings', '<h1>T</h1><ul><li>a<li>b</ul>c', 'T\na\nb\nc'],
    ['a rule', 'a<hr>b', 'a\nb'],
    ['an end tag for a break', 'a</br>b</p>c', 'a\nb\nc'],
    ['table cells', '<table><tr><td>a</td><td>b</td></tr><tr><th>c<th>d</table>e', 'a\tb\nc\td\ne'],
    ['cells with paragraphs', '<tr><td><p>NHS No</p></td><td><p>999</p></td></tr>', 'NHS No\t999'],
    [
      'empty cells',
      '<p>x</p><tr><td></td><td></td><td>a</td><td></td></tr><tr><td>b</td></tr>',
      'x\n\t\ta\nb',
    ],
    ['empty cells at the end of a row', '<tr><td>a</td><td></td></tr>b', 'a\nb'],
    ['a row of empty cells', 'x<table><tr><td></td><td></td></tr></table>y', 'x\ny'],
    ['nothing before the text', '<br><td></td><td><br>a', 'a'],
    ['pre', '<pre>a  b\n\tc \r\nd\re\r\n</pre>f', 'a  b\n\tc \nd\ne\n\nf'],
    ['references in pre', '<pre>a&#10;b&#13;c&#8203;\u200bd&amp;</pre>', 'a\nb\ncd&'],
    ['pre by style', '<p style="white-space: pre-wrap">a  b</p>', 'a  b'],
    ['what is never shown', '<title>t</title><style>s</style>a<script>"<b>"</script>b', 'ab'],
    ['an end tag that only looks like one', '<style>a</stylex>b</style >c', 'c'],
    ['what is never shown and never ends', 'a<script>b', 'a'],
    ['an end tag that never ends', 'a<script>b</script', 'a'],
    ['comments', 'a<!-- > <b> -->b<!-->c<!--->d<!---->e<!-- x --!>f', 'abcdef'],
    ['a comment that never ends', 'a<!-- b', 'a'],
    [
      'conditional comments',
      '<!--[if mso]><p>x</p><![endif]-->a<![if !mso]>b<![endif]><!--[if !mso]><!-->c<!--<![endif]-->',
      'abc',
    ],
    ['declarations', '<!DOCTYPE html><?xml version="1.0"?>a<!', 'a'],
    ['a less-than sign', 'a < b <3 <', 'a < b <3 <'],
    ['odd end tags', 'a</>b</ x>c</', 'abc</'],
    ['an end tag that is not closed', 'a</ b', 'a'],
    ['broken references', 'a & b &foo; &amp &lt;b&gt; &#; R&D', 'a & b &foo; & <b> &#; R&D'],
    ['a tag that never ends', 'a<b class="x', 'a'],
    ['a tag name that never ends', 'a<b', 'a'],
    ['quotes in tags', `<p title="a > b" id='c>d' x=y/z>e</p>`, 'e'],
    ['odd attributes', '<p =a b= c = "d" e=>f<p g = h>i<p / j>k', 'f\ni\nk'],
    ['an attribute with an endless name', `<p ${'x'.repeat(70)}="display:none">a`, 'a'],
    ['alt text of pictures', 'a<img alt="b" src="cid:1">c', 'ac'],
    ['unknown elements', '<x-y>a</x-y><v:shape>b</v:shape>', 'ab'],
    ['a page', '<html><head><title>x</title></head>\n<body> a </body></html>', 'a'],
    ['nothing', '', ''],
  ])('reads %s', (_, html, expected) => {
    expect(textOf(html)).toBe(expected);
  });

  it('reads elements nested deeper than it tells apart', () => {
    const deep = `${'<div>'.repeat(3000)}a${'</div>'.repeat(3000)}<p>b</p>`;
    expect(textOf(deep)).toBe('a\nb');
  });

  it('cuts at ten million characters and says so', () => {
    const body = bodyFromHtml(`${' '.repeat(9_999_999)}ab`);
    expect(body.text).toBe('a');
    expect(body.cut).toBe(true);
    expect(body.html).toHaveLength(10_000_001);
    expect(bodyFromHtml('<p>a</p>').cut).toBe(false);
  });
});

describe('text a reader does not see', () => {
  const hiddenIn = (html: string): string[] => {
    const body = bodyFromHtml(html);
    return body.hidden.map(({ start, end }) => body.text.slice(start, end));
  };

  it.each([
    ['<p>a<span style="display:none">b</span>c', ['b']],
    ['<div style="color:red; DISPLAY : None !important">a<b>b</b></div>c', ['ab']],
    ['<p style="visibility:hidden">a</p>', ['a']],
    ['<p style="mso-hide: all">a</p>', ['a']],
    ['<p style="font-size:0">a</p>', ['a']],
    ['<p style="font-size:0px;">a</p>', ['a']],
    ['<p style="font-size:0.0pt !important">a</p>', ['a']],
    ['<p style="font-size:.0em">a</p>', ['a']],
    ['<p hidden>a</p><p hidden="">b</p>', ['a', 'b']],
    ['<p hidden>a<p>b', ['a']],
    ['<ul><li hidden>a<li>b</ul>', ['a']],
    ['<table><tr><td hidden>a<td>b</table>', ['a']],
    ['<span hidden>a</div>b</span>c', ['ab']],
    ['<div hidden>a<b>b</div>c', ['ab']],
  ])('marks it in %s', (html, expected) => {
    expect(hiddenIn(html).join('')).toBe(expected.join(''));
  });

  it.each([
    '<p style="display:block">a</p>',
    '<p style="font-size:10pt">a</p>',
    '<p style="font-size:0.5em">a</p>',
    '<p style="font-size:inherit">a</p>',
    '<p style="x-display:none">a</p>',
    '<p class="hidden" data-hidden>a</p>',
    '<img style="display:none">a',
    '<b hidden></b>a',
  ])('marks nothing in %s', (html) => {
    expect(hiddenIn(html)).toEqual([]);
  });

  it('keeps it in the text, where the recipient still has it', () => {
    expect(textOf('a<span style="display:none">999</span>b')).toBe('a999b');
  });
});

describe('the way back to the HTML', () => {
  it.each([
    ['<p>one <b>two</b> three</p>', 'two', 'two'],
    ['<b>943</b>&nbsp;<i>476</i> 5919', '943 476 5919', '943&nbsp;476 5919'],
    ['a&amp;b', '&', '&amp;'],
    ['a &amp; b', 'a & b', 'a &amp; b'],
    ['9&zwnj;4&#8203;3', '943', '943'],
    ['a  \n b', 'a b', 'a  \n b'],
    ['a <b> b</b>', 'a ', 'a  '],
    ['<p>a</p><p>b</p>', 'a\nb', 'ab'],
    ['a&#x1F600;b', '\ud83d', '&#x1F600;'],
    ['<pre>a\r\nb</pre>', 'a\nb', 'a\r\nb'],
  ])('in %s finds %j', (html, part, expected) => {
    const body = bodyFromHtml(html);
    expect(piecesText(html, body.inHtml(spanOf(body, part)))).toBe(expected);
  });

  it('merges pieces that touch', () => {
    const body = bodyFromHtml('x9&#52;3y');
    expect(body.inHtml({ start: 1, end: 4 })).toEqual([{ start: 1, end: 8 }]);
  });

  it('finds nothing for an empty span, a gap made up between blocks, or a span behind the end', () => {
    const body = bodyFromHtml('<p>a</p><p>b</p>');
    expect(body.inHtml({ start: 1, end: 1 })).toEqual([]);
    expect(body.inHtml({ start: 1, end: 2 })).toEqual([]);
    expect(body.inHtml({ start: 9, end: 12 })).toEqual([]);
    expect(body.inHtml({ start: NaN, end: 2 })).toEqual([]);
    expect(bodyFromHtml('').inHtml({ start: 0, end: 1 })).toEqual([]);
  });

  it('leaves one space where a gap is spread over several elements', () => {
    const html = 'x a <b> b</b>';
    const body = bodyFromHtml(html);
    expect(textOf(cutOut(html, body.inHtml({ start: 1, end: 4 })))).toBe('xb');
  });
});

/** HTML put together from pieces whose text is known. */
interface Piece {
  readonly html: string;
  /** What a reader sees, with a gap written as one space. */
  readonly text: string;
}

const encoded = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.stringMatching(/^[a-z0-9.,!-]{1,6}$/).map((text) => ({ html: text, text })),
  },
  fc.constantFrom(
    { html: '&amp;', text: '&' },
    { html: '&lt;', text: '<' },
    { html: '&#57;', text: '9' },
    { html: '&eacute', text: '\u00e9' },
    { html: '\u00fc', text: '\u00fc' },
    { html: '&zwnj;', text: '' },
    { html: '\u200b', text: '' },
    { html: '<!-- c -->', text: '' },
    { html: '<wbr>', text: '' },
    { html: '<style>p{}</style>', text: '' },
  ),
);
const word: fc.Arbitrary<Piece> = fc.array(encoded, { minLength: 1, maxLength: 4 }).map(joined);
const gap: fc.Arbitrary<Piece> = fc
  .constantFrom(' ', '  \n', '&nbsp;', ' &#32; ', '\u2009', '<br>', '\t<br/> ', '<hr>', '</td><td>')
  .map((html) => ({ html, text: ' ' }));
const { page } = fc.letrec<{ page: Piece; part: Piece }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 4 },
    word,
    gap,
    fc
      .tuple(fc.constantFrom('b', 'span', 'font color="red"', 'span class=x'), tie('page'))
      .map(([tag, { html, text }]) => ({ html: wrap(tag, html), text })),
    fc
      .tuple(fc.constantFrom('div', 'p class="MsoNormal"', 'li', 'td', 'tr', 'h1'), tie('page'))
      .map(([tag, { html, text }]) => ({ html: wrap(tag, html), text: ` ${text} ` })),
  ),
  page: fc.array(tie('part'), { maxLength: 6 }).map(joined),
}));

function joined(pieces: readonly Piece[]): Piece {
  return {
    html: pieces.map((piece) => piece.html).join(''),
    text: pieces.map((piece) => piece.text).join(''),
  };
}

function wrap(tag: string, html: string): string {
  return `<${tag}>${html}</${tag.split(' ')[0]}>`;
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
const squeeze = (text: string): string => text.replace(/\s+/g, '');

describe('any HTML put together from known pieces', () => {
  it('gives its text, with words apart and whole', () => {
    fc.assert(
      fc.property(page, ({ html, text }) => {
        expect(fold(textOf(html))).toBe(fold(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('is found again, in order and apart, for any stretch of the text', () => {
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), ({ html }, from, length) => {
        const body = bodyFromHtml(html);
        const start = from % (body.text.length + 1);
        const span = { start, end: Math.min(body.text.length, start + length) };
        const pieces = body.inHtml(span);
        let last = -1;
        for (const piece of pieces) {
          expect(piece.start).toBeGreaterThan(last);
          expect(piece.end).toBeGreaterThan(piece.start);
          last = piece.end;
        }
        expect(last).toBeLessThanOrEqual(html.length);
        expect(squeeze(textOf(piecesText(html, pieces)))).toBe(
          squeeze(body.text.slice(span.start, span.end)),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('loses a stretch and nothing else when its pieces are cut out', () => {
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(40), ({ html }, from, length) => {
        const { text, inHtml } = bodyFromHtml(html);
        const start = from % (text.length + 1);
        const end = Math.min(text.length, start + length);
        expect(squeeze(textOf(cutOut(html, inHtml({ start, end }))))).toBe(
          squeeze(text.slice(0, start) + text.slice(end)),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
