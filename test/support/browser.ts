import { mkdtemp, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

import {
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';

import { type LocalOutlook, serve } from '../../src/local-outlook/server/serve';

/** The project, for what reads files of it. */
export const root = join(__dirname, '../..');

/** A browser with the local Outlook running behind it. */
export interface Stage {
  readonly outlook: LocalOutlook;
  readonly context: BrowserContext;
  /** Every address that was asked for, by every page and frame. */
  readonly requests: string[];
  /** A fresh Outlook: reloading is starting again. `query` shortens Outlook's patience. */
  readonly open: (query?: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** How large and how sharp the browser draws; for pictures. */
type Look = Pick<BrowserContextOptions, 'viewport' | 'deviceScaleFactor'>;

/** Starts both servers on free ports, and a browser that cannot reach anything but this computer. */
export async function startStage(dist = join(root, 'dist'), look: Look = {}): Promise<Stage> {
  const outlook = await serve({ root, dist, addinPort: 0, outlookPort: 0 });
  const browser = await startBrowser(look);
  const { context } = browser;
  const requests: string[] = [];
  context.on('request', (request) => {
    requests.push(request.url());
  });
  const open = async (query = ''): Promise<Page> => {
    const page = await context.newPage();
    page.on('websocket', (socket) => requests.push(socket.url()));
    await page.goto(`${outlook.outlookOrigin}/${query}`);
    await page.getByRole('button', { name: 'Inbox' }).waitFor();
    return page;
  };
  const close = async (): Promise<void> => {
    await browser.close();
    await outlook.close();
  };
  return { outlook, context, requests, open, close };
}

/** A fresh browser that takes the local certificate and reaches nothing but this computer. */
export async function startBrowser(look: Look = {}): Promise<{
  context: BrowserContext;
  close: () => Promise<void>;
}> {
  const profile = await mkdtemp(join(tmpdir(), 'local-outlook-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath(),
    headless: true,
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    ...look,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // What a page asks for elsewhere is recorded, and goes nowhere.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
    ],
  });
  // Long enough for a computer that has much else to do.
  context.setDefaultTimeout(40_000);
  const close = async (): Promise<void> => {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  };
  return { context, close };
}

/** The browser npm test found, or the first one on the PATH. */
function browserPath(): string {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) return chosen;
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const found = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
  return found ?? chromium.executablePath();
}
