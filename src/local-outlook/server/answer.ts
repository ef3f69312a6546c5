import { readFile } from 'node:fs/promises';
import { extname, normalize, resolve, sep } from 'node:path';

/** What a server sends back. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
}

/** Answers the path of a GET request (decoded, without the query), or null where it knows nothing. */
export type Site = (path: string) => Promise<Answer | null>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
};

/** A good answer with this text or these bytes. */
export const ok = (type: string, body: string | Buffer): Answer => ({ status: 200, type, body });

/** The content type that goes with a file name. */
export const typeOf = (name: string): string =>
  types[extname(name).toLowerCase()] ?? 'application/octet-stream';

/** A file inside `folder`; null when there is none, or when the path would lead out of the folder. */
export async function fileIn(folder: string, path: string): Promise<Answer | null> {
  const root = resolve(folder);
  const file = resolve(root, normalize(path).replace(/^[/\\]+/, ''));
  if (!file.startsWith(root + sep)) return null;
  try {
    return ok(typeOf(file), await readFile(file));
  } catch {
    return null;
  }
}
