import type { AcceptedList, Profile } from '../policy/profile';
import { isStale } from '../policy/route';
import type { Strings } from './strings';

/** What is checked against which papers, and how old those are. */
export interface AboutView {
  /** What has run out: shown without being asked for. */
  readonly warnings: readonly string[];
  readonly facts: readonly string[];
}

/** The About section of a profile on a day (`YYYY-MM-DD`). */
export function aboutOf(
  profile: Profile,
  version: string,
  today: string,
  words: Strings,
): AboutView {
  const { about, day } = words;
  const { title, version: edition, expires } = profile.document;
  const dated = profile.routes.accept.filter((list) => list.kind === 'accredited');
  const stale = dated.filter((list) => isStale(list, today));
  const name = (list: AcceptedList): [string, string] => [list.name, day(list.date)];
  const expired = expires !== null && today > expires;
  return {
    warnings: [
      ...(expired ? [about.expired(day(expires))] : []),
      ...stale.map((list) => about.staleList(...name(list))),
    ],
    facts: [
      about.version(version),
      about.policy(profile.organisation, title, edition),
      ...(expired ? [] : [expires === null ? about.noEnd : about.inForce(day(expires))]),
      ...dated.map((list) => about.listOf(...name(list))),
    ],
  };
}
