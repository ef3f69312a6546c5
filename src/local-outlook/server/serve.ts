import { join } from 'node:path';

import { type Certificate, localCertificate } from './certificate';
import { listen } from './listen';
import { addinSite, outlookSite } from './sites';

/** Where to find the project, which ports to take (0: any free one), and a certificate if there is one already. */
export interface ServeOptions {
  readonly root: string;
  readonly addinPort: number;
  readonly outlookPort: number;
  readonly certificate?: Certificate;
  /** Where the built add-in is; `dist` of the project when nobody says otherwise. */
  readonly dist?: string;
}

/** Two servers: the add-in, and the page that is an Outlook. Real Outlook is on another origin too. */
export interface LocalOutlook {
  readonly addinOrigin: string;
  readonly outlookOrigin: string;
  readonly close: () => Promise<void>;
}

/** Serves the add-in and the local Outlook until `close` is called. Throws when a port is taken. */
export async function serve(options: ServeOptions): Promise<LocalOutlook> {
  const { root, addinPort, outlookPort, dist = join(root, 'dist') } = options;
  const certificate =
    options.certificate ??
    (await localCertificate(join(root, 'node_modules/.cache/pcd-guard'), new Date()));
  const addin = await listen(certificate, addinPort, addinSite(root, dist), {});
  try {
    const outlook = await listen(certificate, outlookPort, outlookSite(root, dist, addin.origin), {
      'content-security-policy': pagePolicy(addin.origin),
    });
    const close = async (): Promise<void> => {
      await Promise.all([addin.close(), outlook.close()]);
    };
    return { addinOrigin: addin.origin, outlookOrigin: outlook.origin, close };
  } catch (error) {
    await addin.close();
    throw error;
  }
}

/** Messages bring their own styles and their pictures as data, so those two are open; scripts are ours alone. */
function pagePolicy(addinOrigin: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: ${addinOrigin}`,
    "connect-src 'self'",
    `frame-src ${addinOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
