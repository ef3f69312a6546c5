import { bodyFromHtml } from '../../src/draft/from-html';
import { bodyFromText } from '../../src/draft/from-text';

// The product promises 10 MB within 3 s. The test reads a part of that and counts processor time;
// its bound is several times the share, for coverage counters are slow and machines are busy. What
// is worse than linear takes minutes.
const size = 400_000;
const mostMicroseconds = 600_000;

const fill = (unit: string): string => unit.repeat(Math.ceil(size / unit.length));

const cases: Readonly<Record<string, string>> = {
  spaces: fill(' '),
  'line ends': fill('\n'),
  'line ends and letters': fill('a\n'),
  'less-than signs': fill('<'),
  ampersands: fill('&'),
  'ampersands and hashes': fill('&#'),
  'broken references': fill('&aaaaaaaaaaaaaaaa'),
  references: fill('&amp;'),
  'one long number': `&#${fill('1')}`,
  'one long tag': `<a ${fill('b ')}`,
  'one long tag of equals signs': `<a ${fill('a = ')}`,
  'one long quoted value': `<a b="${fill('x')}`,
  'a long style': `<a style="${fill('; ')}">x`,
  'open comments': fill('<!--'),
  declarations: fill('<!'),
  'end tags': fill('</'),
  'end tags that fit nothing': fill('</b>'),
  'end tags of the outermost element': `<b><div><i>${fill('</b>')}`,
  'nested blocks': fill('<div>'),
  'nested quotes': fill('<blockquote type=cite>x'),
  'quotes next to each other': fill('<blockquote type=cite>x</blockquote>y'),
  signatures: fill('<p id=Signature>x</p>y'),
  'hidden words': fill('<b hidden>x</b>y'),
  rules: fill('<hr>\u00a0'),
  cells: `${fill('<td>')}x`,
  'breaks and words': fill('<br>x'),
  'spaces between elements': fill('x<b> </b>'),
  'words and invisible characters': fill('a\u200b'),
  'line ends in pre': `<pre>${fill('\r\n')}`,
  'open styles': fill('<style>'),
  styles: fill('<style></style>'),
  emoji: fill('\ud83d\ude00'),
  'half characters': fill('\ud83d'),
  'quote marks': fill('<br>> x'),
  'labels without a block': fill('<br>From: x'),
  'labels and lists': fill('<br>From: x<br>Sent: y<br>;<br>;<br>;<br>;'),
  'introductions without an end': fill('<br>On 1.1.2026 10:00 a@b wrote'),
  'verbs without an end': fill(`On wrote${' wrote'.repeat(60)} x:<br>`),
  'dashes and closing words': fill('<br>-- <br>Regards'),
  'at signs': fill('@'),
};

describe('a body made to be slow', () => {
  it.each(Object.entries(cases))('is read in good time: %s', (_, raw) => {
    for (const read of [bodyFromHtml, bodyFromText]) {
      const before = process.cpuUsage();
      const body = read(raw);
      body.inHtml({ start: 0, end: body.text.length });
      expect(process.cpuUsage(before).user).toBeLessThan(mostMicroseconds);
      expect(body.zones[body.zones.length - 1]?.end ?? 0).toBe(body.text.length);
    }
  });
});
