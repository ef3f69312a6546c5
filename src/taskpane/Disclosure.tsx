import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  button: {
    minWidth: 'auto',
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    // The arrow stands under the first letter of the text above.
    marginLeft: '-12px',
    // Here the button has an edge, which stands there itself.
    '@media (forced-colors: active)': { marginLeft: 0 },
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
  },
  icon: {
    transitionProperty: 'transform',
    transitionDuration: tokens.durationFast,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
  },
  open: { transform: 'rotate(90deg)' },
});

interface DisclosureProps {
  readonly label: string;
  /** Said instead of the label where that alone would be ambiguous; begins with the label. */
  readonly fullLabel?: string;
  readonly children: ReactNode;
}

/** Something that is there on request. It stays open when what it shows is checked again. */
export function Disclosure({ label, fullLabel, children }: DisclosureProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const region = useId();
  return (
    <div>
      <Button
        appearance="subtle"
        size="small"
        className={styles.button}
        aria-expanded={open}
        aria-controls={region}
        aria-label={fullLabel ?? label}
        icon={
          <ChevronRight16Regular
            aria-hidden
            className={mergeClasses(styles.icon, open && styles.open)}
          />
        }
        onClick={() => {
          setOpen(!open);
        }}
      >
        {label}
      </Button>
      <div id={region} hidden={!open}>
        {children}
      </div>
    </div>
  );
}
