import { parseArgs } from 'node:util';
import { CommandError, exitCodes } from './exit-codes';

interface Given {
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly files: readonly string[];
}

/** Reads a command's arguments; each option takes a value. Throws a {@link CommandError} for anything else. */
export function readArguments(args: string[], options: readonly string[]): Given {
  const known = Object.fromEntries(
    options.map((option) => [option, { type: 'string' as const }] as const),
  );
  try {
    const { values, positionals } = parseArgs({ args, options: known, allowPositionals: true });
    return { values, files: positionals };
  } catch (error) {
    throw new CommandError(exitCodes.badUse, firstSentence(error));
  }
}

/** One of a closed list of values, or the first of them when nothing was said. */
export function oneOf<const T extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly [T, ...T[]],
): T {
  if (value === undefined) return allowed[0];
  const found = allowed.find((one) => one === value);
  if (found === undefined) {
    throw new CommandError(exitCodes.badUse, `--${option} takes ${allowed.join(' or ')}`);
  }
  return found;
}

// parseArgs follows its complaint with a hint for programmers, from the second sentence on.
function firstSentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('. ')[0] ?? message;
}
