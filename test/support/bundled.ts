import { join } from 'node:path';
import webpack from 'webpack';

const root = join(__dirname, '../..');

/**
 * Bundles a program the way the add-in is bundled and gives the path of the result. Run module by
 * module, as scripts and tests are, the same code is many times slower: calls across modules are not inlined.
 */
export function bundled(entry: string, name: string): Promise<string> {
  const folder = join(root, 'node_modules/.cache/bundled');
  return new Promise((resolve, reject) => {
    webpack(
      {
        mode: 'production',
        target: 'node20',
        context: root,
        entry,
        output: { path: folder, filename: `${name}.cjs` },
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
        if (error === null && stats?.hasErrors() === false) resolve(join(folder, `${name}.cjs`));
        else reject(error ?? new Error(String(stats?.toString('errors-only'))));
      },
    );
  });
}
