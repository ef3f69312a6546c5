import { mkdtempSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { get, type RequestOptions } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { fileIn } from '../../src/local-outlook/server/answer';
import { localCertificate } from '../../src/local-outlook/server/certificate';
import { withLocalOfficeJs } from '../../src/local-outlook/server/office-js';
import { type LocalOutlook, serve } from '../../src/local-outlook/server/serve';

const root = join(__dirname, '../..');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'local-outlook-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Got {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Asks as a browser would that has been told to go on, certificate or not. */
function ask(url: string, options: RequestOptions = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    get(url, { rejectUnauthorized: false, agent: false, ...options }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body });
      });
    }).on('error', reject);
  });
}

describe('localCertificate', () => {
  const now = new Date();
  const days = (count: number): Date => new Date(now.getTime() + count * 24 * 60 * 60_000);

  it('is made once, and kept where only its owner can read the key', async () => {
    const first = await localCertificate(folder, now);
    expect(await localCertificate(folder, now)).toEqual(first);
    expect(statSync(join(folder, 'localhost.key')).mode & 0o077).toBe(
      process.platform === 'win32' ? expect.anything() : 0,
    );
  });

  it('is made again a week before it ends, and when what is kept is damaged', async () => {
    const first = await localCertificate(folder, now);
    expect(await localCertificate(folder, days(80))).toEqual(first);
    const second = await localCertificate(folder, days(84));
    expect(second).not.toEqual(first);
    writeFileSync(join(folder, 'localhost.crt'), 'not a certificate');
    expect(await localCertificate(folder, now)).not.toEqual(second);
  });
});

describe('fileIn', () => {
  it.each(['../secret.txt', '/../secret.txt', 'sub/../../secret.txt', '..', '', '/'])(
    'gives nothing for %j',
    async (path) => {
      const inner = join(folder, 'inner');
      mkdirSync(inner);
      writeFileSync(join(folder, 'secret.txt'), 'secret');
      expect(await fileIn(inner, path)).toBeNull();
    },
  );

  it('gives a file with its type', async () => {
    writeFileSync(join(folder, 'a.css'), 'body {}');
    expect(await fileIn(folder, '/a.css')).toEqual({
      status: 200,
      type: 'text/css; charset=utf-8',
      body: Buffer.from('body {}'),
    });
  });
});

describe('withLocalOfficeJs', () => {
  it.each([
    'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    'https://appsforoffice.microsoft.com/lib/1.1/hosted/office.debug.js',
  ])('takes %s from here', (address) => {
    expect(withLocalOfficeJs(`<script src="${address}"></script>`)).toBe(
      '<script src="/office-js/office.js"></script>',
    );
  });

  it('leaves the rest of the page alone', () => {
    const page = '<meta content="script-src https://appsforoffice.microsoft.com">';
    expect(withLocalOfficeJs(page)).toBe(page);
  });
});

describe('serve', () => {
  let outlook: LocalOutlook;

  beforeEach(async () => {
    const dist = join(folder, 'dist');
    mkdirSync(dist);
    writeFileSync(
      join(dist, 'page.html'),
      '<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script>',
    );
    outlook = await serve({ root, dist, addinPort: 0, outlookPort: 0 });
  });

  afterEach(async () => {
    await outlook.close();
  });

  it('has the add-in and the Outlook page on two origins of this computer', () => {
    expect(outlook.addinOrigin).toMatch(/^https:\/\/localhost:\d+$/);
    expect(outlook.outlookOrigin).toMatch(/^https:\/\/localhost:\d+$/);
    expect(outlook.addinOrigin).not.toBe(outlook.outlookOrigin);
  });

  it('serves the built pages, with office.js and what it tests for in front', async () => {
    const page = await ask(`${outlook.addinOrigin}/page.html?_host_Info=x`);
    expect(page.body).toBe('<script src=/office-js/office.js></script>');
    const script = await ask(`${outlook.addinOrigin}/office-js/office.js`);
    expect(script.body.indexOf('JavaScriptSerializer')).toBeGreaterThan(-1);
    expect(script.body.indexOf('JavaScriptSerializer')).toBeLessThan(script.body.indexOf('OSF'));
    const web = await ask(`${outlook.addinOrigin}/office-js/outlook-web-16.01.js`);
    expect(web.body.trimEnd()).toContain('localOutlookThrows');
    expect((await ask(`${outlook.addinOrigin}/assets/icon-32.png`)).headers['content-type']).toBe(
      'image/png',
    );
  });

  it('serves the Outlook page, its scripts without their types, and where the add-in is', async () => {
    const page = await ask(outlook.outlookOrigin);
    expect(page.body).toContain('<title>Local Outlook</title>');
    expect(page.headers['content-security-policy']).toContain("script-src 'self';");
    const script = await ask(`${outlook.outlookOrigin}/page/person`);
    expect(script.body).toContain('export function resolve(typed, book)');
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
    const where = await ask(`${outlook.outlookOrigin}/addin.json`);
    expect(JSON.parse(where.body)).toEqual({ origin: outlook.addinOrigin });
    expect((await ask(`${outlook.outlookOrigin}/manifest.xml`)).body).toContain('<OfficeApp');
  });

  it.each(['/nothing', '/page/nothing', '/%2e%2e/package.json', '/page/..%2f..%2f..%2fpackage'])(
    'knows nothing of %s',
    async (path) => {
      expect((await ask(outlook.outlookOrigin + path)).status).toBe(404);
      expect((await ask(outlook.addinOrigin + path)).status).toBe(404);
    },
  );

  it('does not send again what has not changed', async () => {
    const first = await ask(outlook.outlookOrigin);
    const etag = String(first.headers['etag']);
    const again = await ask(outlook.outlookOrigin, { headers: { 'if-none-match': etag } });
    expect([again.status, again.body]).toEqual([304, '']);
  });

  it('takes nothing but questions, and survives a broken one', async () => {
    expect((await ask(outlook.outlookOrigin, { method: 'POST' })).status).toBe(405);
    expect((await ask(`${outlook.outlookOrigin}/%ff`)).status).toBe(500);
    expect((await ask(outlook.outlookOrigin)).status).toBe(200);
  });

  it('says which port is taken, and leaves none open', async () => {
    const port = Number(new URL(outlook.outlookOrigin).port);
    await expect(serve({ root, addinPort: 0, outlookPort: port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
      port,
    });
  });
});
