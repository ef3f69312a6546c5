import { runCommand } from '../../src/cli/run-command';
import { worldWith } from './world';

const run = async (input: string) => {
  const world = worldWith(input);
  const exit = await runCommand(['detect', '--format', 'jsonl'], world);
  const lines = world.printed.split('\n').slice(0, -1);
  return {
    exit,
    complained: world.complained,
    answers: lines.map(
      (line) =>
        JSON.parse(line) as {
          id: unknown;
          pcd: string;
          spans: { kind: string; start: number; end: number; certainty: string }[];
        },
    ),
  };
};

describe('detect', () => {
  it('answers line for line, in order, with UTF-16 offsets', async () => {
    const text = '🦶 NHS number 999 000 0212.';
    const { exit, answers } = await run(
      `${JSON.stringify({ id: 'b', text })}\n${JSON.stringify({ id: 'a', text: 'Hello' })}\n`,
    );
    expect(exit).toBe(0);
    expect(answers).toEqual([
      {
        id: 'b',
        pcd: 'certain',
        spans: [{ kind: 'nhs-number', start: 14, end: 26, certainty: 'certain' }],
      },
      { id: 'a', pcd: 'none', spans: [] },
    ]);
    expect(text.slice(14, 26)).toBe('999 000 0212');
  });

  it('keeps a text with line separators in it whole, and passes over empty lines', async () => {
    const line = '{"id":1,"text":"one\u2028two\u2029three"}';
    const { exit, answers } = await run(`\r\n${line}\r\n\n${line}`);
    expect(exit).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual([1, 1]);
  });

  it('answers nothing to nothing', async () => {
    expect(await run('')).toEqual({ exit: 0, complained: '', answers: [] });
  });

  it.each([
    ['not JSON', '{"id":1,'],
    ['not an object', '"text"'],
    ['null', 'null'],
    ['no text', '{"id":1}'],
    ['a text that is a number', '{"id":1,"text":2}'],
    ['no id', '{"text":"Hello"}'],
  ])('%s: exit 65, and which line', async (_, line) => {
    const { exit, answers, complained } = await run(`{"id":1,"text":"fine"}\n${line}\n`);
    expect(exit).toBe(65);
    expect(answers).toHaveLength(1);
    expect(complained).toBe('detect: line 2 is not an object with an id and a text\n');
  });
});
