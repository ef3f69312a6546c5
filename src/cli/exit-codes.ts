/** What the command line answers with. 64 and 65 are those of sysexits.h: usage, and data format. */
export const exitCodes = { send: 0, ask: 1, stop: 2, badUse: 64, unreadable: 65 } as const;

/** Something that ends a command: one line for the person who gave it, and the exit code. */
export class CommandError extends Error {
  override readonly name = 'CommandError';

  constructor(
    readonly exitCode: typeof exitCodes.badUse | typeof exitCodes.unreadable,
    message: string,
  ) {
    super(message);
  }
}
