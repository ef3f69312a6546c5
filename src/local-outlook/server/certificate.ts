import { X509Certificate } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { generate } from 'selfsigned';

/** A private key and the certificate that goes with it, as PEM text. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const day = 24 * 60 * 60 * 1000;
const validDays = 90;
const renewBefore = 7 * day;

/**
 * A self-signed certificate for `localhost`, made on the spot and kept in `folder`, so that a
 * browser asks about it once and not at every start. No trust store is touched.
 */
export async function localCertificate(folder: string, now: Date): Promise<Certificate> {
  return (await keptCertificate(folder, now)) ?? newCertificate(folder, now);
}

async function keptCertificate(folder: string, now: Date): Promise<Certificate | null> {
  try {
    const key = await readFile(join(folder, 'localhost.key'), 'utf8');
    const cert = await readFile(join(folder, 'localhost.crt'), 'utf8');
    const ends = Date.parse(new X509Certificate(cert).validTo);
    return ends - now.getTime() > renewBefore ? { key, cert } : null;
  } catch {
    return null;
  }
}

async function newCertificate(folder: string, now: Date): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    // A browser whose clock is a little behind must not call it "not yet valid".
    notBeforeDate: new Date(now.getTime() - day),
    notAfterDate: new Date(now.getTime() + validDays * day),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'localhost.key'), key, { mode: 0o600 });
  await writeFile(join(folder, 'localhost.crt'), cert);
  return { key, cert };
}
