/** What a person is told when a message does not simply go. */
export interface AlertWords {
  /** Plain text, at most 500 characters. */
  readonly message: string;
  /** The same in Outlook's small Markdown, at most 500 characters. */
  readonly markdown: string;
}

/** The answer to Outlook's question whether an item may go. */
export type Answer =
  | { readonly go: true }
  | {
      readonly go: false;
      /** `ask` leaves Send Anyway to the sender; `stop` leaves what the manifest's SendMode says. */
      readonly how: 'ask' | 'stop';
      readonly words: AlertWords;
      /** The id of the ribbon button whose pane the alert's own button opens. */
      readonly commandId: string;
      /** Ids of rules, for the pane: never anything of the message. */
      readonly findings: readonly string[];
    };

/** When an answer is due. */
export interface AnswerOptions {
  /** Milliseconds from now; Outlook's own "taking longer" dialog comes after 5,000. */
  readonly within: number;
  /** The answer when none has come in time. */
  readonly onLate: () => Answer;
}

/** Outlook cuts nothing itself: a longer label or message makes it refuse the whole answer. */
const mostWords = 500;

/** The label of the alert's button: at most 20 characters. */
const reviewLabel = 'Review message';

/** Outlook hands this to `completed`, and only ever looks at the first call. */
export interface SendEvent {
  readonly completed: (options: Office.SmartAlertsEventCompletedOptions) => void;
}

/**
 * Answers a send event exactly once, whatever happens: with the first answer given, or, when none
 * comes in time, with `onLate`. `allowEvent` is always said, because a bare `completed()` lets go.
 */
export function answerOnce(event: SendEvent, options: AnswerOptions): (answer: Answer) => void {
  let answered = false;
  const give = (answer: Answer): void => {
    if (answered) return;
    answered = true;
    clearTimeout(timer);
    complete(event, answer);
  };
  const timer = setTimeout(() => {
    give(options.onLate());
  }, options.within);
  return give;
}

function complete(event: SendEvent, answer: Answer): void {
  try {
    event.completed(optionsOf(answer));
  } catch {
    // An Outlook that chokes on an option it does not know has not completed anything: without a
    // second, plainer answer it would wait for five minutes.
    plainly(event, answer);
  }
}

function plainly(event: SendEvent, answer: Answer): void {
  try {
    event.completed(
      answer.go
        ? { allowEvent: true }
        : { allowEvent: false, errorMessage: cut(answer.words.message) },
    );
  } catch {
    // Nothing is left to be said to it; the manifest's SendMode decides.
  }
}

function optionsOf(answer: Answer): Office.SmartAlertsEventCompletedOptions {
  if (answer.go) return { allowEvent: true };
  const options = {
    allowEvent: false,
    errorMessage: cut(answer.words.message),
    errorMessageMarkdown: cut(answer.words.markdown),
    cancelLabel: reviewLabel,
    commandId: answer.commandId,
    // Text, not an object: classic Outlook takes nothing else before build 17308.
    contextData: JSON.stringify({ v: 1, findings: answer.findings }),
  };
  // The word itself: the enum is missing in a client that is a little older than the option.
  return answer.how === 'ask'
    ? {
        ...options,
        sendModeOverride: 'promptUser',
      }
    : options;
}

const cut = (words: string): string => words.slice(0, mostWords);
