import { Button, makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Answer } from './answer';
import type { Card, Press, Stretch, Why } from './card-view';
import { Disclosure } from './Disclosure';
import { Pieces } from './Pieces';
import { QuestionArea } from './QuestionArea';
import { Statement } from './Statement';
import type { Strings } from './strings';
import { ToneIcon, tones } from './tone';

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: '4px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  label: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  sentence: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  found: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  places: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: '""',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  preview: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0, minWidth: 0 },
    '& ins': { fontWeight: tokens.fontWeightSemibold },
    // Where the computer takes the colours away, an edge is left.
    border: '1px solid transparent',
  },
  // Where everything is new, there is nothing to tell it from.
  added: { '& ins': { fontWeight: tokens.fontWeightRegular, textDecorationLine: 'none' } },
  press: { marginTop: tokens.spacingVerticalS, maxWidth: '100%' },
  hint: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  why: { marginTop: tokens.spacingVerticalXS },
  clause: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& p': { margin: 0 },
    '& blockquote': { margin: `${tokens.spacingVerticalXXS} 0`, fontStyle: 'italic' },
    '& cite': { fontStyle: 'normal', color: tokens.colorNeutralForeground2 },
  },
});

interface FindingCardProps {
  readonly card: Card;
  readonly words: Strings;
  /** The first thing to press on the screen stands out; two of them would be none. */
  readonly first: boolean;
  /** Something is being put right, here or elsewhere: one press at a time. */
  readonly busy: boolean;
  readonly working: boolean;
  /** What went wrong with the last press on this card. */
  readonly trouble: string | null;
  readonly onPress: (key: string) => void;
  readonly onAnswer: (answer: Answer) => void;
}

/** One thing that was found: what, where, why, and what one press does about it. */
export function FindingCard(props: FindingCardProps) {
  const { card, words, trouble } = props;
  const styles = useStyles();
  const sentence = useId();
  const why = words.fixes.why(card.whys.map(({ cite }) => cite));
  return (
    <article
      aria-labelledby={sentence}
      className={styles.card}
      style={{ borderLeftColor: tones[card.severity].color }}
    >
      <p className={styles.label}>
        <ToneIcon tone={card.severity} />
        {card.label}
      </p>
      <h2 id={sentence} className={styles.sentence}>
        {card.text}
      </h2>
      {card.found !== null && <p className={styles.found}>{card.found}</p>}
      {card.places.length > 0 && (
        <ul className={styles.places}>
          {card.places.map((pieces, index) => (
            <li key={index}>
              <Pieces pieces={pieces} words={words} />
            </li>
          ))}
        </ul>
      )}
      {card.press !== null && <PressArea {...props} press={card.press} />}
      <QuestionArea
        questions={card.questions}
        words={words}
        busy={props.busy}
        onAnswer={props.onAnswer}
      />
      {trouble !== null && <Statement tone="unsure" text={trouble} />}
      {card.whys.length > 0 && (
        <div className={styles.why}>
          <Disclosure label={why} fullLabel={`${why}: ${card.text}`}>
            {card.whys.map((clause) => (
              <Clause key={clause.id} why={clause} />
            ))}
          </Disclosure>
        </div>
      )}
    </article>
  );
}

function PressArea({
  card,
  words,
  first,
  busy,
  working,
  onPress,
  press,
}: FindingCardProps & { readonly press: Press }) {
  const styles = useStyles();
  const { preview } = press;
  return (
    <>
      {preview !== null && (
        <dl className={mergeClasses(styles.preview, preview.now === null && styles.added)}>
          {preview.now !== null && (
            <>
              <dt>{words.fixes.now}</dt>
              <dd>
                <Line stretches={preview.now} words={words} />
              </dd>
            </>
          )}
          <dt>{words.fixes.then}</dt>
          <dd>
            <Line stretches={preview.then} words={words} />
          </dd>
        </dl>
      )}
      <Button
        className={styles.press}
        appearance={first ? 'primary' : 'secondary'}
        // Still reachable while it works, so that nobody's place on the page is lost.
        disabledFocusable={busy}
        {...(working ? { icon: <Spinner size="extra-tiny" aria-hidden /> } : {})}
        onClick={() => {
          onPress(card.key);
        }}
      >
        {press.label}
      </Button>
      {press.hint !== null && <p className={styles.hint}>{press.hint}</p>}
    </>
  );
}

function Line({
  stretches,
  words,
}: {
  readonly stretches: readonly Stretch[];
  readonly words: Strings;
}) {
  const tags = { same: 'span', goes: 'del', new: 'ins' } as const;
  return stretches.map(({ kind, pieces }, index) => {
    const Tag = tags[kind];
    return (
      <Tag key={index}>
        <Pieces pieces={pieces} words={words} />
      </Tag>
    );
  });
}

function Clause({ why }: { readonly why: Why }) {
  const styles = useStyles();
  return (
    <div className={styles.clause}>
      <p>{why.title}</p>
      {why.quote !== null && <blockquote>“{why.quote}”</blockquote>}
      <cite>{why.cite}</cite>
    </div>
  );
}
