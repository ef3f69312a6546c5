import PostalMime from 'postal-mime';
import { withBodyInOnePiece } from '../../src/cli/long-body';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const long = 'Hello – how are you?\n'.repeat(60_000);
const headers = 'From: a@nhs.net\nSubject: Hello\n';

describe('withBodyInOnePiece', () => {
  it.each([
    ['no content type', `${headers}\n${long}`],
    ['a text type', `${headers}Content-Type: text/html; charset=utf-8\n\n${long}`],
    ['an encoding that is none', `${headers}Content-Transfer-Encoding: 8bit\n\n${long}`],
    ['other line endings', `${headers}\n${long}`.replace(/\n/g, '\r\n')],
  ])('changes nothing that is read, with %s', async (_, message) => {
    const before = bytesOf(message);
    const after = withBodyInOnePiece(before);
    expect(after).not.toBe(before);
    const [read, reread] = [await PostalMime.parse(before), await PostalMime.parse(after)];
    const text = (value: string | undefined): string => (value ?? '').replace(/\r\n/g, '\n').trim();
    expect(text(reread.html)).toBe(text(read.html));
    expect(text(reread.text)).toBe(text(read.text));
    expect([reread.subject, reread.from]).toEqual([read.subject, read.from]);
  });

  it.each([
    ['a short message', `${headers}\nHello\n`],
    [
      'a message of several parts',
      `${headers}Content-Type: multipart/mixed; boundary=b\n\n${long}`,
    ],
    ['a folded multipart type', `${headers}Content-Type:\n multipart/mixed; boundary=b\n\n${long}`],
    ['an encoded body', `${headers}Content-Transfer-Encoding: quoted-printable\n\n${long}`],
    ['headers without an end', 'a'.repeat(2_000_000)],
  ])('leaves %s alone', (_, message) => {
    const bytes = bytesOf(message);
    expect(withBodyInOnePiece(bytes)).toBe(bytes);
  });
});
