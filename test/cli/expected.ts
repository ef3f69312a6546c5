import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where the whole messages are. */
export const emails = join(__dirname, '../emails');

/** The whole messages, by name. */
export const emailNames: readonly string[] = readdirSync(emails)
  .filter((file) => file.endsWith('.eml'))
  .map((file) => file.slice(0, -'.eml'.length));

/** What the policy makes of one whole message. */
export interface Expected {
  readonly verdict: 'send' | 'ask' | 'stop';
  readonly exit: number;
  /** Everything that interrupts, and the notes that matter here. */
  readonly rules: readonly { readonly id: string; readonly severity: string }[];
  /** Texts that must be among those under the places of the first finding. */
  readonly marks?: readonly string[];
}

/** What is expected of one whole message. */
export const expectedOf = (name: string): Expected =>
  JSON.parse(readFileSync(join(emails, `${name}.expected.json`), 'utf8')) as Expected;

interface Report {
  readonly verdict: string;
  readonly findings: readonly { readonly rule: string; readonly severity: string }[];
}

const lines = (rules: Expected['rules'], loud: boolean): string[] =>
  rules
    .filter(({ severity }) => (severity !== 'note') === loud)
    .map(({ id, severity }) => `${severity} ${id}`)
    .sort();

/**
 * Holds an answer to what is expected: the same verdict and exit code, the same findings that
 * interrupt, and at least the notes that are named. Other notes may come with new rules.
 */
export function expectAnswer(name: string, exit: number | null, report: Report): void {
  const expected = expectedOf(name);
  const found = report.findings.map(({ rule, severity }) => ({ id: rule, severity }));
  expect({ exit, verdict: report.verdict, interrupts: lines(found, true) }).toEqual({
    exit: expected.exit,
    verdict: expected.verdict,
    interrupts: lines(expected.rules, true),
  });
  expect(lines(found, false)).toEqual(expect.arrayContaining(lines(expected.rules, false)));
}
