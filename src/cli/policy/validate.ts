import type { Profile } from '../../policy/profile';
import { chooseProfile } from '../choose-profile';
import { CommandError, exitCodes } from '../exit-codes';
import type { World } from '../world';
import { counted } from './english';
import { listedRules } from './effects';

/** `policy validate`: one line when all is well, else every fault. */
export async function validate(idOrPath: string, world: World): Promise<string> {
  const profile = await chooseProfile(idOrPath, world);
  const faults = (profile.worstOf ?? [profile]).flatMap(faultsOf);
  if (faults.length > 0) {
    const lines = faults.map((fault) => `\n  ${fault}`).join('');
    throw new CommandError(exitCodes.badUse, `policy ${idOrPath} is not valid:${lines}`);
  }
  const rules = counted(listedRules.length, 'rule');
  return `${idOrPath} is a valid profile: ${profile.id}, ${profile.organisation}, checked against ${rules}.\n`;
}

/** What a schema cannot say: that what is named exists, and that the numbers make sense together. */
function faultsOf(profile: Profile): readonly string[] {
  const { bulk, hours } = profile;
  return [
    ...Object.keys(profile.severities).flatMap((key) =>
      exists(key)
        ? []
        : [`severities.${key}: found a string, expected a rule, or rule-id/message-id`],
    ),
    ...profile.overrides.flatMap(({ rules }, at) =>
      rules.flatMap((rule, index) =>
        exists(rule)
          ? []
          : [`overrides.${at}.rules.${index}: found a string, expected the id of a rule`],
      ),
    ),
    ...profile.wordings.flatMap(({ text, presentIf }, at) =>
      presentIf.some((words) => text.toLowerCase().includes(words.toLowerCase()))
        ? []
        : [
            `wordings.${at}.presentIf: found a list of ${presentIf.length}, expected words that stand in its own text`,
          ],
    ),
    ...(bulk.askOutside > bulk.stopOutside
      ? ['bulk.askOutside: found a number, expected no more than stopOutside']
      : []),
    ...(bulk.askPrivate > bulk.stopPrivate
      ? ['bulk.askPrivate: found a number, expected no more than stopPrivate']
      : []),
    ...(hours !== null && hours.from >= hours.to
      ? ['hours.from: found a string, expected a time before hours.to']
      : []),
    ...daysIn(profile).flatMap(([path, day]) =>
      isDay(day) ? [] : [`${path}: found a string, expected a day that exists`],
    ),
  ];
}

function exists(key: string): boolean {
  const [rule, message] = key.split('/');
  const found = listedRules.find(({ meta }) => meta.id === rule);
  return found !== undefined && (message === undefined || message in found.messages);
}

function daysIn({ document, routes, hours }: Profile): readonly (readonly [string, string])[] {
  return [
    ...(document.expires === null ? [] : [['document.expires', document.expires] as const]),
    ...routes.accept.map(({ date }, at) => [`routes.accept.${at}.date`, date] as const),
    ...(hours?.holidays ?? []).map((day, at) => [`hours.holidays.${at}`, day] as const),
  ];
}

const isDay = (day: string): boolean => {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};
