import {
  FluentProvider,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Mode } from '../outlook/start';
import { themeNow, watchTheme } from '../outlook/theme';
import type { Profile } from '../policy/profile';
import { AboutSection } from './AboutSection';
import { aboutOf } from './about-view';
import { ComposeScreen } from './ComposeScreen';
import type { Mailbox } from './mailbox';
import { PlainScreen } from './PlainScreen';
import { english } from './strings';

/** How long Outlook may take to answer at all, in milliseconds, before the pane stops waiting in silence. */
const patience = 10_000;

const useStyles = makeStyles({
  page: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground1 },
  main: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    boxSizing: 'border-box',
    maxWidth: '640px',
    padding: tokens.spacingHorizontalM,
  },
});

interface AppProps {
  readonly profile: Profile;
  readonly mailbox: Mailbox;
  readonly version: string;
  readonly today: string;
  /** Waits for Outlook and says what is open. */
  readonly start: () => Promise<Mode>;
}

type Stage = Mode | 'starting' | 'outside';

/** The whole pane. */
export function App({ profile, mailbox, version, today, start }: AppProps) {
  const styles = useStyles();
  const [theme, setTheme] = useState(themeNow);
  const [stage, setStage] = useState<Stage>('starting');
  useEffect(() => {
    let stopWatching = watchTheme(setTheme);
    let here = true;
    const giveUp = setTimeout(() => {
      setStage('outside');
    }, patience);
    void started(start).then((mode) => {
      clearTimeout(giveUp);
      if (!here) return;
      setStage(mode);
      // Outlook's own theme can only be asked for once Outlook is there.
      stopWatching();
      setTheme(themeNow());
      stopWatching = watchTheme(setTheme);
    });
    return () => {
      here = false;
      clearTimeout(giveUp);
      stopWatching();
    };
  }, [start]);
  return (
    <FluentProvider
      theme={theme === 'dark' ? webDarkTheme : webLightTheme}
      className={styles.page}
      style={{ colorScheme: theme }}
    >
      <main className={styles.main}>
        <Screen stage={stage} profile={profile} mailbox={mailbox} />
        {stage !== 'starting' && (
          <AboutSection
            about={aboutOf(profile, version, today, english)}
            words={english}
            onForget={mailbox.forget}
          />
        )}
      </main>
    </FluentProvider>
  );
}

async function started(start: AppProps['start']): Promise<Stage> {
  try {
    return await start();
  } catch {
    return 'outside';
  }
}

function Screen({
  stage,
  profile,
  mailbox,
}: Pick<AppProps, 'profile' | 'mailbox'> & { readonly stage: Stage }) {
  const { screens } = english;
  switch (stage) {
    case 'starting':
      return <PlainScreen heading={screens.starting} text="" />;
    case 'outside':
      return <PlainScreen heading={screens.outside} text={screens.outsideDetail} />;
    case 'none':
      return <PlainScreen heading={screens.noItem} text={screens.noItemDetail} />;
    case 'read':
      return (
        <PlainScreen
          heading={screens.reading}
          text={screens.readingDetail}
          points={screens.readingPoints}
        />
      );
    case 'compose-message':
    case 'compose-meeting':
      return <ComposeScreen profile={profile} mailbox={mailbox} words={english} />;
  }
}
