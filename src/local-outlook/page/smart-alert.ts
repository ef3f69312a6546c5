/** What the manifest says about a send handler. */
export type SendMode = 'PromptUser' | 'SoftBlock' | 'Block';

/** What a handler may hand to `event.completed` (Microsoft, SmartAlertsEventCompletedOptions). */
export interface CompletedOptions {
  readonly allowEvent?: boolean;
  readonly errorMessage?: string;
  readonly errorMessageMarkdown?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
  readonly contextData?: unknown;
  readonly sendModeOverride?: string;
}

/** What became of running the handler, or what is the matter while it runs. */
export type Outcome =
  | { readonly kind: 'completed'; readonly options: CompletedOptions }
  | { readonly kind: 'unavailable' | 'no-handler' | 'taking-longer' | 'timed-out' };

/** What one button of the dialog does. */
export type AlertAction = 'send' | 'keep' | 'command' | 'wait';

/** The dialog Outlook shows: its text, and its buttons from left to right. */
export interface AlertBox {
  readonly title: string;
  readonly text: string;
  /** True when the text is Outlook's small Markdown. */
  readonly markdown: boolean;
  readonly buttons: readonly { readonly label: string; readonly does: AlertAction }[];
}

const longestMessage = 500;
const longestLabel = 20;

const sendAnyway = { label: 'Send Anyway', does: 'send' } as const;
const dontSend = { label: 'Don’t Send', does: 'keep' } as const;
const tryLater = { label: 'Try Later', does: 'keep' } as const;

/**
 * The dialog for an outcome, or null when the item simply goes (Microsoft, Smart Alerts: "Handle
 * OnMessageSend and OnAppointmentSend events", behaviour of each send mode).
 */
export function smartAlert(
  mode: SendMode,
  outcome: Outcome,
  addin: string,
  markdownWorks: boolean,
): AlertBox | null {
  const plain = (text: string, buttons: AlertBox['buttons']): AlertBox => ({
    title: addin,
    text,
    markdown: false,
    buttons,
  });
  switch (outcome.kind) {
    case 'completed':
      return outcome.options.allowEvent === true
        ? null
        : refused(mode, outcome.options, addin, markdownWorks);
    case 'unavailable':
      return mode === 'Block'
        ? plain(`${addin} is unavailable and must check this before it can be sent.`, [tryLater])
        : plain(`${addin} is unavailable at this time.`, [sendAnyway, tryLater]);
    case 'no-handler':
      return plain(`${addin} is unavailable and must check this before it can be sent.`, [
        tryLater,
      ]);
    case 'taking-longer':
      return mode === 'PromptUser'
        ? plain(`${addin} is taking longer than expected.`, [sendAnyway, dontSend])
        : plain(`${addin} is taking longer than expected. It must finish before this is sent.`, [
            { label: 'Wait', does: 'wait' },
          ]);
    case 'timed-out':
      return mode === 'PromptUser'
        ? plain(`${addin} did not answer.`, [sendAnyway, dontSend])
        : plain(`${addin} did not answer. Press Send to try again.`, [dontSend]);
  }
}

function refused(
  mode: SendMode,
  options: CompletedOptions,
  addin: string,
  markdownWorks: boolean,
): AlertBox {
  const markdown = markdownWorks ? (options.errorMessageMarkdown ?? '') : '';
  const plain = options.errorMessage ?? '';
  const text = markdown === '' ? plain : markdown;
  const asks = mode === 'PromptUser' || options.sendModeOverride === 'promptUser';
  return {
    title: addin,
    text:
      text === '' ? `${addin} is preventing this from being sent.` : text.slice(0, longestMessage),
    markdown: markdown !== '',
    buttons: asks ? [sendAnyway, cancelButton(options)] : [cancelButton(options)],
  };
}

/** "Take Action" is there only when there is something to open; a label that is too long is not taken. */
function cancelButton(options: CompletedOptions): AlertBox['buttons'][number] {
  const command = options.commandId ?? '';
  const own = options.cancelLabel ?? '';
  const label = own !== '' && own.length <= longestLabel ? own : null;
  return command === ''
    ? { label: label ?? dontSend.label, does: 'keep' }
    : { label: label ?? 'Take Action', does: 'command' };
}

/** What Outlook would quietly cut or ignore in these options: said aloud here, so that nobody ships it. */
export function faultsIn(options: CompletedOptions): readonly string[] {
  const faults: string[] = [];
  const check = (bad: boolean, what: string): void => {
    if (bad) faults.push(what);
  };
  const long = (text: string | undefined, most: number): boolean => (text ?? '').length > most;
  check(typeof options.allowEvent !== 'boolean', 'allowEvent is not said');
  check(long(options.errorMessage, longestMessage), 'errorMessage is over 500 characters');
  check(long(options.errorMessageMarkdown, longestMessage), 'errorMessageMarkdown is over 500');
  check(long(options.cancelLabel, longestLabel), 'cancelLabel is over 20 characters');
  check(
    options.errorMessageMarkdown !== undefined && options.errorMessage === undefined,
    'errorMessageMarkdown without errorMessage',
  );
  check(
    options.contextData !== undefined && options.commandId === undefined,
    'contextData without commandId',
  );
  check(
    options.sendModeOverride !== undefined && options.sendModeOverride !== 'promptUser',
    'sendModeOverride can only be promptUser',
  );
  return faults;
}
