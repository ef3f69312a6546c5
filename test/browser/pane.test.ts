import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

import { root, startStage, type Stage } from '../support/browser';
import { openDraft, pane, paneFrame } from '../support/outlook-page';

jest.setTimeout(120_000);

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await startStage();
});

beforeEach(async () => {
  page = await stage.open();
});

afterEach(async () => {
  await page.close();
});

afterAll(async () => {
  await stage.close();
});

async function openPane(note: string): Promise<Frame> {
  await openDraft(page, note);
  await page.getByRole('button', { name: 'Check message' }).click();
  await pane(page).getByText('Who it goes to').waitFor();
  return paneFrame(page);
}

/** The rules of WCAG 2.2 AA, and of good practice, that the pane breaks. */
async function broken(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe);
  const { violations } = await frame.evaluate(() => {
    const { axe: tester } = globalThis as unknown as {
      axe: { run: (on: Document, options: object) => Promise<AxeResults> };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    return tester.run(document, { runOnly: tags });
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe('the pane for everybody', () => {
  const shown = [
    'An NHS number to a private address',
    'Twelve people outside in To',
    'A personal contact list in To',
    'A file nobody has looked into',
    'Colleagues on NHSmail: nothing to put right',
  ];
  it.each(
    shown.flatMap(
      (note) =>
        [
          [note, 'light'],
          [note, 'dark'],
        ] as const,
    ),
  )('keeps to WCAG at 320 pixels: %s, %s', async (note, colorScheme) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.locator('#pane').evaluate((element) => {
      element.style.flexBasis = '320px';
    });
    const frame = await openPane(note);
    expect(await broken(frame)).toEqual([]);
    const wide = await frame.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
  });

  it('would be told: a button without a name is found', async () => {
    const frame = await openPane('Colleagues on NHSmail: nothing to put right');
    await frame.evaluate(() => {
      document.querySelector('section')?.append(document.createElement('button'));
    });
    expect((await broken(frame)).join()).toContain('button-name');
  });

  it('is worked with the keyboard alone: to the fix, and press', async () => {
    const frame = await openPane('Round brackets do not work');
    await pane(page).getByRole('heading', { level: 1 }).click();
    const fix = pane(page).getByRole('button', { name: 'Write the tag as [secure]' });
    for (let steps = 0; steps < 5; steps += 1) {
      await page.keyboard.press('Tab');
      const at = await frame.evaluate(() => document.activeElement?.textContent);
      if (at === 'Write the tag as [secure]') break;
    }
    expect(await fix.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      document.querySelector<HTMLInputElement>('#subject-input')?.value.startsWith('[secure]'),
    );
  });
});
