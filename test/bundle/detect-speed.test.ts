import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bundled } from '../support/bundled';

/** Bundled and alone in a Node of its own: as it ships, and not as a test runner slows it down. */
describe('find', () => {
  it('reads 10 MB of anything within three seconds of processor time', async () => {
    const program = await bundled(join(__dirname, 'find-speed.ts'), 'find-speed');
    const { stdout } = spawnSync(process.execPath, [program], { encoding: 'utf8' });
    const seconds = JSON.parse(stdout) as Record<string, number>;
    expect(Object.keys(seconds).length).toBeGreaterThanOrEqual(18);
    const slow = Object.entries(seconds).filter(([, taken]) => taken >= 3);
    expect(slow).toEqual([]);
  }, 120_000);
});
