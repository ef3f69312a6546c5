import type { Draft, PartName } from '../draft/draft';
import { valueOr } from '../draft/known';
import type { Place } from '../draft/place';
import type { ClauseId } from '../policy/clauses';
import { clausesUnder } from '../policy/clauses-under';
import type { Profile, Severity } from '../policy/profile';
import { isOn, severityIn } from '../policy/profile';
import type { Facts } from '../rules/facts';
import { lookAt, pcdOf } from '../rules/facts';
import { rules } from '../rules/index';
import type { Fix } from '../draft/change';
import type { Finding, NotRun, Verdict } from './verdict';

/** A rule as the engine sees it: what it needs is checked before it runs, so it is handed a plain record. */
interface RunnableRule {
  readonly meta: {
    readonly id: string;
    readonly title: string;
    readonly cites: readonly ClauseId[];
    readonly severity: Severity | Readonly<Record<string, Severity>>;
    readonly needs: readonly PartName[];
    readonly needsMemory?: boolean;
  };
  readonly messages: Readonly<Record<string, (data: unknown) => string>>;
  readonly check: (seen: Readonly<Record<string, unknown>>, facts: Facts) => readonly RawReport[];
}

interface RawReport {
  readonly message: string;
  readonly data?: unknown;
  readonly at: readonly Place[];
  readonly fix?: Fix;
  readonly by?: readonly ClauseId[];
}

/**
 * Judges a draft under a profile. Pure: the same draft and profile give the same verdict.
 * A rule whose parts could not be read is listed in `notRun` (and `unread-part` speaks of the parts);
 * a rule that breaks becomes a finding of its own, so that no fault can pass for a clean message.
 */
export function assess(draft: Draft, profile: Profile): Verdict {
  return assessWith(rules as readonly unknown[] as readonly RunnableRule[], draft, profile);
}

/** The engine itself, for rules other than the product's own. */
export function assessWith(list: readonly RunnableRule[], draft: Draft, profile: Profile): Verdict {
  const { worstOf } = profile;
  if (worstOf === undefined) return assessUnder(list, lookAt(draft, profile));
  // The text is read once, however many policies judge it.
  const pcd = pcdOf(draft);
  const verdicts = worstOf.map((one) => assessUnder(list, lookAt(draft, one, pcd)));
  const worst = verdicts.reduce((one, other) =>
    strictness(other) > strictness(one) ? other : one,
  );
  return { ...worst, policy: profile.id };
}

/** How strict a verdict is; among verdicts alike the one with most to say decides. */
function strictness({ verdict, findings }: Verdict): number {
  const first = verdict === 'stop' ? 2000 : verdict === 'ask' ? 1000 : 0;
  return first + findings.filter(({ severity }) => severity !== 'note').length;
}

function assessUnder(list: readonly RunnableRule[], facts: Facts): Verdict {
  const { profile, draft } = facts;
  const findings: Finding[] = [];
  const notRun: NotRun[] = [];
  for (const rule of list) {
    if (!isOn(profile, rule.meta.id)) continue;
    const missing = missingFor(rule, draft);
    if (missing.length > 0) notRun.push({ rule: rule.meta.id, parts: missing });
    else findings.push(...run(rule, facts));
  }
  const sorted = worstFirst(findings);
  return {
    policy: profile.id,
    decidedBy: profile.id,
    verdict: verdictOf(sorted),
    findings: sorted,
    pcd: facts.pcd,
    recipients: facts.recipients,
    unread: facts.unread,
    notRun,
  };
}

/** What the profile does when something could not be checked: the severity of `unread-part`. */
export function couldNotCheck(profile: Profile): Severity {
  const severities = (profile.worstOf ?? [profile]).map(couldNotCheckUnder);
  return severities.reduce((one, other) => (rank[other] < rank[one] ? other : one));
}

