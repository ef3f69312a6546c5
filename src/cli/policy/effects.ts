import type { ClauseId } from '../../policy/clauses';
import { isOn, severityIn } from '../../policy/profile';
import type { Profile, Severity } from '../../policy/profile';
import { rules } from '../../rules/index';
import { applies } from './applies';
import { ruleWords } from './rule-words';

/** A rule as far as this room needs it. */
interface ListedRule {
  readonly meta: {
    readonly id: string;
    readonly title: string;
    readonly cites: readonly ClauseId[];
    readonly severity: Severity | Readonly<Record<string, Severity>>;
  };
  readonly messages: Readonly<Record<string, unknown>>;
}

/** Every rule of the product. */
export const listedRules: readonly ListedRule[] = rules;

/** What one message of one rule does under a profile. `idle`: the profile's own choices leave it nothing to do. */
export interface Effect {
  readonly rule: string;
  readonly message: string;
  readonly title: string;
  /** Goes on after “when”. */
  readonly when: string;
  readonly cites: readonly ClauseId[];
  readonly does: Severity | 'off' | 'idle';
}

/** What every rule does under a profile, in the order of the rules. */
export function effectsOf(profile: Profile): readonly Effect[] {
  return listedRules.flatMap(({ meta, messages }) =>
    Object.keys(messages).map((message) => ({
      rule: meta.id,
      message,
      title: meta.title,
      when: ruleWords[`${meta.id}/${message}`] ?? `the rule finds something (${message})`,
      cites: meta.cites,
      does: doesUnder(profile, meta, message),
    })),
  );
}

function doesUnder(
  profile: Profile,
  { id, severity }: ListedRule['meta'],
  message: string,
): Effect['does'] {
  if (!isOn(profile, id)) return 'off';
  const own = typeof severity === 'string' ? severity : (severity[message] ?? 'note');
  const chosen = severityIn(profile, id, message) ?? own;
  return chosen === 'off' || applies(profile, id, message) ? chosen : 'idle';
}
