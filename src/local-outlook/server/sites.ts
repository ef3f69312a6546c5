import { join } from 'node:path';

import { type Answer, fileIn, ok, type Site, typeOf } from './answer';
import { browserScript } from './browser-script';
import { officeJs, withLocalOfficeJs } from './office-js';

/** The add-in as built, unchanged but for where office.js comes from, and its icons. */
export function addinSite(root: string, dist: string): Site {
  return async (path) => {
    if (path.endsWith('.html')) return addinPage(await fileIn(dist, path));
    return (
      (await officeJs(root, path)) ??
      (await fileIn(dist, path)) ??
      (path.startsWith('/assets/') ? await fileIn(root, path) : null)
    );
  };
}

function addinPage(page: Answer | null): Answer | null {
  return page && { ...page, body: withLocalOfficeJs(page.body.toString()) };
}

/** The page that is a small Outlook: its own files, the manifest it reads the ribbon from, and where the add-in is. */
export function outlookSite(root: string, dist: string, addinOrigin: string): Site {
  const folder = join(root, 'src/local-outlook/page');
  return async (path) => {
    if (path === '/') return fileIn(folder, 'index.html');
    if (path === '/manifest.xml') return (await fileIn(dist, path)) ?? fileIn(root, path);
    if (path === '/addin.json') return ok(typeOf(path), JSON.stringify({ origin: addinOrigin }));
    if (path.startsWith('/page/')) return pageFile(folder, path.slice('/page'.length));
    return null;
  };
}

/** A module is asked for by the name it is imported by, which has no `.ts` at its end. */
async function pageFile(folder: string, path: string): Promise<Answer | null> {
  if (path.includes('.')) return fileIn(folder, path);
  const source = await fileIn(folder, `${path}.ts`);
  return source && ok(typeOf('script.js'), await browserScript(join(folder, `${path}.ts`)));
}
