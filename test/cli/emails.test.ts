import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../src/cli/run-command';
import { draftFromEml } from '../../src/cli/draft-from-eml';
import type { Draft } from '../../src/draft/draft';
import { emailNames, emails, expectAnswer, expectedOf } from './expected';
import { worldWith } from './world';

interface Report {
  readonly verdict: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly places: readonly {
      part: keyof Draft;
      index: number | null;
      start: number | null;
      end: number | null;
    }[];
  }[];
}

/** The text a place points at, looked up in the message itself. */
function textUnder(draft: Draft, { part, index, start, end }: Report['findings'][0]['places'][0]) {
  const read = draft[part] as { known: boolean; value: unknown };
  const whole = read.value as string | { text: string } | { name: string }[];
  const text =
    typeof whole === 'string' ? whole : 'text' in whole ? whole.text : whole[index!]!.name;
  return text.slice(start!, end!);
}

describe('whole messages', () => {
  it('are at least thirty, and each has what is expected of it', () => {
    expect(emailNames.length).toBeGreaterThanOrEqual(30);
    const expected = readdirSync(emails).filter((file) => file.endsWith('.expected.json'));
    expect(expected).toEqual(emailNames.map((name) => `${name}.expected.json`));
  });

  it.each(emailNames)('%s', async (name) => {
    const path = join(emails, `${name}.eml`);
    const { verdict, marks } = expectedOf(name);
    expect(name.startsWith('ok.')).toBe(verdict === 'send');

    const world = worldWith();
    const exit = await runCommand(['check', path, '--format', 'json'], world);
    const report = JSON.parse(world.printed) as Report;
    expectAnswer(name, exit, report);
    expect(world.complained).toBe('');
    if (marks === undefined) return;
    const draft = await draftFromEml(readFileSync(path), '2026-11-22');
    const places = report.findings[0]?.places ?? [];
    expect(places.map((place) => textUnder(draft, place))).toEqual(
      expect.arrayContaining([...marks]),
    );
  });
});
