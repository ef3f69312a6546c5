import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { createContext, Script } from 'node:vm';
import { gzipSync } from 'node:zlib';

/** The most the launch file may weigh, in bytes after gzip; the 5 s that Outlook gives include loading it. */
export const mostBytes = 120 * 1024;

/** The longest it may take to evaluate, in milliseconds. */
export const longest = 50;

/** Why a launch file would not run in classic Outlook; empty when it would. */
export function faultsOf(source: string): readonly string[] {
  const syntax = syntaxFaults(source);
  return syntax.length > 0 ? syntax : [...loadFaults(source), ...sizeFaults(source)];
}

/** Everything an older engine would not parse, regular expressions included. */
function syntaxFaults(source: string): readonly string[] {
  try {
    parse(source, { ecmaVersion: 2016, sourceType: 'script' });
    return [];
  } catch (error) {
    return [`is no ES2016 script: ${String(error)}`];
  }
}

/** Anything that would fetch a second file: classic Outlook runs this one alone. */
function loadFaults(source: string): readonly string[] {
  const faults: string[] = [];
  full(parse(source, { ecmaVersion: 2016 }), (node) => {
    const { name, callee } = node as { name?: unknown; callee?: { name?: unknown } };
    if (typeof name === 'string' && /^(importScripts|require)$/.test(name)) {
      faults.push(`loads another file with ${name}`);
    }
    if (callee?.name === 'eval') faults.push('calls eval');
  });
  if (source.includes('webpackChunk')) faults.push('waits for a chunk');
  return faults;
}

function sizeFaults(source: string): readonly string[] {
  const bytes = gzipSync(source).length;
  return bytes > mostBytes ? [`weighs ${bytes} bytes after gzip, over ${mostBytes}`] : [];
}

/** The functions a script hands to Outlook. */
export type Associated = ReadonlyMap<string, (event: unknown) => void>;

/**
 * Runs a script with nothing around it but `console`, timers and an `Office` that can only
 * associate (and what `more` gives it), and says what it associated. Throws what it throws.
 */
export function runBare(
  source: string,
  more: object = {},
): { associated: Associated; milliseconds: number } {
  const associated = new Map<string, (event: unknown) => void>();
  const context = createContext({
    console,
    setTimeout,
    clearTimeout,
    Office: {
      ...more,
      actions: {
        associate: (name: string, act: (event: unknown) => void) => associated.set(name, act),
      },
    },
  });
  // Node's own engine brings Intl along; classic Outlook's has none (office-js #4631).
  new Script('delete globalThis.Intl; delete globalThis.WebAssembly').runInContext(context);
  const script = new Script(source);
  const began = performance.now();
  script.runInContext(context);
  return { associated, milliseconds: performance.now() - began };
}

/** The functions the manifest wants that a script does not associate. */
export function notAssociated(
  source: string,
  wanted: readonly string[],
  more: object = {},
): readonly string[] {
  const { associated } = runBare(source, more);
  return wanted.filter((name) => typeof associated.get(name) !== 'function');
}
