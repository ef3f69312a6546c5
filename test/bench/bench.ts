/** npm run bench: bundles measure.ts the way the add-in is bundled, and runs it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bundled } from '../support/bundled';

void bundled(join(__dirname, 'measure.ts'), 'measure').then((program) => {
  const { status } = spawnSync(process.execPath, [program], {
    cwd: join(__dirname, '../..'),
    stdio: 'inherit',
  });
  process.exit(status ?? 1);
});
