import { readFile } from 'node:fs/promises';
import { runCommand } from './run-command';
import type { World } from './world';

const world: World = {
  readFile: (path) => readFile(path),
  readStandardInput: async () => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
    return Buffer.concat(chunks);
  },
  print: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
  clock: () => performance.now(),
  today: () => {
    const now = new Date();
    const two = (value: number): string => String(value).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
};

// A reader that has seen enough (`| head`) closes the pipe; that is not a fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void runCommand(process.argv.slice(2), world).then((exitCode) => {
  // Not process.exit: it would cut off output that is still being written to a pipe.
  process.exitCode = exitCode;
});
