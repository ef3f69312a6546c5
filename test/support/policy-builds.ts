import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import { root } from './browser';

/** Makes sure that what is built under these policies (all that ship, when none is named) is up to date. */
export function ensurePolicyBuilds(...ids: readonly string[]): void {
  execFileSync(process.execPath, [join(root, 'scripts/policy-builds.mjs'), ...ids], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Where scripts/policy-builds.mjs puts what it builds under a policy. */
export const builtUnder = (id: string): string =>
  join(root, 'node_modules/.cache/pcd-guard/policies', id);
