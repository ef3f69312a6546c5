import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsOf, launchFunctions, manifestXml, root } from '../support/manifest';
import { faultsOf, longest, mostBytes, notAssociated, runBare } from './bundle-checks';

const source = readFileSync(join(root, 'dist/launchevent.js'), 'utf8');
const wanted = launchFunctions(elementsOf(manifestXml()));

describe('the built launch file', () => {
  it('is one ES2016 script within its weight', () => {
    expect(faultsOf(source)).toEqual([]);
  });

  it('associates every function the manifest calls at Send, with nothing around it', () => {
    expect(wanted).toEqual(['onMessageSendHandler', 'onAppointmentSendHandler']);
    expect(notAssociated(source, wanted)).toEqual([]);
  });

  it(`evaluates within ${longest} ms`, () => {
    // The best of some: what else the computer does is not what is measured.
    const times = Array.from({ length: 7 }, () => runBare(source).milliseconds);
    expect(Math.min(...times)).toBeLessThanOrEqual(longest);
  });

  it.each(wanted)('answers %s once, in time, where Office has nothing else', async (name) => {
    const answers: Office.SmartAlertsEventCompletedOptions[] = [];
    const answered = new Promise<void>((resolve) => {
      runBare(source).associated.get(name)?.({
        completed: (options: Office.SmartAlertsEventCompletedOptions) => {
          answers.push(options);
          resolve();
        },
      });
    });
    await answered;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(answers).toHaveLength(1);
    expect(answers[0]?.allowEvent).toBe(false);
    expect(answers[0]?.errorMessage).toBeTruthy();
  });

  it('has the profile in it, and nothing of zod', () => {
    expect(source).toContain('lpt-2023');
    expect(source).not.toMatch(/\bzod\b|ZodError/i);
  });
});

describe('the checks themselves', () => {
  const good = "Office.actions.associate('onMessageSendHandler', function () {});";

  it('pass a script with nothing wrong', () => {
    expect(faultsOf(good)).toEqual([]);
    expect(notAssociated(good, ['onMessageSendHandler'])).toEqual([]);
  });

  it.each([
    ['async functions (ES2017)', 'async function f() {}'],
    ['object spread (ES2018)', 'const a = { ...{} };'],
    ['optional chaining (ES2020)', 'const a = {}; a?.b;'],
    ['a lookbehind', 'const a = /(?<=x)y/;'],
    ['a Unicode property', 'const a = /\\p{L}/u;'],
    ['the s flag', 'const a = /x/s;'],
    ['a named group', 'const a = /(?<x>y)/u;'],
    ['an import', "import 'other';"],
    ['a dynamic import', "import('other');"],
    ['a chunk', 'self.webpackChunkpcd = self.webpackChunkpcd || [];'],
    ['another script', "importScripts('other.js');"],
    ['a module of Node', "require('other');"],
    ['eval', "eval('1');"],
  ])('find %s', (_, bad) => {
    expect(faultsOf(`${good}\n${bad}`)).not.toEqual([]);
  });

  it('find a file that weighs too much', () => {
    let noise = '';
    for (let seed = 1; noise.length < mostBytes * 2; seed = (seed * 48_271) % 2_147_483_647) {
      noise += seed.toString(36);
    }
    expect(faultsOf(`${good}\n'${noise}';`)).not.toEqual([]);
  });

  it('find a function that is not associated, or is no function', () => {
    expect(notAssociated(good, ['onAppointmentSendHandler'])).toEqual(['onAppointmentSendHandler']);
    expect(notAssociated("Office.actions.associate('f', 1);", ['f'])).toEqual(['f']);
  });

  it.each([
    'window.x = 1',
    'document.title',
    'Intl.NumberFormat',
    'fetch("x")',
    'localStorage.x',
    'Office.context.mailbox',
    'new URL("https://a.example")',
    'Office.onReady()',
  ])('find a script that needs more than there is: %s', (bad) => {
    expect(() => runBare(`${good}\n${bad};`)).toThrow();
  });

  it('find a script that takes too long', () => {
    const slow = `var end = Date.now() + ${longest + 20}; while (Date.now() < end) {}`;
    expect(runBare(`${good}\n${slow}`).milliseconds).toBeGreaterThan(longest);
  });
});
