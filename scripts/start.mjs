/**
 * npm start: on a computer with nothing but Node, from a clone to a small Outlook in the browser
 * with the add-in in it. `npm start -- --help` lists what can be chosen.
 */
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { ensurePackages } from './packages.mjs';

const help = `npm start -- [options]
  --port N      the add-in's port; the Outlook page takes the next one (3000)
  --policy ID   the policy to build in: the id of one that ships, or a path
  --trust       use a certificate this computer trusts (office-addin-dev-certs installs it)
  --no-open     print the address, open no browser`;

process.exitCode = await start();

async function start() {
  const chosen = choices();
  if (chosen === null) return 64;
  if (chosen.help) {
    console.log(help);
    return 0;
  }
  if (!ensurePackages()) return 1;
  const { ensureBuilt } = await import('./built.mjs');
  if (!(await ensureBuilt(chosen.policy))) return 1;
  const running = await serveOn(chosen.port, chosen.trust ? await trusted() : undefined);
  if (running === null) return 1;
  say(running, chosen.trust);
  if (chosen.open) await openBrowser(running.outlookOrigin);
  await new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await running.close();
  return 0;
}

function choices() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '3000' },
        policy: { type: 'string' },
        trust: { type: 'boolean', default: false },
        'no-open': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65534)
      throw new Error('--port takes a number');
    return { ...values, port, open: !values['no-open'] };
  } catch (error) {
    console.error(`${error.message}\n\n${help}`);
    return null;
  }
}

async function serveOn(port, certificate) {
  const { tsImport } = await import('tsx/esm/api');
  const { serve } = await tsImport('../src/local-outlook/server/serve.ts', import.meta.url);
  try {
    return await serve({
      root: join(import.meta.dirname, '..'),
      addinPort: port,
      outlookPort: port === 0 ? 0 : port + 1,
      ...(certificate && { certificate }),
    });
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    console.error(`Port ${error.port} is taken. Try: npm start -- --port ${error.port + 1000}`);
    return null;
  }
}

/** The only thing in this project that touches a trust store, and only when asked to. */
async function trusted() {
  const { default: certificates } = await import('office-addin-dev-certs');
  const { key, cert } = await certificates.getHttpsServerOptions();
  return { key, cert };
}

function say({ outlookOrigin, addinOrigin }, trust) {
  console.log(`
The local Outlook is at ${outlookOrigin}
(the add-in in it comes from ${addinOrigin})`);
  if (!trust) {
    console.log(`
This computer made the certificate itself, so the browser warns you once. Choose “Advanced”, then
“Continue to localhost”. Firefox asks for each address: open ${addinOrigin}/taskpane.html
once and do the same there.`);
  }
  console.log('\nPress Ctrl+C to end.');
}

/** Opens the default browser where there is one; without a screen the printed address must do. */
async function openBrowser(address) {
  const screen = process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY;
  if (process.platform === 'linux' && !screen) return;
  try {
    const { default: open } = await import('open');
    const browser = await open(address);
    browser.on('error', () => {});
  } catch {
    // The address is printed already.
  }
}
