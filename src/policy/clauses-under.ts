import type { ClauseId } from './clauses';
import type { Profile } from './profile';

/**
 * Of the clauses a rule cites, the ones that hold under a profile: those of its own document first, then
 * what it carries over from another, then law and good practice. A rule none of whose clauses
 * are the profile's own keeps them all, so that a finding is never without a reason.
 */
export function clausesUnder(profile: Profile, cites: readonly ClauseId[]): readonly ClauseId[] {
  const own = cites.filter((clause) => documentOf(clause) === profile.id);
  const carried = cites.filter((clause) => profile.carriedOver.includes(clause));
  const general = cites.filter((clause) => ['law', 'house'].includes(documentOf(clause)));
  const held = [...own, ...carried, ...general];
  return held.length > 0 ? held : cites;
}

function documentOf(clause: ClauseId): string {
  return clause.slice(0, clause.indexOf('/'));
}
