import { readFile } from 'node:fs/promises';

import { transform } from '@swc/core';

const written = new Map<string, { readonly source: string; readonly script: string }>();

/**
 * A TypeScript file as the browser can run it. The local Outlook is never shipped, so it has no
 * bundle: each file is stripped of its types when it is asked for.
 */
export async function browserScript(file: string): Promise<string> {
  const source = await readFile(file, 'utf8');
  const kept = written.get(file);
  if (kept?.source === source) return kept.script;
  const { code: script } = await transform(source, {
    filename: file,
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'es6' },
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript' },
      transform: { verbatimModuleSyntax: true },
    },
  });
  written.set(file, { source, script });
  return script;
}
