import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  // Off the page for the eye, still there for a screen reader (WCAG technique C7).
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

interface LiveRegionProps {
  readonly announcement: { readonly text: string; readonly said: number };
}

/** What a screen reader is told without anybody going there. It stays where it is while the rest is drawn again. */
export function LiveRegion({ announcement: { text, said } }: LiveRegionProps) {
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite" className={styles.unseen}>
      {/* A new element each time, so that the same words said twice are heard twice. */}
      {text !== '' && <p key={said}>{text}</p>}
    </div>
  );
}
