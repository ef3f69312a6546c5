import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { assess } from '../assess/assess';
import type { Profile } from '../policy/profile';
import { AttachmentList } from './AttachmentList';
import { Checker, type PaneState } from './checker';
import { FindingCard } from './FindingCard';
import { LiveRegion } from './LiveRegion';
import { keepLooking } from './live';
import type { Mailbox } from './mailbox';
import { RecipientList } from './RecipientList';
import { Statement } from './Statement';
import type { Strings } from './strings';
import { VerdictBar } from './VerdictBar';
import { viewOf } from './view';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  cards: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

interface ComposeScreenProps {
  readonly profile: Profile;
  readonly mailbox: Mailbox;
  readonly words: Strings;
}

/** What is seen while a message is being written. */
export function ComposeScreen({ profile, mailbox, words }: ComposeScreenProps) {
  const styles = useStyles();
  const [checker] = useState(
    () =>
      new Checker({
        mailbox,
        words,
        view: (draft) => viewOf(assess(draft, profile), draft, profile, words),
      }),
  );
  const state = useSyncExternalStore(checker.subscribe, checker.state);
  const headline = useRef<HTMLHeadingElement>(null);
  useEffect(() => keepLooking(checker, mailbox, document), [checker, mailbox]);
  useFocusKept(state, headline);
  const { view } = state;
  const press = (key: string): void => {
    void checker.press(key);
  };
  return (
    <div className={styles.screen}>
      <LiveRegion announcement={state.announcement} />
      <div>
        <VerdictBar state={state} words={words} headline={headline} />
        <TopOutcome state={state} />
      </div>
      {state.broken && (
        <div>
          <Button
            onClick={() => {
              void checker.look(true);
            }}
          >
            {words.fixes.tryAgain}
          </Button>
        </div>
      )}
      {view !== null && (
        <>
          {view.cards.length > 0 && (
            <div className={styles.cards}>
              {view.cards.map((card) => (
                <FindingCard
                  key={card.key}
                  card={card}
                  words={words}
                  first={card === view.cards.find(({ press: has }) => has !== null)}
                  busy={state.pressed !== null}
                  working={state.pressed === card.key && state.progress !== 'none'}
                  trouble={troubleOn(card.key, state)}
                  onPress={press}
                />
              ))}
            </div>
          )}
          <RecipientList
            recipients={view.recipients}
            words={words}
            onAnswer={(address, isServiceUser) => {
              void checker.answer(address, isServiceUser);
            }}
          />
          <AttachmentList attached={view.attached} words={words} />
        </>
      )}
    </div>
  );
}

/** Trouble is shown on the card it came from; everything else under the verdict. */
function troubleOn(key: string, { outcome }: PaneState): string | null {
  return outcome !== null && !outcome.good && outcome.on === key ? outcome.text : null;
}

function TopOutcome({ state: { outcome, view } }: { readonly state: PaneState }) {
  const onCard = view?.cards.some(({ key }) => key === outcome?.on) === true;
  if (outcome === null || (!outcome.good && onCard)) return null;
  return <Statement tone={outcome.good ? 'fine' : 'unsure'} text={outcome.text} />;
}

/** When the card somebody pressed on is gone, they are taken to the verdict, not thrown to the top of the page. */
function useFocusKept(
  { pressed }: PaneState,
  headline: { readonly current: HTMLHeadingElement | null },
): void {
  const before = useRef<string | null>(null);
  useEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (before.current !== null && pressed === null && lost) headline.current?.focus();
    before.current = pressed;
  }, [pressed, headline]);
}
