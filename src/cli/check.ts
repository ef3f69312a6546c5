import { assess } from '../assess/assess';
import { oneOf, readArguments } from './arguments';
import { chooseProfile, defaultPolicy } from './choose-profile';
import { draftFromEml } from './draft-from-eml';
import { CommandError, exitCodes } from './exit-codes';
import { reportAsJson } from './report-json';
import { reportAsText } from './report-text';
import type { World } from './world';

/** `check FILE.eml`: the verdict on one message. Answers with the exit code of the verdict. */
export async function check(args: string[], world: World): Promise<number> {
  const { values, files } = readArguments(args, ['policy', 'format']);
  const format = oneOf('format', values['format'], ['text', 'json']);
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) {
    throw new CommandError(exitCodes.badUse, 'give one message file, or - for standard input');
  }
  const profile = await chooseProfile(values['policy'] ?? defaultPolicy, world);
  const bytes = file === '-' ? await world.readStandardInput() : await readMessage(file, world);
  const draft = await draftFromEml(bytes, world.today());
  const began = world.clock();
  const verdict = assess(draft, profile);
  const ms = world.clock() - began;
  world.print(format === 'json' ? reportAsJson(verdict, ms) : reportAsText(verdict));
  return exitCodes[verdict.verdict];
}

function readMessage(file: string, world: World): Promise<Uint8Array> {
  return world.readFile(file).catch((error: unknown) => {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new CommandError(exitCodes.unreadable, `${file} cannot be read (${code})`);
  });
}
