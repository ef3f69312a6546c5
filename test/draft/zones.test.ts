import fc from 'fast-check';
import type { Body, ZoneKind } from '../../src/draft/body';
import { bodyFromHtml } from '../../src/draft/from-html';
import { bodyFromText } from '../../src/draft/from-text';

/** The text of one kind of zone, line ends at either end left out. */
function ofKind(body: Body, kind: ZoneKind): string {
  return body.zones
    .filter((zone) => zone.kind === kind)
    .map((zone) => body.text.slice(zone.start, zone.end).trim())
    .filter((text) => text !== '')
    .join(' | ');
}

const blockEn = 'From: Ann <ann@example.com>\nSent: 02 March 2026 16:45\nTo: Ben\nSubject: Rota';

describe('the trail in plain text', () => {
  it.each([
    ['an Outlook block', blockEn],
    ['a line of underscores', `________________________________\n${blockEn}`],
    [
      'an announced block with little in it',
      '-----Original Message-----\nFrom: Ann\nSubject: Rota',
    ],
    ['underscores over a short block', '________________________________\n\nDate: Monday\nTo: Ben'],
    ['a separator alone', '-----Original Message-----\nsome text'],
    ['an Enron-style separator', '---------- Forwarded by Ann on 03/12/2001 10:05 AM ----------'],
    ['a forwarded marker in another script', '-------- Исходное сообщение --------\nпривет'],
    ['Apple Mail', 'Begin forwarded message:\n\nhello'],
    [
      'the Mac and new Outlook',
      'From: Ann\nDate: Monday, 2 March 2026 at 16:45\nTo: Ben\nSubject: Rota',
    ],
    ['bold labels', '*From:* Ann\n*Sent:* Monday\n*To:* Ben\n*Subject:* Rota'],
    ['another order', 'Date: Mon, 2 Mar 2026 16:45\nSubject: Rota\nFrom: ann@example.com\nTo: Ben'],
    ['no subject, but a time', 'From: Ann\nSent: 2 March 2026 16:45\nTo: Ben'],
    ['a date and an address', 'Date: Wed, 16 May 2012 00:15:02\nTo: ann@example.com'],
    [
      'a long list of people',
      `From: Ann\nSent: Monday\nTo: Ben;\n${'Cat Dog;\n'.repeat(25)}Subject: Rota`,
    ],
    ['a value on the next line', 'From:\nAnn\nSent:\nMonday\nTo:\nBen\nSubject:\nRota'],
    ['attachments and importance', `${blockEn}\nImportance: High\nAttachments: a.docx`],
    ['German', 'Von: Anna\nGesendet: Montag, 2. März 2026 16:45\nAn: Ben\nBetreff: Plan'],
    ['French', 'De : Anne\nEnvoyé : lundi 2 mars 2026 16:45\nÀ : Ben\nObjet : Plan'],
    ['Spanish', 'De: Ana\nEnviado el: lunes, 2 de marzo\nPara: Ben\nAsunto: Plan'],
    ['Welsh', 'Oddi wrth: Ann\nAnfonwyd: 2 Mawrth\nAt: Ben\nPwnc: Rota'],
    ['Polish', 'Od: Anna\nWysłano: 2 marca\nDo: Ben\nTemat: Plan'],
    ['Chinese', '发件人：安\n发送时间：2026年3月2日\n收件人：本\n主题：计划'],
    ['Gmail', 'On Mon, 2 Mar 2026 at 16:45, Ann <ann@example.com> wrote:\n\nhello'],
    [
      'an introduction over three lines',
      'On Mon, 2 Mar 2026 at 16:45,\nAnn Example of the ward <ann@example.com>\nwrote:\n> hello',
    ],
    [
      'a name before the verb',
      'Max Muster <max@example.com> schrieb am Fr., 28.\nApr. 2017 um 11:53 Uhr:\n> hallo',
    ],
    ['French Gmail', 'Le lun. 2 mars 2026 à 16:45, Anne <anne@example.com> a écrit :\n> salut'],
    ['a date and a person only', '26.06.2014, 14:41, "Ann" <ann@example.com>:\nhello'],
    ['dashes around an introduction', '------On 12/29/1987 17:32, Julius wrote-----\n\nhello'],
    ['an introduction with a day only, but a quote', 'On 2 March 2026 Ann wrote:\n> hello'],
    ['quote marks alone', '> hello\n> there'],
  ])('knows %s', (_, trail) => {
    const body = bodyFromText(`Thank you, that is fine.\n\n${trail}`);
    expect(ofKind(body, 'new')).toBe('Thank you, that is fine.');
    expect(ofKind(body, 'quoted')).toBe(trail.trim());
  });

  it.each([
    ['a colon in clinical text', 'From: Ward 3\nTo: Ward 5\nplease move the bed'],
    ['a plan with labels', 'Date: Monday\nTo: be decided'],
    ['two labels of one kind', 'From: Ann\nFrom: Ben\nFrom: Cat'],
    ['labels that break off', 'From: Ann\n\n\nwords\nwords\nSubject: x\nDate: y'],
    ['labels far apart', `From: Ann\nSent: Monday\n${'a;\n'.repeat(40)}Subject: Rota`],
    ['a label that begins no block', 'Subject: Rota\nTo: Ben\nno more'],
    ['importance before a block', 'Importance: high\nCc: Ann'],
    ['a sentence that begins with On', 'On Monday she came.\nShe wrote:\nnothing'],
    ['a sentence about what was written', 'On 2 March 2026 the patient wrote:\nI feel better.'],
    [
      'a sentence that goes on behind the verb',
      'On 3 May 2026 at 10:30 the doctor wrote to her and asked:\nwhen?',
    ],
    ['a verb and no date', 'As Shakespeare wrote:\nwords'],
    ['a colon and no verb', 'On Monday at 10:30 please bring:\nshoes'],
    ['arithmetic', '> 65 years\nis the age'],
    ['a short rule', 'a\n-----\nb'],
    [
      'a very long sentence',
      `On 2 March at 16:45 ${'a '.repeat(300)}
… wrote:`,
    ],
    ['an introduction with a blank line in it', 'On Mon, 2 Mar 2026 at 16:45\n\nwrote'],
  ])('leaves %s alone', (_, text) => {
    const body = bodyFromText(text);
    expect(ofKind(body, 'quoted')).toBe('');
    expect(ofKind(body, 'new')).toBe(text.trim());
  });

  it('takes answers between quotes for new text', () => {
    const body = bodyFromText(
      'See below.\n\nOn Mon, 2 Mar 2026 at 16:45, Ann <ann@example.com> wrote:\n\n> Is it Monday?\n\nYes.\n\n> And then?\nNo.\n',
    );
    expect(ofKind(body, 'new')).toBe('See below. | Yes. | No.');
    expect(ofKind(body, 'quoted')).toContain('> And then?');
  });

  it('takes a sentence above an introduction for new text', () => {
    const body = bodyFromText(
      'On Monday I can help\nOn Mon, 2 Mar 2026 at 16:45, Ann <ann@example.com> wrote:\nhello',
    );
    expect(ofKind(body, 'new')).toBe('On Monday I can help');
  });

  it('believes an introduction at the very end', () => {
    const body = bodyFromText('Hello\nOn Mon, 2 Mar 2026 at 16:45, Ann wrote:');
    expect(ofKind(body, 'new')).toBe('Hello');
  });

  it('lets white space between two zones go with the one before it', () => {
    const { zones } = bodyFromText(`\n\nHello\n-- \nAnn\n\n${blockEn}`);
    expect(zones.map((zone) => zone.kind)).toEqual(['new', 'signature', 'quoted']);
    expect(bodyFromText(` \n${blockEn}`).zones.map((zone) => zone.kind)).toEqual(['new', 'quoted']);
  });

  it('joins quotes with only white space between them', () => {
    const { zones } = bodyFromText('> a\n> b\n\n \n> c\n');
    expect(zones.map((zone) => zone.kind)).toEqual(['quoted']);
  });
});

