import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import type { PaneState } from './checker';
import type { Strings } from './strings';
import { ToneIcon, tones, type Tone } from './tone';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
  },
  // The icon and what replaces it while waiting take the same room, so that nothing moves.
  sign: { width: '20px', height: '20px', flexShrink: 0, marginTop: '1px' },
  headline: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  detail: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface VerdictBarProps {
  readonly state: PaneState;
  readonly words: Strings;
  readonly headline: RefObject<HTMLHeadingElement | null>;
}

/** The verdict in one line, with what it rests on. */
export function VerdictBar({ state, words, headline }: VerdictBarProps) {
  const styles = useStyles();
  const { tone, text, details } = saying(state, words);
  const { background, border } = tones[tone];
  return (
    <header className={styles.bar} style={{ backgroundColor: background, borderColor: border }}>
      <span className={styles.sign}>
        {state.progress === 'none' ? (
          <ToneIcon tone={tone} />
        ) : (
          <Spinner size="extra-tiny" aria-label={words.headline[state.progress]} />
        )}
      </span>
      <div>
        <h1 ref={headline} tabIndex={-1} className={styles.headline}>
          {text}
        </h1>
        {details.map((detail) => (
          <p key={detail} className={styles.detail}>
            {detail}
          </p>
        ))}
      </div>
    </header>
  );
}

interface Saying {
  readonly tone: Tone;
  readonly text: string;
  readonly details: readonly string[];
}

function saying({ view, broken }: PaneState, words: Strings): Saying {
  if (view !== null) return view.headline;
  return broken
    ? { tone: 'unsure', text: words.headline.broken, details: [] }
    : { tone: 'note', text: words.headline.looking, details: [] };
}
