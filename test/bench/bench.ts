/**
 * npm run bench: bundles measure.ts the way the add-in is bundled, and runs it. Run module by module,
 * as scripts are, the same code is ten times slower: calls across modules are not inlined.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import webpack from 'webpack';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'node_modules/.cache/bench');

webpack(
  {
    mode: 'production',
    target: 'node20',
    context: root,
    entry: join(import.meta.dirname, 'measure.ts'),
    output: { path: folder, filename: 'measure.cjs' },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'ts-loader',
          options: {
            transpileOnly: true,
            compilerOptions: { noEmit: false, target: 'ES2016' },
          },
        },
      ],
    },
    performance: { hints: false },
  },
  (error, stats) => {
    if (error !== null || stats?.hasErrors() === true) {
      console.error(error ?? stats?.toString('errors-only'));
      process.exit(1);
    }
    const { status } = spawnSync(process.execPath, [join(folder, 'measure.cjs')], {
      cwd: root,
      stdio: 'inherit',
    });
    process.exit(status ?? 1);
  },
);
