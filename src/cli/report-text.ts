import { fixLabel } from '../assess/fix-label';
import type { Finding, Verdict } from '../assess/verdict';
import type { PartName } from '../draft/draft';
import type { WhyUnread } from '../draft/known';
import type { Place } from '../draft/place';
import { clauses } from '../policy/clauses';
import type { Clause, ClauseId } from '../policy/clauses';
import type { RouteKind } from '../policy/route';
import type { RoutedRecipient } from '../rules/facts';

const verdicts: Readonly<Record<Verdict['verdict'], string>> = {
  send: 'SEND. Nothing to put right was found in what could be read.',
  ask: 'ASK. One question would be asked before this message goes.',
  stop: 'STOP. Something must be put right before this message goes.',
};

const parts: Readonly<Record<PartName, string>> = {
  from: 'From',
  to: 'To',
  cc: 'Cc',
  bcc: 'Bcc',
  subject: 'Subject',
  location: 'Location',
  body: 'Text',
  attachments: 'Attachment',
};

const zones = { new: 'new text', quoted: 'quoted trail', signature: 'signature' } as const;

const reasons: Readonly<Record<WhyUnread, string>> = {
  failed: 'reading it failed',
  threw: 'reading it failed',
  late: 'reading it took too long',
  empty: 'it is not there',
  unsupported: 'it is encrypted or of a kind that cannot be read',
  'not-looked-into': 'nobody has looked inside yet',
};

const routes: Readonly<Record<RouteKind, string>> = {
  'same-organisation': 'the same organisation',
  'nhs-net': 'NHSmail',
  accredited: 'an accredited domain',
  government: 'a listed government domain',
  local: 'a neighbour on the local list',
  retired: 'a domain that no longer exists',
  webmail: 'private mail',
  unknown: 'a domain on no list',
  list: 'a distribution list',
};

/** The verdict for a person to read: sentences, clauses, places and counts, never text of the message. */
export function reportAsText(verdict: Verdict): string {
  const { level, who, what } = verdict.pcd;
  const counted = Object.entries(who).map(([kind, count]) => `${count} × ${kind}`);
  const pcd = [...counted, ...what].join(', ');
  const blocks = [
    `Policy: ${verdict.policy}\nVerdict: ${verdicts[verdict.verdict]}`,
    ...verdict.findings.map(findingAsText),
    `Personal confidential data: ${level}${pcd === '' ? '' : ` (${pcd})`}`,
    section('Recipients', verdict.recipients.map(recipientAsText)),
    section(
      'Not read',
      verdict.unread.map(({ part, why }) => `${parts[part]}: ${reasons[why]}`),
    ),
    section(
      'Rules that did not run',
      verdict.notRun.map(({ rule, parts: lacked }) => `${rule}: ${lacked.join(', ')}`),
    ),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [`${title}:`, ...lines.map((line) => `  ${line}`)].join('\n');
}

function findingAsText(finding: Finding, index: number): string {
  const lines = [
    `${index + 1}. ${finding.severity.toUpperCase()} ${finding.rule}`,
    finding.text,
    ...finding.clauses.map(clauseAsText),
    ...(finding.places.length === 0
      ? []
      : [`Where: ${finding.places.map(placeAsText).join('; ')}`]),
    ...(finding.fix === null ? [] : [`To put it right: ${fixLabel(finding.fix)}`]),
  ];
  return lines.join('\n   ');
}

function clauseAsText(id: ClauseId): string {
  const clause: Clause = clauses[id];
  const quote = clause.quote === undefined ? '' : ` “${clause.quote}”`;
  return `Clause: ${clause.cite}: ${clause.title}.${quote}`;
}

function placeAsText({ part, index, span, zone }: Place): string {
  const which = index === undefined ? parts[part] : `${parts[part]} ${index + 1}`;
  const where = zone === undefined ? which : `${which} (${zones[zone]})`;
  return span === undefined ? where : `${where}, characters ${span.start}–${span.end}`;
}

function recipientAsText({ part, index, route }: RoutedRecipient): string {
  const { source } = route;
  const date = source?.date === undefined ? '' : `, ${source.date}`;
  const stale = source?.stale === true ? ', out of date' : '';
  const list = source === undefined ? '' : ` (${source.name}${date}${stale})`;
  const safety = route.secure ? 'secure' : 'not secure';
  return `${parts[part]} ${index + 1}: ${routes[route.kind]}, ${safety}${list}`;
}
