import { sourceOf } from '../../policy/cite';
import { clauses } from '../../policy/clauses';
import type { ClauseId } from '../../policy/clauses';
import { clausesUnder } from '../../policy/clauses-under';
import type { Profile } from '../../policy/profile';

/** Whether a clause is the profile's own, or one that it carries over. */
export const holds = (profile: Profile, id: ClauseId): boolean =>
  sourceOf(id) === profile.id || profile.carriedOver.includes(id);

/** Whether a clause is of the law or of our own good practice, and so of no policy document. */
const isGeneral = (id: ClauseId): boolean => ['law', 'house'].includes(sourceOf(id));

/**
 * Where a rule comes from, in short names: the profile's own clauses, what it carries over, law and good
 * practice. A clause of somebody else's document is never passed off as the profile's own.
 */
export function sourceInWords(profile: Profile, cites: readonly ClauseId[]): string {
  const shown = clausesUnder(profile, cites);
  const own = shown.some((id) => holds(profile, id) || isGeneral(id));
  const names = [...new Set(shown.map((id) => nameOf(profile, id)))];
  return own ? names.join('; ') : `not in this policy; it comes from ${names.join('; ')}`;
}

function nameOf(profile: Profile, id: ClauseId): string {
  const { cite } = clauses[id];
  return profile.carriedOver.includes(id) ? `${cite}, carried over` : cite;
}

/** Which of these clauses asks, under a profile: its own or carried over first; else what stands last. */
export function askedBy(profile: Profile, candidates: readonly [ClauseId, ...ClauseId[]]): string {
  const id = candidates.find((candidate) => holds(profile, candidate));
  const [first] = candidates.slice(-1);
  const asks = clauses[id ?? first ?? candidates[0]];
  const whose = id === undefined ? ' (another document: this policy does not say)' : '';
  return `${asks.cite}: ${asks.title}${whose}`;
}
