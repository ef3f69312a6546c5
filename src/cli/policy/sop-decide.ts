import type { ClauseId } from '../../policy/clauses';
import type { Profile } from '../../policy/profile';
import { askedBy } from './cited';

/** A paragraph for what a profile cannot know: what to decide, who decides it, which clause asks. */
export function decide(
  what: string,
  whoDecides: string,
  profile: Profile,
  clauses: readonly [ClauseId, ...ClauseId[]],
): string {
  return [
    `> **To decide:** ${what}.`,
    `> **Who decides:** ${whoDecides}.`,
    `> **Asked by:** ${askedBy(profile, clauses)}.`,
  ].join('\n>\n');
}

/** Who has the last word in an organisation; by the names the profile gives. */
export const who = {
  privacy: ({ contacts }: Profile): string => {
    const named =
      contacts.find(({ role }) => role === 'data-privacy') ??
      contacts.find(({ role }) => role === 'information-governance');
    if (named === undefined) return 'the information governance lead';
    return /team|head|lead|desk|office|manager/i.test(named.name)
      ? `the ${named.name}`
      : named.name;
  },
} as const;
