import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import { LockOpen16Regular } from '@fluentui/react-icons/svg/lock-open';
import { useState } from 'react';
import { Pieces } from './Pieces';
import type { PersonView, RecipientsView } from './recipients-view';
import { Section } from './Section';
import { ShowAll } from './ShowAll';
import { Statement } from './Statement';
import type { Strings } from './strings';

/** With more people than this the list is shown on request. */
const few = 6;

const useStyles = makeStyles({
  conclusion: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { margin: `${tokens.spacingVerticalS} 0 0`, padding: 0, listStyleType: '""' },
  person: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    marginRight: tokens.spacingHorizontalXS,
  },
  address: { color: tokens.colorNeutralForeground2 },
  route: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXXS,
    '& svg': { flexShrink: 0 },
  },
  question: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalXS,
  },
});

interface RecipientListProps {
  readonly recipients: RecipientsView;
  readonly words: Strings;
  readonly onAnswer: (address: string, isServiceUser: boolean) => void;
}

/** Everyone the message goes to, how safe the way to them is, and what follows from it. */
export function RecipientList({ recipients, words, onAnswer }: RecipientListProps) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const { people, conclusion, unread } = recipients;
  const shown = all ? people : people.slice(0, few);
  return (
    <Section heading={words.recipients.heading}>
      {conclusion !== null && <p className={styles.conclusion}>{conclusion}</p>}
      {unread !== null && <Statement tone="unsure" text={unread} />}
      {shown.length > 0 && (
        <ul className={styles.list}>
          {shown.map((person) => (
            <Person key={person.key} person={person} words={words} onAnswer={onAnswer} />
          ))}
        </ul>
      )}
      {people.length > few && (
        <ShowAll
          all={all}
          label={all ? words.recipients.showFewer : words.recipients.showAll(people.length)}
          onChange={setAll}
        />
      )}
    </Section>
  );
}

function Person({
  person,
  words,
  onAnswer,
}: {
  readonly person: PersonView;
  readonly words: Strings;
  readonly onAnswer: RecipientListProps['onAnswer'];
}) {
  const styles = useStyles();
  const Lock = person.secure ? LockClosed16Regular : LockOpen16Regular;
  return (
    <li className={styles.person}>
      {person.name !== null && (
        <span className={styles.name}>
          <Pieces pieces={person.name} words={words} />{' '}
        </span>
      )}
      <span className={person.name === null ? styles.name : styles.address}>
        <Pieces pieces={person.address} words={words} />
      </span>
      {person.unusual && <Statement tone="unsure" text={words.recipients.unusual} />}
      <div className={styles.route}>
        <Lock aria-hidden />
        <span>
          {person.field} · {person.label}: {person.route}
        </span>
      </div>
      {person.question !== null && (
        <Question question={person.question} words={words} onAnswer={onAnswer} />
      )}
    </li>
  );
}

function Question({
  question: { address, yes },
  words,
  onAnswer,
}: {
  readonly question: NonNullable<PersonView['question']>;
  readonly words: Strings;
  readonly onAnswer: RecipientListProps['onAnswer'];
}) {
  const styles = useStyles();
  // Only a yes is kept as such, so a no is shown as given for as long as the pane is open.
  const [no, setNo] = useState(false);
  const answer = (isServiceUser: boolean) => () => {
    setNo(!isServiceUser);
    onAnswer(address, isServiceUser);
  };
  return (
    <div
      role="group"
      aria-label={words.recipients.questionFor(address)}
      className={styles.question}
    >
      <span aria-hidden>{words.recipients.question}</span>
      <Button
        size="small"
        appearance={yes ? 'primary' : 'outline'}
        aria-pressed={yes}
        onClick={answer(true)}
      >
        {words.recipients.yes}
      </Button>
      <Button
        size="small"
        appearance={no && !yes ? 'primary' : 'outline'}
        aria-pressed={no && !yes}
        onClick={answer(false)}
      >
        {words.recipients.no}
      </Button>
    </div>
  );
}
