import { makeStyles, tokens } from '@fluentui/react-components';
import type { Strings } from './strings';
import type { Piece } from './visible-text';

const useStyles = makeStyles({
  text: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  hidden: {
    display: 'inline-block',
    margin: '0 2px',
    padding: '0 3px',
    border: `1px solid ${tokens.colorStatusWarningBorder2}`,
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorStatusWarningForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    whiteSpace: 'nowrap',
  },
});

interface PiecesProps {
  readonly pieces: readonly Piece[];
  readonly words: Strings;
}

/** Text that came out of a message: never markup, and what cannot be seen is named. */
export function Pieces({ pieces, words }: PiecesProps) {
  const styles = useStyles();
  return (
    // Isolated, so that right-to-left text in a name cannot reorder what stands around it.
    <bdi className={styles.text}>
      {pieces.map((piece, index) =>
        'hidden' in piece ? (
          <span key={index} className={styles.hidden}>
            {`${words.recipients.hidden} ${piece.hidden}`}
          </span>
        ) : (
          piece.text
        ),
      )}
    </bdi>
  );
}