describe('the trail in HTML', () => {
  const head = '<b>From:</b> Ann &lt;ann@example.com&gt;<br><b>Sent:</b> 2 March 2026<br>';

  it.each([
    [
      'Outlook on the web',
      '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg">old</div><div>older</div>',
    ],
    ['a quoted Outlook on the web', '<div id="x_x_divRplyFwdMsg">old</div>'],
    ['a rule after appendonsend', '<div id="appendonsend"></div><hr tabindex="-1"><p>old</p>'],
    ['old Outlook for Mac', '<span id="OLK_SRC_BODY_SECTION">old</span>'],
    [
      'Word-based Outlook',
      `<div style="border:none;border-top:solid #E1E1E1 1.0pt">${head}</div><p>old</p>`,
    ],
    [
      'older Word-based Outlook',
      `<div style="border-top: #B5C4DF 1pt solid">${head}</div><p>old</p>`,
    ],
    ['Outlook 2003', `<div class="OutlookMessageHeader">${head}</div>old`],
    ['a rule and a header', `<hr>${head}old`],
    [
      'new Outlook',
      '<div id="mail-editor-reference-message-container"><p>old</p><p>older</p></div>',
    ],
    [
      'Gmail',
      '<div class="gmail_quote gmail_quote_container"><div class="gmail_attr">On 2 Mar, Ann:</div><blockquote class="gmail_quote">old</blockquote></div>',
    ],
    ['Yahoo', '<div id="x" class="x_yahoo_quoted">old</div>'],
    [
      'Thunderbird',
      '<div class="moz-cite-prefix">Ann:</div><blockquote type="cite">old</blockquote>',
    ],
    [
      'Apple Mail',
      '<blockquote type="CITE"><div>old</div><blockquote type="cite">older</blockquote></blockquote>',
    ],
    [
      'an introduction above a quote',
      '<p>On 2 March 2026 Ann wrote:</p><blockquote type="cite">old</blockquote>',
    ],
    ['quote marks', '<p>&gt; old<br>&gt; older</p>'],
  ])('knows %s', (_, trail) => {
    const body = bodyFromHtml(`<p>Thank you.</p>${trail}`);
    expect(ofKind(body, 'new')).toBe('Thank you.');
    expect(ofKind(body, 'quoted')).toBe(bodyFromHtml(trail).text);
  });

  it.each([
    ['a quotation from a book', '<blockquote>words</blockquote>'],
    ['a blockquote of another type', '<blockquote type="x" class="y">words</blockquote>'],
    ['a rule', '<hr>words'],
    ['a border', '<div style="border-top:solid #E1E1E1 1.0pt">words</div>'],
    ['appendonsend without a rule', '<div id="appendonsend"></div>words<hr>more'],
    ['an empty quote', '<blockquote type="cite"></blockquote>words'],
    ['a trail without text', 'words<div id="divRplyFwdMsg"></div>'],
    ['a blockquote with a style', '<blockquote style="margin:0">words</blockquote>'],
    ['other ids', '<div id="main" class="gmail_default">words</div>'],
  ])('leaves %s alone', (_, html) => {
    expect(ofKind(bodyFromHtml(html), 'quoted')).toBe('');
  });

  it('takes an answer below or between quotes for new text', () => {
    const body = bodyFromHtml(
      '<p>a</p><div class="gmail_quote"><p>Ann:</p><blockquote class="gmail_quote">q1</blockquote><p>b</p><blockquote type="cite">q2</blockquote>c</div><p>d</p>',
    );
    expect(ofKind(body, 'new')).toBe('a | b | c\nd');
    expect(ofKind(body, 'quoted')).toBe('Ann:\nq1 | q2');
  });

  it('goes on quoting in a container inside a container', () => {
    const body = bodyFromHtml(
      '<p>a</p><div class="gmail_quote"><blockquote type="cite">q1</blockquote><p>b</p><div class="x_gmail_quote">q2</div><p>q3</p></div><p>c</p>',
    );
    expect(ofKind(body, 'new')).toBe('a | b | c');
    expect(ofKind(body, 'quoted')).toBe('q1 | q2\nq3');
  });

  it('goes on quoting after a container inside a quote', () => {
    const body = bodyFromHtml(
      '<blockquote type="cite">a<div class="gmail_quote">b</div>c</blockquote>d',
    );
    expect(ofKind(body, 'new')).toBe('d');
  });

  it('looks at no more headers than any real trail has', () => {
    const body = bodyFromHtml(`${'<hr>a'.repeat(2500)}<hr>From: Ann<br>Subject: x`);
    expect(ofKind(body, 'quoted')).toBe('');
  });
});

