import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { type Answer, fileIn, ok, typeOf } from './answer';
import { browserScript } from './browser-script';

/** Where the add-in's pages load office.js from in production. */
const cdnScript =
  /https:\/\/appsforoffice\.microsoft\.com\/lib\/[\w.]+\/hosted\/office(?:\.debug)?\.js/g;

/** Where the local server keeps it: on the add-in's own address, as `script-src 'self'` allows. */
const localFolder = '/office-js/';

/** A page of the add-in as built, but with office.js from this computer instead of Microsoft's. */
export const withLocalOfficeJs = (html: string): string =>
  html.replace(cdnScript, `${localFolder}office.js`);

/**
 * The real office.js out of node_modules. In front of `office.js` stands the little of
 * MicrosoftAjax.js that it tests for (it would fetch that from a Microsoft address), and behind its
 * Outlook part the shim through which the failure panel makes a call throw.
 */
export async function officeJs(root: string, path: string): Promise<Answer | null> {
  if (!path.startsWith(localFolder)) return null;
  const name = path.slice(localFolder.length);
  const folder = join(root, 'node_modules/@microsoft/office-js/dist');
  const file = await fileIn(folder, name);
  if (file === null) return null;
  const inFrame = (script: string): Promise<string> =>
    browserScript(join(root, 'src/local-outlook/in-frame', script));
  if (name === 'office.js') {
    return joined(await inFrame('microsoft-ajax.ts'), await readFile(join(folder, name), 'utf8'));
  }
  if (name === 'outlook-web-16.01.js') {
    return joined(await readFile(join(folder, name), 'utf8'), await inFrame('faults.ts'));
  }
  return file;
}

const joined = (...scripts: readonly string[]): Answer =>
  ok(typeOf('script.js'), scripts.join('\n;\n'));
