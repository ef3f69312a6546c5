import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Changed } from '../outlook/changed';
import { Statement } from './Statement';
import type { Strings } from './strings';

interface ForgetAreaProps {
  readonly words: Strings;
  readonly onForget: () => Promise<Changed>;
}

/** One press forgets everything that is kept about people; the second one means it. */
export function ForgetArea({ words, onForget }: ForgetAreaProps) {
  const [stage, setStage] = useState<'idle' | 'sure' | 'working'>('idle');
  const [outcome, setOutcome] = useState<Changed | null>(null);
  const forget = async (): Promise<void> => {
    setStage('working');
    const result = await onForget();
    setOutcome(result);
    setStage('idle');
  };
  const { forget: labels } = words;
  return (
    <>
      <Button
        size="small"
        disabledFocusable={stage === 'working'}
        onClick={() => {
          setOutcome(null);
          if (stage === 'sure') void forget();
          else setStage('sure');
        }}
      >
        {stage === 'idle' ? labels.label : labels.sure}
      </Button>
      <div role="status">
        {stage === 'sure' && <Statement tone="unsure" text={labels.whatHappens} />}
        {outcome !== null && (
          <Statement
            tone={outcome.done ? 'fine' : 'unsure'}
            text={outcome.done ? labels.done : labels.failed}
          />
        )}
      </div>
    </>
  );
}
