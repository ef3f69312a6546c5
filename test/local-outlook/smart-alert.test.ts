import {
  type CompletedOptions,
  faultsIn,
  type Outcome,
  type SendMode,
  smartAlert,
} from '../../src/local-outlook/page/smart-alert';

const modes: readonly SendMode[] = ['PromptUser', 'SoftBlock', 'Block'];

const completed = (options: CompletedOptions): Outcome => ({ kind: 'completed', options });

const labels = (mode: SendMode, outcome: Outcome): readonly string[] | undefined =>
  smartAlert(mode, outcome, 'Guard', true)?.buttons.map(({ label }) => label);

describe('smartAlert', () => {
  it.each(modes)('%s: shows nothing when the handler allows it', (mode) => {
    expect(smartAlert(mode, completed({ allowEvent: true }), 'Guard', true)).toBeNull();
  });

  it.each(modes)('%s: an answer that does not say "allow" does not allow', (mode) => {
    expect(smartAlert(mode, completed({}), 'Guard', true)).not.toBeNull();
  });

  it.each([
    ['PromptUser', {}, ['Send Anyway', 'Don’t Send']],
    ['SoftBlock', {}, ['Don’t Send']],
    ['Block', {}, ['Don’t Send']],
    ['SoftBlock', { sendModeOverride: 'promptUser' }, ['Send Anyway', 'Don’t Send']],
    ['Block', { sendModeOverride: 'promptUser' }, ['Send Anyway', 'Don’t Send']],
    ['SoftBlock', { sendModeOverride: 'Block' }, ['Don’t Send']],
    ['SoftBlock', { commandId: 'pane' }, ['Take Action']],
    ['SoftBlock', { commandId: 'pane', cancelLabel: 'Review message' }, ['Review message']],
    ['SoftBlock', { commandId: 'pane', cancelLabel: 'Twenty-one characters' }, ['Take Action']],
    ['PromptUser', { cancelLabel: 'Go back' }, ['Send Anyway', 'Go back']],
  ] as const)('%s, refused with %j: %j', (mode, options, expected) => {
    expect(labels(mode, completed({ allowEvent: false, ...options }))).toEqual(expected);
  });

  it.each([
    ['PromptUser', 'unavailable', ['Send Anyway', 'Try Later']],
    ['SoftBlock', 'unavailable', ['Send Anyway', 'Try Later']],
    ['Block', 'unavailable', ['Try Later']],
    ['PromptUser', 'no-handler', ['Try Later']],
    ['SoftBlock', 'no-handler', ['Try Later']],
    ['PromptUser', 'taking-longer', ['Send Anyway', 'Don’t Send']],
    ['SoftBlock', 'taking-longer', ['Wait']],
    ['Block', 'taking-longer', ['Wait']],
    ['PromptUser', 'timed-out', ['Send Anyway', 'Don’t Send']],
    ['SoftBlock', 'timed-out', ['Don’t Send']],
    ['Block', 'timed-out', ['Don’t Send']],
  ] as const)('%s, %s: %j', (mode, kind, expected) => {
    expect(labels(mode, { kind })).toEqual(expected);
  });

  const words = { allowEvent: false, errorMessage: 'plain', errorMessageMarkdown: '**bold**' };

  it.each([
    [words, true, { text: '**bold**', markdown: true }],
    [words, false, { text: 'plain', markdown: false }],
    [{ allowEvent: false, errorMessage: 'plain' }, true, { text: 'plain', markdown: false }],
    [{ allowEvent: false }, true, { text: 'Guard is preventing this from being sent.' }],
  ])('says %j, with Markdown %s', (options, markdownWorks, expected) => {
    const alert = smartAlert('SoftBlock', completed(options), 'Guard', markdownWorks);
    expect(alert).toMatchObject({ title: 'Guard', ...expected });
  });

  it('cuts what is over 500 characters, as Outlook does', () => {
    const long = completed({ allowEvent: false, errorMessage: 'x'.repeat(501) });
    expect(smartAlert('Block', long, 'Guard', true)?.text).toHaveLength(500);
  });
});

describe('faultsIn', () => {
  it('finds nothing wrong with what Outlook takes as it is', () => {
    const good = {
      allowEvent: false,
      errorMessage: 'x'.repeat(500),
      errorMessageMarkdown: 'x'.repeat(500),
      cancelLabel: 'x'.repeat(20),
      commandId: 'pane',
      contextData: '{}',
      sendModeOverride: 'promptUser',
    };
    expect(faultsIn(good)).toEqual([]);
  });

  it.each([
    [{}, 'allowEvent is not said'],
    [{ allowEvent: true, errorMessage: 'x'.repeat(501) }, 'errorMessage is over 500 characters'],
    [
      { allowEvent: true, errorMessage: '', errorMessageMarkdown: 'x'.repeat(501) },
      'errorMessageMarkdown is over 500',
    ],
    [{ allowEvent: true, cancelLabel: 'x'.repeat(21) }, 'cancelLabel is over 20 characters'],
    [{ allowEvent: true, errorMessageMarkdown: 'x' }, 'errorMessageMarkdown without errorMessage'],
    [{ allowEvent: true, contextData: '{}' }, 'contextData without commandId'],
    [{ allowEvent: true, sendModeOverride: 'Block' }, 'sendModeOverride can only be promptUser'],
  ])('%j: %s', (options, fault) => {
    expect(faultsIn(options)).toEqual([fault]);
  });
});
