import type { Profile } from '../../policy/profile';
import { clausesCompared } from './diff-clauses';
import { fields } from './diff-fields';
import { effectsOf } from './effects';
import type { Effect } from './effects';
import { bullets, page, part } from './english';

/** What changes from one profile to another, in words and in groups; every choice of a profile is compared. */
export function diff(before: Profile, after: Profile): string {
  const groups = [...new Set(fields.map(({ group }) => group))];
  const parts = groups.map((group) => {
    const lines = fields
      .filter((field) => field.group === group)
      .flatMap(({ label, read }) => changes(label, read(before, after), read(after, before)));
    return part(group, bullets(lines));
  });
  const rules = part('What the rules do', bullets(rulesCompared(before, after)));
  const said = [...parts, rules, clausesCompared(before, after)].filter((text) => text !== '');
  return page([
    `# From ${before.id} to ${after.id}`,
    ...(said.length === 0
      ? ['The two profiles say the same.']
      : [
          'Only what differs is here. **Added** and **removed** are meant from the first to the second.',
          ...said,
        ]),
  ]);
}

type Named = readonly (readonly [string, string])[];

function changes(label: string, before: Named, after: Named): readonly string[] {
  const was = new Map(before);
  const is = new Map(after);
  const told = (name: string, text: string): string =>
    name === '' || text === '' ? name + text : `${name}: ${text}`;
  const whole = (name: string): string => (name === '' ? label : `${label}, ${name}`);
  return [
    ...after.flatMap(([name, text]) => {
      const old = was.get(name);
      if (old === undefined) return [`**${label}**, added: ${told(name, text)}`];
      return old === text ? [] : [`**${whole(name)}**\n  - was: ${old}\n  - now: ${text}`];
    }),
    ...before.flatMap(([name, text]) =>
      is.has(name) ? [] : [`**${label}**, removed: ${told(name, text)}`],
    ),
  ];
}

const doing: Readonly<Record<Effect['does'], string>> = {
  stop: 'stops',
  ask: 'asks',
  note: 'notes',
  off: 'is switched off',
  idle: 'has nothing to do',
};

function rulesCompared(before: Profile, after: Profile): readonly string[] {
  const now = effectsOf(after);
  return effectsOf(before).flatMap((old, index) => {
    const does = now[index]?.does ?? old.does;
    return old.does === does
      ? []
      : [`**${old.title}** (when ${old.when}): ${doing[old.does]} → ${doing[does]}`];
  });
}
