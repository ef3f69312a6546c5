import type { Profile, Severity } from '../../policy/profile';
import { sourceInWords } from './cited';
import type { Effect } from './effects';
import { effectsOf } from './effects';
import { bullets, part } from './english';

const titles: Readonly<Record<Severity, readonly [string, string]>> = {
  stop: [
    'What stops a message',
    'Until it is put right, the message does not go. Most of these are put right in one press.',
  ],
  ask: ['What raises a question', 'One question at Send; “Send anyway” stays.'],
  note: ['What is only noted', 'Shown beside the message. The message goes.'],
};

/** Every rule that interrupts or notes, with its clause, and those that do not. */
export function rulesParts(profile: Profile): readonly string[] {
  const effects = effectsOf(profile);
  const strengths = (['stop', 'ask', 'note'] as const).map((strength) => {
    const [title, says] = titles[strength];
    const those = effects.filter(({ does }) => does === strength);
    return part(title, says, bullets(grouped(profile, those)));
  });
  const off = effects.filter(({ does }) => does === 'off');
  const idle = effects.filter(({ does }) => does === 'idle');
  return [
    ...strengths,
    part(
      'What this profile leaves out',
      off.length === 0 ? '' : `Switched off:\n\n${bullets(grouped(profile, off))}`,
      idle.length === 0
        ? ''
        : `Left with nothing to do, because of what the profile chooses above:\n\n${bullets(grouped(profile, idle))}`,
    ),
  ];
}

/** One line for each rule, however many of its sentences are in it. */
function grouped(profile: Profile, effects: readonly Effect[]): readonly string[] {
  const rules = [...new Set(effects.map(({ rule }) => rule))];
  return rules.map((rule) => {
    const those = effects.filter((effect) => effect.rule === rule);
    const [first] = those;
    const whens = those.map(({ when }) => `when ${when}`).join('; ');
    return `**${first?.title ?? rule}**: ${whens}. (${sourceInWords(profile, first?.cites ?? [])}.)`;
  });
}