describe('signatures', () => {
  it.each([
    ['dashes', '--\nAnn Example\nWard clerk'],
    ['dashes with a space', '-- \nAnn'],
    ['a phone', 'Sent from my iPhone'],
    ['Outlook on a phone', 'Get Outlook for iOS<https://example.com>'],
    ['another language', 'Von meinem iPhone gesendet'],
    ['closing words', 'Kind regards,\n\nAnn Example\nWard clerk\n01632 960123'],
    ['many thanks', 'Many thanks\nAnn'],
    ['Welsh closing words', 'Cofion cynnes\nAnn'],
    [
      'closing words and small print',
      `Best wishes\nAnn\n\n****************\n${'This is small print. '.repeat(10)}`,
    ],
    ['small print alone', 'This message may contain confidential information. If you are not the'],
  ])('knows %s', (_, signature) => {
    const body = bodyFromText(`Hello Ben,\nthe rota is up.\n\n${signature}\n`);
    expect(ofKind(body, 'new')).toBe('Hello Ben,\nthe rota is up.');
    expect(ofKind(body, 'signature')).toBe(signature.trim());
  });

  it.each([
    ['a message of thanks', 'Thanks\nAnn'],
    ['thanks that nobody signs', 'All done.\nThank you'],
    ['closing words in a sentence', 'Please give her my\nkind regards when you see her.\nAnn'],
    ['closing words far from the end', `Hello\nThanks\n${'line\n'.repeat(13)}`],
    ['a long line after closing words', `Hello\nRegards\n${'word '.repeat(30)}`],
    ['dashes far from the end', `a\n--\n${'line\n'.repeat(41)}`],
    ['small print on top', 'This message may contain confidential information'],
  ])('leaves %s alone', (_, text) => {
    expect(ofKind(bodyFromText(text), 'signature')).toBe('');
  });

  it('stands above the trail, and below it', () => {
    const body = bodyFromText(
      `Yes.\nRegards\nBen\n\nOn Mon, 2 Mar 2026 at 16:45, Ann <ann@example.com> wrote:\n> a\n> b\n\nThanks\nAnn\n\n> c\n> d\n\nNo.\n-- \nBen`,
    );
    expect(ofKind(body, 'signature')).toBe('Regards\nBen | -- \nBen');
    expect(ofKind(body, 'new')).toBe('Yes. | Thanks\nAnn | No.');
  });

  it.each([
    '<div id="Signature"><p>Ann</p></div>',
    '<div id="x_Signature"><div id="Signature">Ann</div></div>',
    '<div id="ms-outlook-mobile-signature">Ann</div>',
    '<div class="gmail_signature">Ann</div>',
  ])('is known by %s', (html) => {
    const body = bodyFromHtml(`<p>Hello</p>${html}<p>P.S.</p>`);
    expect(ofKind(body, 'signature')).toBe('Ann');
    expect(ofKind(body, 'new')).toBe('Hello | P.S.');
  });

  it('begins with the closing words above what the HTML marks', () => {
    const body = bodyFromHtml('<p>Hello</p><p>Regards</p><p>Ann</p><div id="Signature">Ward</div>');
    expect(ofKind(body, 'signature')).toBe('Regards\nAnn\nWard');
  });

  it('is quoted where it stands in a quote', () => {
    const body = bodyFromHtml('a<blockquote type="cite">b<p id="Signature">c</p></blockquote>');
    expect(ofKind(body, 'quoted')).toBe('b\nc');
    expect(ofKind(body, 'signature')).toBe('');
  });

  it('is nothing when the HTML marks nothing', () => {
    expect(ofKind(bodyFromHtml('a<div id="Signature"></div>'), 'signature')).toBe('');
  });
});

