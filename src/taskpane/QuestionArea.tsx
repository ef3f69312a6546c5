import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Answer } from './answer';
import { Pieces } from './Pieces';
import type { QuestionView } from './question-view';
import type { Strings } from './strings';

const useStyles = makeStyles({
  question: {
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    // Where the computer takes the colours away, an edge is left.
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& p': { margin: 0 },
    '& ul': {
      margin: `${tokens.spacingVerticalXS} 0`,
      paddingLeft: tokens.spacingHorizontalL,
    },
  },
  about: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  choices: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalXS,
  },
});

interface QuestionAreaProps {
  readonly questions: readonly QuestionView[];
  readonly words: Strings;
  readonly busy: boolean;
  readonly onAnswer: (answer: Answer) => void;
}

/** What the sender is asked once, one block for each address or organisation. */
export function QuestionArea({ questions, words, busy, onAnswer }: QuestionAreaProps) {
  const styles = useStyles();
  return questions.map(({ about, shown, text, points, choices }) => (
    <div
      key={about}
      role="group"
      aria-label={words.questions.group(about)}
      className={styles.question}
    >
      <p className={styles.about}>
        <Pieces pieces={shown} words={words} />
      </p>
      <p>{text}</p>
      {points.length > 0 && (
        <ul>
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
      <div className={styles.choices}>
        {choices.map(({ label, answer }) => (
          <Button
            key={label}
            size="small"
            disabledFocusable={busy}
            onClick={() => {
              onAnswer(answer);
            }}
          >
            {label}
          </Button>
        ))}
      </div>
    </div>
  ));
}
