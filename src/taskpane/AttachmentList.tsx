import { makeStyles, tokens } from '@fluentui/react-components';
import { Attach16Regular } from '@fluentui/react-icons/svg/attach';
import type { AttachedView } from './attached-view';
import { Pieces } from './Pieces';
import { Section } from './Section';
import type { Strings } from './strings';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: '""',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  file: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    '& svg': { flexShrink: 0 },
    '& span': { minWidth: 0 },
  },
  state: { color: tokens.colorNeutralForeground2 },
});

interface AttachmentListProps {
  readonly attached: AttachedView;
  readonly words: Strings;
}

/** What is attached and whether anybody has looked into it. Nothing at all where nothing is attached. */
export function AttachmentList({ attached, words }: AttachmentListProps) {
  const styles = useStyles();
  if (attached.shown.length === 0) return null;
  return (
    <Section heading={words.attached.heading}>
      <ul className={styles.list}>
        {attached.shown.map(({ key, name, state }) => (
          <li key={key} className={styles.file}>
            <Attach16Regular aria-hidden />
            <span>
              <Pieces pieces={name} words={words} /> <span className={styles.state}>– {state}</span>
            </span>
          </li>
        ))}
        {attached.more !== null && <li className={styles.file}>{attached.more}</li>}
      </ul>
    </Section>
  );
}
