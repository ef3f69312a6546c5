import { makeStyles, tokens } from '@fluentui/react-components';
import { ToneIcon, tones, type Tone } from './tone';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    // Level with the icon, which is taller than a line.
    '& p': { margin: 0, paddingTop: '2px', minWidth: 0 },
  },
});

/** A sentence with a tone. It is not announced from here: the live region does that. */
export function Statement({ tone, text }: { readonly tone: Tone; readonly text: string }) {
  const styles = useStyles();
  const { background, border } = tones[tone];
  return (
    <div className={styles.strip} style={{ backgroundColor: background, borderColor: border }}>
      <ToneIcon tone={tone} />
      <p>{text}</p>
    </div>
  );
}