function couldNotCheckUnder(profile: Profile): Severity {
  const chosen = severityIn(profile, 'unread-part', 'part');
  return chosen === undefined || chosen === 'off' ? 'ask' : chosen;
}

function missingFor({ meta }: RunnableRule, draft: Draft): NotRun['parts'] {
  const parts = meta.needs.filter((part) => !draft[part].known);
  const forgetful = meta.needsMemory === true && !draft.remembered.known;
  return forgetful ? [...parts, 'memory'] : parts;
}

function run(rule: RunnableRule, facts: Facts): Finding[] {
  try {
    const found: Finding[] = [];
    for (const report of rule.check(partsFor(rule, facts.draft), facts)) {
      const severity = severityOf(rule, report.message, facts.profile);
      if (severity !== 'off') found.push(findingFrom(rule, report, severity, facts));
    }
    return found;
  } catch {
    // The error itself is dropped: its text may quote the message.
    return [broken(rule, facts.profile)];
  }
}

function partsFor(rule: RunnableRule, draft: Draft): Record<string, unknown> {
  const seen: Record<string, unknown> = {};
  for (const part of rule.meta.needs) {
    seen[part] = valueOr<unknown, undefined>(draft[part], undefined);
  }
  return seen;
}

function severityOf(rule: RunnableRule, message: string, profile: Profile): Severity | 'off' {
  const { severity } = rule.meta;
  const own = typeof severity === 'string' ? severity : (severity[message] ?? 'ask');
  return severityIn(profile, rule.meta.id, message) ?? own;
}

function findingFrom(
  rule: RunnableRule,
  report: RawReport,
  severity: Severity,
  facts: Facts,
): Finding {
  const sentence = rule.messages[report.message];
  if (sentence === undefined) throw new Error(`${rule.meta.id} has no message ${report.message}`);
  return {
    rule: rule.meta.id,
    message: report.message,
    severity,
    text: sentence(report.data),
    clauses: clausesUnder(facts.profile, citesOf(rule, report)),
    places: report.at.map((place) => withZone(place, facts.draft)),
    fix: report.fix ?? null,
  };
}

/** Everything the rule cites, what this sentence rests on in front. */
function citesOf({ meta }: RunnableRule, { by = [] }: RawReport): readonly ClauseId[] {
  return [...by, ...meta.cites.filter((clause) => !by.includes(clause))];
}

function broken(rule: RunnableRule, profile: Profile): Finding {
  return {
    rule: rule.meta.id,
    message: 'could-not-check',
    severity: couldNotCheck(profile),
    text: `One check could not be done: ${rule.meta.title.charAt(0).toLowerCase()}${rule.meta.title.slice(1)}. Check it yourself.`,
    clauses: ['house/unread-part'],
    places: [],
    fix: null,
  };
}

/** Says of a place in the body whether it is in the new text, the quoted trail or the signature. */
function withZone(place: Place, draft: Draft): Place {
  const { span } = place;
  if (place.part !== 'body' || span === undefined || !draft.body.known) return place;
  const zone = draft.body.value.zones.find(
    ({ start, end }) => start <= span.start && span.start < end,
  );
  return zone === undefined ? place : { ...place, zone: zone.kind };
}

const rank: Readonly<Record<Severity, number>> = { stop: 0, ask: 1, note: 2 };

/** Among equals the order of the rules stays, and within a rule the order of the message. */
function worstFirst(findings: readonly Finding[]): Finding[] {
  return findings
    .map((finding, index) => ({ finding, index }))
    .sort((one, other) => {
      const bySeverity = rank[one.finding.severity] - rank[other.finding.severity];
      return bySeverity === 0 ? one.index - other.index : bySeverity;
    })
    .map(({ finding }) => finding);
}

function verdictOf(sorted: readonly Finding[]): Verdict['verdict'] {
  const worst = sorted[0]?.severity ?? 'note';
  return worst === 'note' ? 'send' : worst;
}
