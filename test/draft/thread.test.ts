import { bodyFromHtml } from '../../src/draft/from-html';
import { bodyFromText } from '../../src/draft/from-text';
import { addressesInThread, subjectsInThread } from '../../src/draft/thread';

const trail = (from: string): string =>
  `Hello new@example.com\n\nFrom: ${from}\nSent: 2 March 2026 16:45\nTo: B.Cole@Example.NET; 'cat@example.org'\nSubject: Rota\n\nHello`;

describe('addressesInThread', () => {
  it('finds the people in the quoted part, in lower case and once', () => {
    expect(
      addressesInThread(bodyFromText(`${trail('Ann <ann@example.com>')} ann@EXAMPLE.com`)),
    ).toEqual(['ann@example.com', 'b.cole@example.net', 'cat@example.org']);
  });

  it('finds nobody in what was written now', () => {
    expect(addressesInThread(bodyFromText('Write to ann@example.com'))).toEqual([]);
  });

  it('finds addresses in links of quoted HTML', () => {
    const body = bodyFromHtml(
      '<p>Hi</p><div class="gmail_quote"><p>On 2 Mar 2026 at 16:45, Ann &lt;<a>ann+x@example.co.uk</a>&gt; wrote:</p><blockquote>Hi</blockquote></div>',
    );
    expect(addressesInThread(body)).toEqual(['ann+x@example.co.uk']);
  });

  it.each(['@example.com', 'ann@', 'ann@localhost', 'ann @example.com', "'@example.com", '@@@@'])(
    'takes %j for no address',
    (word) => {
      expect(addressesInThread(bodyFromText(trail(word)))).toEqual([
        'b.cole@example.net',
        'cat@example.org',
      ]);
    },
  );

  it('reads a thread of nothing but at signs in linear time', () => {
    const before = process.cpuUsage();
    addressesInThread(bodyFromText(trail('@'.repeat(1_000_000))));
    expect(process.cpuUsage(before).user).toBeLessThan(3_000_000);
  });
});

describe('subjectsInThread', () => {
  it.each([
    ['as Outlook writes it', 'Subject: [Secure] Visit', ['[secure] visit']],
    ['in bold', '*Subject:* [secure] Visit', ['[secure] visit']],
    ['in Welsh', 'Pwnc: [secure] Ymweliad', ['[secure] ymweliad']],
    ['below its label', 'Subject:\n[secure] Visit', ['[secure] visit']],
    ['left empty at the end', 'Subject:', ['']],
  ])('finds a subject %s', (_, line, subjects) => {
    const text = `Hello\n\nFrom: Ann <ann@example.com>\nSent: 2 March 2026 16:45\nTo: Ben\n${line}`;
    expect(subjectsInThread(bodyFromText(text))).toEqual(subjects);
  });

  it('finds the subject of every message of the thread', () => {
    const text = `${trail('Ann <ann@example.com>')}\n\n${trail('Ben <ben@example.com>')}`;
    expect(subjectsInThread(bodyFromText(text))).toEqual(['rota', 'rota']);
  });

  it('finds none in what was written now', () => {
    expect(subjectsInThread(bodyFromText('Subject: [secure] Visit'))).toEqual([]);
  });
});
