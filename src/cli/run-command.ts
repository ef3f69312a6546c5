import { check } from './check';
import { detect } from './detect';
import { CommandError, exitCodes } from './exit-codes';
import { policy } from './policy/policy';
import { usage } from './usage';
import type { World } from './world';

const commands: Readonly<Record<string, (args: string[], world: World) => Promise<number>>> = {
  check,
  detect,
  policy,
};

/** Runs one command and answers with its exit code. It never throws, and complains in one line. */
export async function runCommand(args: readonly string[], world: World): Promise<number> {
  const [name = '', ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    world.print(usage);
    return exitCodes.send;
  }
  const command = Object.prototype.hasOwnProperty.call(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    world.complain(usage);
    return exitCodes.badUse;
  }
  try {
    return await command(rest, world);
  } catch (error) {
    if (error instanceof CommandError) {
      world.complain(`${name}: ${error.message}\n`);
      return error.exitCode;
    }
    // Without the error's own text: it may quote the message that broke us.
    world.complain(`${name}: something in this input could not be handled\n`);
    return exitCodes.unreadable;
  }
}
