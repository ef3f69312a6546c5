import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

import { startBrowser } from '../support/browser';

jest.setTimeout(180_000);

const script = join(__dirname, '../../scripts/start.mjs');

/** Runs npm start's script; resolves once it has printed something, or has ended. */
function start(
  args: readonly string[],
  until: RegExp,
): Promise<{ child: ChildProcess; printed: string }> {
  const child = spawn(process.execPath, [script, '--no-open', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve) => {
    let printed = '';
    const add = (chunk: Buffer): void => {
      printed += chunk.toString();
      if (until.test(printed)) resolve({ child, printed });
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('close', () => {
      resolve({ child, printed });
    });
  });
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    if (child.exitCode !== null) resolve(child.exitCode);
    else child.on('close', resolve);
  });

describe('npm start', () => {
  it('builds where needed, prints an address that is a small Outlook, and ends when asked', async () => {
    const { child, printed } = await start(['--port', '0'], /Press Ctrl\+C/);
    const address = /The local Outlook is at (https:\/\/localhost:\d+)/.exec(printed)?.[1] ?? '';
    expect(printed).toContain('“Continue to localhost”');
    const browser = await startBrowser();
    const page = await browser.context.newPage();
    await page.goto(address);
    await page.getByRole('button', { name: 'Inbox' }).waitFor();
    await browser.close();
    // Windows knows no SIGTERM that a program could answer.
    child.kill('SIGTERM');
    expect(await ended(child)).toBe(process.platform === 'win32' ? null : 0);
  });

  it.each([['--port', 'three'], ['--port', '70000'], ['--no-such-thing']])(
    'refuses %s and says what there is',
    async (...args) => {
      const { child, printed } = await start(args, /--policy/);
      expect(printed).toContain('--no-open');
      expect(await ended(child)).toBe(64);
    },
  );
});
