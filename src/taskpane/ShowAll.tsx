import { Button } from '@fluentui/react-components';

interface ShowAllProps {
  readonly all: boolean;
  readonly label: string;
  readonly onChange: (all: boolean) => void;
}

/** Shows the rest of a list, or only its beginning again. */
export function ShowAll({ all, label, onChange }: ShowAllProps) {
  return (
    <div>
      <Button
        appearance="subtle"
        size="small"
        aria-expanded={all}
        onClick={() => {
          onChange(!all);
        }}
      >
        {label}
      </Button>
    </div>
  );
}
