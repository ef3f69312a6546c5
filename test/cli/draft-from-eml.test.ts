import * as fc from 'fast-check';
import { draftFromEml } from '../../src/cli/draft-from-eml';
import { CommandError } from '../../src/cli/exit-codes';
import type { Draft } from '../../src/draft/draft';

const read = (message: string | Uint8Array): Promise<Draft> =>
  draftFromEml(
    typeof message === 'string' ? new TextEncoder().encode(message) : message,
    '2026-11-22',
  );
const valueOf = <T>(part: { known: true; value: T } | { known: false }): T => {
  if (!part.known) throw new Error('not read');
  return part.value;
};
const from = 'From: Sam Harker <sam.harker@nhs.net>\n';

describe('people', () => {
  it('come from From, To, Cc and Bcc, with names decoded', async () => {
    const draft = await read(
      `${from}To: =?utf-8?Q?Zo=C3=AB_Test?= <zoe@webmail.example>\nCc: "Brown, Lee" <lee@nhs.net>\nBcc: b@nhs.net\n\nHi\n`,
    );
    expect(valueOf(draft.from)).toEqual({
      name: 'Sam Harker',
      address: 'sam.harker@nhs.net',
      list: false,
    });
    expect(valueOf(draft.to)).toEqual([
      { name: 'Zoë Test', address: 'zoe@webmail.example', list: false },
    ]);
    expect(valueOf(draft.cc)).toEqual([
      { name: 'Brown, Lee', address: 'lee@nhs.net', list: false },
    ]);
    expect(valueOf(draft.bcc)).toEqual([{ name: '', address: 'b@nhs.net', list: false }]);
  });

  it('are taken out of a group, and out of a header given twice', async () => {
    const draft = await read(
      `${from}To: Team: a@nhs.net, b@nhs.net;, c@nhs.net\nTo: d@nhs.net\n\n`,
    );
    expect(valueOf(draft.to).map(({ address }) => address)).toEqual([
      'a@nhs.net',
      'b@nhs.net',
      'c@nhs.net',
      'd@nhs.net',
    ]);
  });

  it('in an empty group cannot be counted, unless it is the one that says nobody', async () => {
    const draft = await read(`${from}To: Families: ;\nCc: undisclosed-recipients:;\n\n`);
    expect(valueOf(draft.to)).toEqual([{ name: 'Families', address: '', list: true }]);
    expect(valueOf(draft.cc)).toEqual([]);
  });

  it('are nobody, which is known, when there is only a From', async () => {
    const draft = await read(`${from}\nHi\n`);
    expect([draft.to, draft.cc, draft.bcc].map(valueOf)).toEqual([[], [], []]);
  });

  it('without a From leave From unread', async () => {
    const draft = await read('To: a@nhs.net\n\nHi\n');
    expect(draft.from).toEqual({ known: false, why: 'empty' });
  });
});

describe('the day', () => {
  it.each([
    ['Tue, 3 Mar 2026 23:30:00 -0500', '2026-03-03'],
    ['3 Mar 2026 00:30 +0100', '2026-03-03'],
    ['Sat, 14 March 2026 10:00:00 GMT', '2026-03-14'],
    ['2026-03-03', '2026-11-22'],
    ['yesterday', '2026-11-22'],
  ])('Date: %s is %s', async (date, day) => {
    expect((await read(`${from}Date: ${date}\n\nHi\n`)).today).toBe(day);
  });

  it('is the real one where the message does not say', async () => {
    expect((await read(`${from}\nHi\n`)).today).toBe('2026-11-22');
  });
});

describe('text', () => {
  const alternative = (plain: string, html: string) =>
    `${from}Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\n${plain}\n--b\nContent-Type: text/html\n\n${html}\n--b--\n`;

  it('is the HTML where there is any, as Outlook shows it', async () => {
    const body = valueOf((await read(alternative('plain', '<p>formatted</p>'))).body);
    expect(body.text.trim()).toBe('formatted');
    expect(body.html).toContain('<p>formatted</p>');
  });

  it('is the plain text otherwise', async () => {
    const body = valueOf((await read(`${from}\nplain\n`)).body);
    expect([body.text.trim(), body.html]).toEqual(['plain', null]);
  });

  it('is decoded from the character set the message names', async () => {
    const head = `${from}Content-Type: text/plain; charset=windows-1252\n\nCaf`;
    const bytes = Uint8Array.of(...new TextEncoder().encode(head), 0xe9, 0x0a);
    expect(valueOf((await read(bytes)).body).text.trim()).toBe('Café');
  });

  it('of an encrypted message was not read, and neither were its attachments', async () => {
    const draft = await read(
      `${from}Content-Type: multipart/encrypted; boundary=b\n\n--b\nContent-Type: text/plain\n\nVersion: 1\n--b--\n`,
    );
    const unsupported = { known: false, why: 'unsupported' };
    expect([draft.body, draft.attachments]).toEqual([unsupported, unsupported]);
  });

  it('is found after a byte order mark and empty lines', async () => {
    const draft = await read(`\ufeff\r\n\r\n${from}Subject: Hello\n\nHi\n`);
    expect([valueOf(draft.subject), valueOf(draft.body).text.trim()]).toEqual(['Hello', 'Hi']);
  });
});

