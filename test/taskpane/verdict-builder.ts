import { assess } from '../../src/assess/assess';
import type { Finding, Verdict } from '../../src/assess/verdict';
import type { Draft } from '../../src/draft/draft';
import type { Profile } from '../../src/policy/profile';
import { rules } from '../../src/rules/index';
import { lpt2023, profileWith } from '../support/profiles';

/** The default profile with only these rules, so that a new rule cannot change what a test is about. */
export function onlyRules(...kept: readonly string[]): Profile {
  const others = rules.map(({ meta }) => meta.id).filter((id) => !kept.includes(id));
  return profileWith({ severities: Object.fromEntries(others.map((id) => [id, 'off' as const])) });
}

/** A finding of the rule on the subject, but for what is given. */
export function finding(overrides: Partial<Finding> = {}): Finding {
  return {
    rule: 'no-pcd-in-subject',
    message: 'number',
    severity: 'stop',
    text: 'The subject line has a number in it.',
    clauses: ['lpt-2020/A5.subject'],
    places: [{ part: 'subject', span: { start: 0, end: 3 } }],
    fix: null,
    ...overrides,
  };
}

/** A verdict with exactly these findings; who the message goes to and what is in it come from the draft. */
export function verdict(
  draft: Draft,
  findings: readonly Finding[] = [],
  profile: Profile = lpt2023,
): Verdict {
  return {
    ...assess(draft, profile),
    verdict: findings.some(({ severity }) => severity === 'stop') ? 'stop' : 'send',
    findings,
  };
}
