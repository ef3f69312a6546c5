import { citeOf } from '../policy/cite';
import { fixLabel } from './fix-label';
import type { Finding, Verdict } from './verdict';

/** What Outlook shows in its alert at Send. */
export interface Alert {
  /** Plain text, at most 500 UTF-16 units (Office.SmartAlertsEventCompletedOptions.errorMessage). */
  readonly message: string;
  /** The same in Markdown, at most 500 as well; always shown with `message` beside it. */
  readonly markdown: string;
}

/** Outlook's limit for either form of the text. */
const LONGEST = 500;
const MOST_FINDINGS = 3;

/** The words of the alert: one headline, at most three findings with their clause, and what to press first. */
export function alertFor(verdict: Verdict): Alert {
  const findings = verdict.findings.filter(({ severity }) => severity !== 'note');
  for (let count = Math.min(MOST_FINDINGS, findings.length); count > 1; count -= 1) {
    const alert = wordsFor(verdict, findings, count);
    if (fits(alert)) return alert;
  }
  const shortest = wordsFor(verdict, findings, 1);
  return {
    message: cut(shortest.message),
    markdown: fits(shortest) ? shortest.markdown : cut(shortest.message),
  };
}

function wordsFor(verdict: Verdict, findings: readonly Finding[], count: number): Alert {
  const headline =
    verdict.verdict === 'stop'
      ? 'Not sent yet: one thing to put right.'
      : 'One question before this goes.';
  const many = verdict.verdict === 'stop' ? 'Not sent yet.' : 'Please check before this goes.';
  const title = findings.length > 1 ? many : headline;
  const shown = findings.slice(0, count).map(sentence);
  const more = findings.length - shown.length;
  const rest = more > 0 ? [`${more} more in the pane.`] : [];
  const press = whatToPress(findings);
  return {
    message: [title, ...shown, ...rest, press].join('\n'),
    markdown: [`**${title}**`, shown.map((line) => `- ${line}`).join('\r'), ...rest, press].join(
      '\n\n',
    ),
  };
}

function sentence(finding: Finding): string {
  const [first] = finding.clauses;
  return first === undefined ? finding.text : `${finding.text} (${citeOf(first)})`;
}

function whatToPress(findings: readonly Finding[]): string {
  for (const { fix } of findings) {
    if (fix !== null) return `To put it right: Review message, then “${fixLabel(fix)}”.`;
  }
  return 'Review message shows where.';
}

function fits({ message, markdown }: Alert): boolean {
  return message.length <= LONGEST && markdown.length <= LONGEST;
}

function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
