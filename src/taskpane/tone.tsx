import { tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info20Filled } from '@fluentui/react-icons/svg/info';
import { QuestionCircle20Filled } from '@fluentui/react-icons/svg/question-circle';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';

/** How a statement is meant. Always said in words too: icon and colour only underline it. */
export type Tone = 'fine' | 'note' | 'unsure' | 'ask' | 'stop';

const icons = {
  fine: CheckmarkCircle20Filled,
  note: Info20Filled,
  unsure: Warning20Filled,
  ask: QuestionCircle20Filled,
  stop: ErrorCircle20Filled,
};

/** The colours of each tone, from the theme's tokens. */
export const tones = {
  fine: {
    color: tokens.colorStatusSuccessForeground1,
    background: tokens.colorStatusSuccessBackground1,
    border: tokens.colorStatusSuccessBorder1,
  },
  note: {
    color: tokens.colorNeutralForeground2,
    background: tokens.colorNeutralBackground3,
    border: tokens.colorNeutralStroke1,
  },
  unsure: {
    color: tokens.colorStatusWarningForeground3,
    background: tokens.colorStatusWarningBackground1,
    border: tokens.colorStatusWarningBorder1,
  },
  ask: {
    color: tokens.colorStatusWarningForeground3,
    background: tokens.colorStatusWarningBackground1,
    border: tokens.colorStatusWarningBorder1,
  },
  stop: {
    color: tokens.colorStatusDangerForeground1,
    background: tokens.colorStatusDangerBackground1,
    border: tokens.colorStatusDangerBorder1,
  },
} as const satisfies Record<Tone, Record<string, string>>;

/** The icon of a tone; the words beside it say the same, so it is hidden from screen readers. */
export function ToneIcon({ tone }: { readonly tone: Tone }) {
  const Icon = icons[tone];
  // The drawing leaves two pixels free on each side, which would show against the text below it.
  return <Icon aria-hidden style={{ color: tones[tone].color, flexShrink: 0, margin: '0 -2px' }} />;
}
