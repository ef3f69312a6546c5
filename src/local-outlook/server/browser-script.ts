import { readFile } from 'node:fs/promises';

import ts from 'typescript';

const written = new Map<string, { readonly source: string; readonly script: string }>();

/**
 * A TypeScript file as the browser can run it. The local Outlook is never shipped, so it has no
 * bundle: each file is stripped of its types when it is asked for.
 */
export async function browserScript(file: string): Promise<string> {
  const source = await readFile(file, 'utf8');
  const kept = written.get(file);
  if (kept?.source === source) return kept.script;
  const script = ts.transpileModule(source, {
    fileName: file,
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2022,
      verbatimModuleSyntax: true,
      inlineSourceMap: true,
      inlineSources: true,
    },
  }).outputText;
  written.set(file, { source, script });
  return script;
}
