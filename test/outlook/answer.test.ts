import { answerOnce, type Answer } from '../../src/outlook/answer';

type Options = Office.SmartAlertsEventCompletedOptions;

const held = (how: 'ask' | 'stop', words = 'Put this right.'): Answer => ({
  go: false,
  how,
  words: { message: words, markdown: `**${words}**` },
  commandId: 'button',
  findings: ['secure-tag-required'],
});

function setUp(completed?: (options: Options) => void) {
  const answers: Options[] = [];
  const late = jest.fn(() => held('stop'));
  const give = answerOnce(
    {
      completed: (options) => {
        answers.push(options);
        completed?.(options);
      },
    },
    { within: 3600, onLate: late },
  );
  return { answers, late, give };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('answerOnce', () => {
  it('gives the first answer and drops every other', () => {
    const { answers, late, give } = setUp();
    give({ go: true });
    give(held('stop'));
    jest.advanceTimersByTime(60_000);
    expect(answers).toEqual([{ allowEvent: true }]);
    expect(late).not.toHaveBeenCalled();
  });

  it('gives the late answer in time, and drops one that comes after it', () => {
    const { answers, give } = setUp();
    jest.advanceTimersByTime(3599);
    expect(answers).toEqual([]);
    jest.advanceTimersByTime(1);
    give({ go: true });
    expect(answers).toHaveLength(1);
    expect(answers[0]?.allowEvent).toBe(false);
  });

  it.each([
    ['ask', 'promptUser'],
    ['stop', undefined],
  ] as const)('%s says sendModeOverride %s', (how, override) => {
    const { answers, give } = setUp();
    give(held(how));
    expect(answers[0]?.sendModeOverride).toBe(override);
    expect(answers[0]?.allowEvent).toBe(false);
  });

  it('puts plain text beside Markdown, a short label, and the rules as text', () => {
    const { answers, give } = setUp();
    give(held('stop'));
    expect(answers[0]).toEqual({
      allowEvent: false,
      errorMessage: 'Put this right.',
      errorMessageMarkdown: '**Put this right.**',
      cancelLabel: 'Review message',
      commandId: 'button',
      contextData: '{"v":1,"findings":["secure-tag-required"]}',
    });
    expect(answers[0]?.cancelLabel?.length).toBeLessThanOrEqual(20);
  });

  it('cuts words to what Outlook takes', () => {
    const { answers, give } = setUp();
    give(held('stop', 'long '.repeat(200)));
    expect(answers[0]?.errorMessage).toHaveLength(500);
    expect(answers[0]?.errorMessageMarkdown).toHaveLength(500);
  });

  it('answers more plainly where Outlook chokes on an option', () => {
    let first = true;
    const { answers, give } = setUp(() => {
      if (!first) return;
      first = false;
      throw new Error('unknown option');
    });
    give(held('ask'));
    expect(answers).toHaveLength(2);
    expect(answers[1]).toEqual({ allowEvent: false, errorMessage: 'Put this right.' });
  });

  const either: readonly Answer[] = [held('stop'), { go: true }];

  it.each(either)('never throws, even if Outlook does', (answer) => {
    const { answers, give } = setUp(() => {
      throw new Error('gone');
    });
    expect(() => {
      give(answer);
    }).not.toThrow();
    expect(answers.every((options) => options.allowEvent === answer.go)).toBe(true);
  });
});
