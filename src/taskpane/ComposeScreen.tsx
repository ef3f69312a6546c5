import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { assess } from '../assess/assess';
import type { Profile } from '../policy/profile';
import type { Answer } from './answer';
import { AttachmentList } from './AttachmentList';
import type { Card } from './card-view';
import { Checker, type PaneState } from './checker';
import { FindingCard } from './FindingCard';
import { LiveRegion } from './LiveRegion';
import { keepLooking } from './live';
import type { Mailbox } from './mailbox';
import { RecipientList } from './RecipientList';
import { ShowAll } from './ShowAll';
import { Statement } from './Statement';
import type { Strings } from './strings';
import { VerdictBar } from './VerdictBar';
import { viewOf } from './view';

/** Of notes, so many are shown without being asked for. */
const fewNotes = 3;

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  cards: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    rowGap: tokens.spacingVerticalM,
  },
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
  const answer = (said: Answer): void => {
    void checker.answer(said);
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
          <CardList
            cards={view.cards}
            state={state}
            words={words}
            onPress={press}
            onAnswer={answer}
          />
          <RecipientList
            recipients={view.recipients}
            words={words}
            onAnswer={(address, yes) => {
              answer({ kind: 'service-user', address, yes });
            }}
          />
          <AttachmentList attached={view.attached} words={words} />
        </>
      )}
    </div>
  );
}

interface CardListProps {
  readonly cards: readonly Card[];
  readonly state: PaneState;
  readonly words: Strings;
  readonly onPress: (key: string) => void;
  readonly onAnswer: (answer: Answer) => void;
}

/** Everything to put right and every question; of what is only good to know, the first few. */
function CardList({ cards, state, words, onPress, onAnswer }: CardListProps) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const notes = cards.filter(({ severity }) => severity === 'note').length;
  const more = notes > fewNotes ? notes - fewNotes : 0;
  const shown = all ? cards : cards.slice(0, cards.length - more);
  if (cards.length === 0) return null;
  return (
    <div className={styles.cards}>
      {shown.map((card) => (
        <FindingCard
          key={card.key}
          card={card}
          words={words}
          first={card === cards.find(({ press }) => press !== null)}
          busy={state.pressed !== null}
          working={state.pressed === card.key && state.progress !== 'none'}
          trouble={troubleOn(card.key, state)}
          onPress={onPress}
          onAnswer={onAnswer}
        />
      ))}
      {more > 0 && (
        <ShowAll
          all={all}
          label={all ? words.recipients.showFewer : words.headline.moreToKnow(more)}
          onChange={setAll}
        />
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
  useEffect(() => {
    const element = headline.current;
    // office.js moves the focus itself, and from a heading it would move it out of the pane.
    const leaveToBrowser = (event: KeyboardEvent): void => {
      if (event.key === 'Tab') event.stopPropagation();
    };
    element?.addEventListener('keydown', leaveToBrowser);
    return () => element?.removeEventListener('keydown', leaveToBrowser);
  }, [headline]);
}
