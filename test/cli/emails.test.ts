import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../src/cli/run-command';
import { draftFromEml } from '../../src/cli/draft-from-eml';
import type { Draft } from '../../src/draft/draft';
import { worldWith } from './world';

interface Expected {
  readonly verdict: 'send' | 'ask' | 'stop';
  readonly exit: number;
  readonly rules: readonly { readonly id: string; readonly severity: string }[];
  /** Texts that are under places of the first finding. */
  readonly marks?: readonly string[];
}

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

const folder = join(__dirname, '../emails');
const files = readdirSync(folder);
const names = files
  .filter((file) => file.endsWith('.eml'))
  .map((file) => file.slice(0, -'.eml'.length));

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
    expect(names.length).toBeGreaterThanOrEqual(30);
    const expected = files.filter((file) => file.endsWith('.expected.json'));
    expect(expected).toEqual(names.map((name) => `${name}.expected.json`));
  });

  it.each(names)('%s', async (name) => {
    const path = join(folder, `${name}.eml`);
    const expected = JSON.parse(
      readFileSync(join(folder, `${name}.expected.json`), 'utf8'),
    ) as Expected;
    expect(name.startsWith('ok.')).toBe(expected.verdict === 'send');

    const world = worldWith();
    const exit = await runCommand(['check', path, '--format', 'json'], world);
    const report = JSON.parse(world.printed) as Report;
    const rules = report.findings.map(({ rule, severity }) => ({ id: rule, severity }));
    expect({ verdict: report.verdict, exit, rules }).toEqual({
      verdict: expected.verdict,
      exit: expected.exit,
      rules: expected.rules,
    });
    expect(world.complained).toBe('');
    if (expected.marks === undefined) return;
    const draft = await draftFromEml(readFileSync(path), '2026-11-22');
    const places = report.findings[0]?.places ?? [];
    expect(places.map((place) => textUnder(draft, place))).toEqual(
      expect.arrayContaining([...expected.marks]),
    );
  });
});
