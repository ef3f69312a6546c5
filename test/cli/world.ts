import { readFile } from 'node:fs/promises';
import type { World } from '../../src/cli/world';

/** What a command printed, complained of and answered with. */
export interface Outcome {
  printed: string;
  complained: string;
}

/** A world whose standard input is `input`; files are the real ones. The day is 22 November 2026. */
export function worldWith(input: string | Uint8Array = ''): World & Outcome {
  const world: World & Outcome = {
    printed: '',
    complained: '',
    readFile: (path) => readFile(path),
    readStandardInput: () =>
      Promise.resolve(typeof input === 'string' ? new TextEncoder().encode(input) : input),
    print: (text) => void (world.printed += text),
    complain: (text) => void (world.complained += text),
    clock: () => 0,
    today: () => '2026-11-22',
  };
  return world;
}
