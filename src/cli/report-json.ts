import type { Finding, Verdict } from '../assess/verdict';
import type { Place } from '../draft/place';

/**
 * The verdict as one JSON object on one line: places and counts, never text of the message.
 * Every place has every key, so that a reader need not ask which are there.
 */
export function reportAsJson(verdict: Verdict, ms: number): string {
  const report = {
    policy: verdict.policy,
    verdict: verdict.verdict,
    findings: verdict.findings.map(findingAsData),
    pcd: { level: verdict.pcd.level, who: verdict.pcd.who, what: verdict.pcd.what },
    routes: verdict.recipients.map(({ index, part, route }) => ({
      index,
      part,
      route: route.kind,
    })),
    unread: verdict.unread,
    notRun: verdict.notRun,
    ms: Math.round(ms * 100) / 100,
  };
  return `${JSON.stringify(report)}\n`;
}

function findingAsData(finding: Finding): object {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.text,
    clauses: finding.clauses,
    places: finding.places.map(placeAsData),
    fix: finding.fix,
  };
}

function placeAsData(place: Place): object {
  return {
    part: place.part,
    index: place.index ?? null,
    start: place.span?.start ?? null,
    end: place.span?.end ?? null,
    zone: place.zone ?? null,
  };
}
