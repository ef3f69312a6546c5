import type { Finding, Verdict } from '../../src/assess/verdict';
import type { Draft } from '../../src/draft/draft';
import type { Profile } from '../../src/policy/profile';
import { lookAt } from '../../src/rules/facts';
import { lpt2023 } from '../support/profiles';

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
  const { pcd, recipients, unread } = lookAt(draft, profile);
  return {
    policy: profile.id,
    verdict: findings.some(({ severity }) => severity === 'stop') ? 'stop' : 'send',
    findings,
    pcd,
    recipients,
    unread,
    notRun: [],
  };
}
