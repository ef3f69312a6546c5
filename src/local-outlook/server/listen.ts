import { createHash } from 'node:crypto';
import { createServer, type Server, type ServerOptions } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Certificate } from './certificate';
import type { Answer, Site } from './answer';

/** A running server: where it is, and how it ends. */
export interface Listening {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

const notFound: Answer = { status: 404, type: 'text/plain; charset=utf-8', body: 'Not found' };
const notAllowed: Answer = { ...notFound, status: 405, body: 'Only GET' };
const broken: Answer = { ...notFound, status: 500, body: 'The local server failed' };

/** Serves a site over HTTPS, to this computer only. Port 0 takes any free one. */
export async function listen(
  certificate: Certificate,
  port: number,
  site: Site,
  headers: Readonly<Record<string, string>>,
): Promise<Listening> {
  const options: ServerOptions = { key: certificate.key, cert: certificate.cert };
  const server = createServer(options, (request, response) => {
    void answerTo(request, site).then((answer) => {
      send(request, response, answer, headers);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return { origin: `https://localhost:${taken}`, close: () => closed(server) };
}

async function answerTo(request: IncomingMessage, site: Site): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return notAllowed;
  try {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    return (await site(decodeURIComponent(pathname))) ?? notFound;
  } catch {
    return broken;
  }
}

/** Every file is asked for again each time, so that a change shows; what has not changed is not sent again. */
function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  headers: Readonly<Record<string, string>>,
): void {
  const etag = `"${createHash('sha1').update(answer.body).digest('base64')}"`;
  const same = answer.status === 200 && request.headers['if-none-match'] === etag;
  response.writeHead(same ? 304 : answer.status, {
    'content-type': answer.type,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
    etag,
    ...headers,
  });
  response.end(same ? undefined : answer.body);
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