const fragment = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    '\n',
    ' ',
    '> a\n',
    '-- \n',
    'Kind regards\n',
    'From: a@example.com\n',
    'Sent: 1 May 2026 10:00\n',
    'To: b\n',
    'Subject: c\n',
    'On 1 May 2026 at 10:00, A wrote:\n',
    '_______________\n',
    '<blockquote type=cite>',
    '</blockquote>',
    '<div class="gmail_quote">',
    '</div>',
    '<hr>',
    '<div id=Signature>',
    '<div id=appendonsend></div>',
    '<div id=divRplyFwdMsg>',
    '<p hidden>',
    '<table><tr><td>',
    '<pre>',
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '&',
    '&#',
    '&amp',
    '<',
    '</',
    '"',
    '\ud83d',
  ),
);
const anything = fc.array(fragment, { maxLength: 30 }).map((parts) => parts.join(''));

describe('any string at all', () => {
  it.each([
    ['as HTML', bodyFromHtml],
    ['as text', bodyFromText],
  ])('is read %s, and its zones cover it', (_, read) => {
    fc.assert(
      fc.property(anything, (raw) => {
        const { text, zones, hidden, inHtml } = read(raw);
        expect(zones.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        let last = 0;
        for (const { start, end } of zones) {
          expect(start).toBe(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        for (const { start, end } of hidden) expect(end).toBeGreaterThan(start);
        for (const piece of inHtml({ start: 0, end: text.length })) {
          expect(piece.end).toBeLessThanOrEqual(raw.length);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
