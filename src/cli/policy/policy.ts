import { readArguments } from '../arguments';
import { chooseProfile } from '../choose-profile';
import { CommandError, exitCodes } from '../exit-codes';
import type { World } from '../world';
import { diff } from './diff';
import { explain } from './explain';
import { sop } from './sop';
import { validate } from './validate';

interface Task {
  /** How many profiles it takes. */
  readonly takes: number;
  readonly run: (given: readonly string[], world: World) => Promise<string>;
}

const one = (
  write: (profile: Awaited<ReturnType<typeof chooseProfile>>, today: string) => string,
): Task => ({
  takes: 1,
  run: async ([given = ''], world) => write(await chooseProfile(given, world), world.today()),
});

const tasks: Readonly<Record<string, Task>> = {
  validate: { takes: 1, run: ([given = ''], world) => validate(given, world) },
  explain: one(explain),
  sop: one(sop),
  diff: {
    takes: 2,
    run: async ([before = '', after = ''], world) =>
      diff(await chooseProfile(before, world), await chooseProfile(after, world)),
  },
};

/** `policy validate|explain|diff|sop`: what a profile says, for people. Answers with 0. */
export async function policy(args: string[], world: World): Promise<number> {
  const { files } = readArguments(args, []);
  const [name = '', ...given] = files;
  const task = Object.prototype.hasOwnProperty.call(tasks, name) ? tasks[name] : undefined;
  if (task?.takes !== given.length) {
    throw new CommandError(
      exitCodes.badUse,
      'say policy validate, explain or sop and the id or file of a profile, or policy diff and two of them',
    );
  }
  world.print(await task.run(given, world));
  return exitCodes.send;
}
