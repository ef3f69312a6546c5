import { makeStyles, tokens } from '@fluentui/react-components';
import type { AboutView } from './about-view';
import { Disclosure } from './Disclosure';
import type { Changed } from '../outlook/changed';
import { ForgetArea } from './ForgetArea';
import { Statement } from './Statement';
import type { Strings } from './strings';

const useStyles = makeStyles({
  section: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  disclosure: { marginTop: tokens.spacingVerticalS },
  heading: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: `0 0 ${tokens.spacingVerticalXXS}`, overflowWrap: 'anywhere' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** What this is, what it goes by and what it cannot see. What has run out is said without being asked. */
export function AboutSection({
  about,
  words,
  onForget,
}: {
  readonly about: AboutView;
  readonly words: Strings;
  readonly onForget: () => Promise<Changed>;
}) {
  const styles = useStyles();
  return (
    <footer className={styles.section}>
      {about.warnings.map((warning) => (
        <Statement key={warning} tone="unsure" text={warning} />
      ))}
      <div className={styles.disclosure}>
        <Disclosure label={words.about.heading}>
          {about.facts.map((fact) => (
            <p key={fact} className={styles.text}>
              {fact}
            </p>
          ))}
          <Points heading={words.about.checks} points={words.about.checked} />
          <Points heading={words.about.notChecks} points={words.about.notChecked} />
          <h2 className={styles.heading}>{words.about.data}</h2>
          <p className={styles.text}>{words.about.dataStays}</p>
          <ForgetArea words={words} onForget={onForget} />
        </Disclosure>
      </div>
    </footer>
  );
}

function Points({
  heading,
  points,
}: {
  readonly heading: string;
  readonly points: readonly string[];
}) {
  const styles = useStyles();
  return (
    <>
      <h2 className={styles.heading}>{heading}</h2>
      <ul className={styles.list}>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </>
  );
}
