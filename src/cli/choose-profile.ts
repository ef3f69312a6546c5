import type { Profile } from '../policy/profile';
import { policies } from '../policy/policies';
import strictest from '../policy/profiles/strictest.json';
import { ProfileError, parseProfile } from '../policy/schema';
import { CommandError, exitCodes } from './exit-codes';
import type { World } from './world';

/** The policies that come with the program, by id. */
export const shippedProfiles: Readonly<Record<string, unknown>> = { ...policies, strictest };

/** The policy used when none is named. */
export const defaultPolicy = 'lpt-2023';

/** The profile with this id, or the one in this file. Throws a {@link CommandError} that says what is wrong with it. */
export async function chooseProfile(idOrPath: string, world: World): Promise<Profile> {
  const raw = Object.prototype.hasOwnProperty.call(shippedProfiles, idOrPath)
    ? shippedProfiles[idOrPath]
    : await readProfile(idOrPath, world);
  try {
    return parseProfile(raw);
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error;
    const faults = error.faults.map((fault) => `\n  ${fault}`).join('');
    throw new CommandError(exitCodes.badUse, `policy ${idOrPath} is not valid:${faults}`);
  }
}

async function readProfile(path: string, world: World): Promise<unknown> {
  const bytes = await world.readFile(path).catch(() => {
    const ids = Object.keys(shippedProfiles).join(', ');
    throw new CommandError(
      exitCodes.badUse,
      `no policy has the id ${path}, and no such file can be read; the ids are ${ids}`,
    );
  });
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    throw new CommandError(exitCodes.badUse, `policy ${path}: this is not JSON`);
  }
}
