/** From this many bytes on, a message is worth a look before it is parsed. */
const LONG = 1_000_000;

/**
 * A long message of one part, with its body written as one line of base64; any other as it was.
 * postal-mime keeps a piece for every line of a plain body: ten megabytes of short lines
 * are 300,000 pieces and seconds of work, one line of base64 is a tenth of a second.
 */
export function withBodyInOnePiece(bytes: Uint8Array): Uint8Array {
  if (bytes.length < LONG) return bytes;
  const message = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = endOfHeaders(message);
  if (end === -1) return bytes;
  const headers = message.toString('latin1', 0, end);
  if (!isPlain(headers)) return bytes;
  return Buffer.concat([
    // In front: where a header is given twice, the first one counts.
    Buffer.from('Content-Transfer-Encoding: base64\r\n', 'latin1'),
    message.subarray(0, end),
    Buffer.from(message.toString('base64', end), 'latin1'),
  ]);
}

/** Where the body begins, after the first empty line; -1 when there is none. */
function endOfHeaders(message: Buffer): number {
  const ends = ['\r\n\r\n', '\n\n'].map((gap) => ({ gap, at: message.indexOf(gap) }));
  const found = ends.filter(({ at }) => at !== -1).sort((one, other) => one.at - other.at)[0];
  return found === undefined ? -1 : found.at + found.gap.length;
}

/** One part of text, sent as it is. */
function isPlain(headers: string): boolean {
  const type = /^content-type:\s*([^\s;]*)/im.exec(headers)?.[1] ?? 'text/plain';
  const encoding = /^content-transfer-encoding:\s*([^\s;]*)/im.exec(headers)?.[1] ?? '8bit';
  return /^text\//i.test(type) && /^(?:7bit|8bit|binary)$/i.test(encoding);
}
