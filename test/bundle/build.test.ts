import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lpt2023 from '../../src/policy/profiles/lpt-2023.json';
import { root } from '../support/manifest';

const folder = mkdtempSync(join(tmpdir(), 'profile-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const { policyFile } = createRequire(__filename)('../../scripts/policy-file.cjs') as {
  policyFile: (idOrPath?: string) => string;
};

/** Runs the loader as webpack does, in a Node of its own. */
function load(profile: string): { status: number | null; stdout: string; stderr: string } {
  const program = `
    const load = require('./scripts/profile-loader.cjs');
    process.stdout.write(load.call({ addDependency() {}, getOptions: () => ({}) }, ${JSON.stringify(profile)}));`;
  return spawnSync(process.execPath, ['-e', program], { cwd: root, encoding: 'utf8' });
}

describe('the profile that is built in', () => {
  it('comes out checked, with its lists in full', () => {
    const { status, stdout } = load(JSON.stringify(lpt2023));
    expect(status).toBe(0);
    const text = /^export default JSON\.parse\((".*")\);$/.exec(stdout)?.[1] ?? '';
    const profile = JSON.parse(JSON.parse(text) as string) as typeof lpt2023;
    expect(profile.id).toBe('lpt-2023');
    expect(profile.routes.accept.every((list) => 'domains' in list)).toBe(true);
  });

  it('fails the build with the path, what was found and what was expected', () => {
    const routes = { ...lpt2023.routes, own: 'nhs.net' };
    const { status, stderr } = load(JSON.stringify({ ...lpt2023, routes }));
    expect(status).not.toBe(0);
    expect(stderr).toMatch(/routes\.own: found .*(string|text).*, expected .*(array|list)/);
  });

  it('fails the build when it is not JSON', () => {
    const { status, stderr } = load('{ id: lpt }');
    expect(status).not.toBe(0);
    expect(stderr).toContain('the profile is not JSON');
  });
});

describe('--env policy=', () => {
  it('is the id of a profile that ships, and the usual one when it is not given', () => {
    const usual = join(root, 'src/policy/profiles/lpt-2023.json');
    expect(policyFile()).toBe(usual);
    expect(policyFile('lpt-2023')).toBe(usual);
  });

  it('is a path to a file', () => {
    const file = join(folder, 'ours.json');
    writeFileSync(file, '{}');
    expect(policyFile(file)).toBe(file);
  });

  it.each(['no-such-profile', './nowhere.json', '../schema', 'package', ''])(
    'is refused for %p, naming the profiles that ship',
    (given) => {
      expect(() => policyFile(given)).toThrow(/lpt-2023/);
    },
  );
});