describe('attachments', () => {
  const mixed = (html: string, part: string) =>
    `${from}Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n${html}\n--b\n${part}\n--b--\n`;
  const picture = (type: string) =>
    `Content-Type: ${type}; name=a.png\nContent-ID: <a b@x.example>\nContent-Disposition: inline; filename=a.png\nContent-Transfer-Encoding: base64\n\nAAAA`;

  it('are listed with name and size, and nobody has looked inside', async () => {
    const draft = await read(mixed('<p>Hi</p>', picture('application/pdf')));
    expect(valueOf(draft.attachments)).toEqual([
      {
        name: 'a.png',
        size: 3,
        kind: 'file',
        inline: false,
        text: { known: false, why: 'not-looked-into' },
      },
    ]);
  });

  it.each([
    ['a picture the text shows', '<img src="cid:a%20b@x.example">', 'image/png', true],
    ['a picture it does not show', '<img src="cid:other@x.example">', 'image/png', false],
    ['a document it pretends to show', '<img src="cid:a%20b@x.example">', 'text/csv', false],
    ['a broken reference', '<img src="cid:%zz">', 'image/png', false],
  ])('%s', async (_, html, type, inline) => {
    const [attachment] = valueOf((await read(mixed(html, picture(type)))).attachments);
    expect(attachment?.inline).toBe(inline);
  });

  it('that are messages stay attachments', async () => {
    const draft = await read(
      mixed('<p>Hi</p>', `Content-Type: message/rfc822\n\n${from}\nNHS number 999 000 0212\n`),
    );
    expect(valueOf(draft.attachments)[0]?.kind).toBe('item');
    expect(valueOf(draft.body).text).not.toContain('999');
  });
});

describe('meetings', () => {
  const calendar = (method: string, disposition = '') =>
    `${from}To: a@nhs.net\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/calendar; method=${method}\n${disposition}\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nDESCRIPTION:Bring the notes\nLOCATION;ALTREP="https://x.example/":Room 2\\, first\n  floor\nEND:VEVENT\nEND:VCALENDAR\n--b--\n`;

  it('are told from messages, with their place and their text', async () => {
    const draft = await read(calendar('REQUEST'));
    expect(draft.kind).toBe('meeting');
    expect(valueOf(draft.location)).toBe('Room 2, first floor');
    expect(valueOf(draft.body).text.trim()).toBe('Bring the notes');
    expect(valueOf(draft.attachments)).toEqual([]);
  });

  it.each([
    ['an answer', 'REPLY', ''],
    ['an attached copy', 'REQUEST', 'Content-Disposition: attachment\n'],
  ])('%s is a message with an attachment', async (_, method, disposition) => {
    const draft = await read(calendar(method, disposition));
    expect([draft.kind, valueOf(draft.location)]).toEqual(['message', '']);
    expect(valueOf(draft.attachments)).toHaveLength(1);
  });
});

describe('anything at all', () => {
  const outcome = (message: string | Uint8Array): Promise<unknown> =>
    read(message).then(
      (draft) => draft.kind,
      (error: unknown) => (error instanceof CommandError ? error.exitCode : error),
    );

  it('is a draft, or a refusal with exit code 65', async () => {
    const line = fc.oneof(
      fc.constantFrom(
        'From: a@nhs.net',
        'To: Team:a@b;',
        'Content-Type: multipart/mixed; boundary=b',
        '--b',
        '--b--',
        '',
        'Content-Type: text/html',
      ),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line), async (lines) => {
        expect(['message', 'meeting', 65]).toContain(await outcome(lines.join('\n')));
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(['message', 'meeting', 65]).toContain(await outcome(bytes));
      }),
    );
  });
});
