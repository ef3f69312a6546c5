import { pcdOfText } from '../detect/pcd-of';
import { oneOf, readArguments } from './arguments';
import { CommandError, exitCodes } from './exit-codes';
import type { World } from './world';

interface Line {
  readonly id: string | number;
  readonly text: string;
}

/** `detect`: JSON lines in, JSON lines out, order kept. Offsets are UTF-16 code units into `text`. */
export async function detect(args: string[], world: World): Promise<number> {
  const { values, files } = readArguments(args, ['format']);
  oneOf('format', values['format'], ['jsonl']);
  if (files.length > 0) {
    throw new CommandError(exitCodes.badUse, 'the lines come from standard input, not from a file');
  }
  const input = new TextDecoder().decode(await world.readStandardInput());
  // Not node:readline: it also breaks lines at U+2028, which JSON allows inside a string.
  input.split('\n').forEach((line, index) => {
    if (line.trim() !== '') world.print(`${JSON.stringify(answer(readLine(line, index + 1)))}\n`);
  });
  return exitCodes.send;
}

function answer({ id, text }: Line): object {
  const { level, hits } = pcdOfText(text);
  const spans = hits.map(({ kind, span, certainty }) => ({
    kind,
    start: span.start,
    end: span.end,
    certainty,
  }));
  return { id, pcd: level, spans };
}

function readLine(line: string, lineNumber: number): Line {
  const value = parse(line);
  if (isLine(value)) return value;
  throw new CommandError(
    exitCodes.unreadable,
    `line ${lineNumber} is not an object with an id and a text`,
  );
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return null;
  }
}

function isLine(value: unknown): value is Line {
  if (typeof value !== 'object' || value === null) return false;
  const { id, text } = value as Partial<Record<keyof Line, unknown>>;
  return (typeof id === 'string' || typeof id === 'number') && typeof text === 'string';
}
