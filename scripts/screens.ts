/**
 * npm run screens: takes the pictures in docs/screens from the running product, in the local Outlook
 * and a browser without a window. Build first; `npm run screens -- FOLDER` takes them of another build.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import type { Locator, Page } from 'playwright-core';
import { root, startStage } from '../test/support/browser';
import { fail, openDraft, pane, paneFrame, pressSend } from '../test/support/outlook-page';

/** A Tuesday on which the policy is in force and its lists are up to date. */
const moment = new Date('2026-03-03T10:00:00');
const folder = join(root, 'docs/screens');

const window = { width: 1280, height: 720 };
/** Wide and high enough for every pane here to be seen in one piece. */
const tall = { width: 1600, height: 1600 };

/** What is left around a piece, in CSS pixels. */
const room = 12;

const save = (name: string) => ({ path: join(folder, `${name}.png`) });

/** Everything at rest: nothing turning, nothing half faded in, no caret. */
async function settle(page: Page): Promise<void> {
  await pane(page).getByRole('progressbar').waitFor({ state: 'detached' });
  await page.mouse.move(0, 0);
}

async function shootWindow(page: Page, name: string): Promise<void> {
  await page.screenshot(save(name));
}

/** The pane alone, as wide as asked, and cut off where it has nothing more to show. */
async function shootPane(page: Page, name: string, width: number): Promise<void> {
  await page.setViewportSize(tall);
  await page.locator('#pane').evaluate((element, wide) => {
    element.style.flexBasis = `${wide}px`;
  }, width);
  await settle(page);
  const frame = await paneFrame(page);
  const end = await frame.evaluate(
    () => document.querySelector('footer')?.getBoundingClientRect().bottom,
  );
  const box = await page.locator('#pane iframe').boundingBox();
  if (box === null || end === undefined) throw new Error('The pane shows nothing');
  const height = Math.min(box.height, Math.ceil(end) + room);
  await page.screenshot({ ...save(name), clip: { ...box, height } });
  await page.setViewportSize(window);
}

/** One piece of the pane, whole. */
async function shootPiece(page: Page, name: string, piece: Locator): Promise<void> {
  await page.setViewportSize(tall);
  await settle(page);
  const box = await piece.boundingBox();
  if (box === null) throw new Error(`There is nothing to see for ${name}`);
  const clip = {
    x: box.x - room,
    y: box.y - room,
    width: box.width + 2 * room,
    height: box.height + 2 * room,
  };
  await page.screenshot({ ...save(name), clip });
  await page.setViewportSize(window);
}

const article = (page: Page, sentence: RegExp): Locator =>
  pane(page).getByRole('article').filter({ hasText: sentence });

const press = (page: Page, name: string): Promise<void> =>
  pane(page).getByRole('button', { name, exact: true }).click();

async function openPane(page: Page, how: 'Check message' | 'Review message'): Promise<void> {
  await page.getByRole('button', { name: how }).click();
  await pane(page).getByRole('heading', { level: 2 }).first().waitFor();
  await settle(page);
}

interface Letter {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}

async function write(page: Page, { to, subject, text }: Letter): Promise<void> {
  await page.getByRole('button', { name: 'New mail' }).click();
  await page.getByLabel('From', { exact: true }).selectOption('northfield.podiatry@nhs.net');
  const field = page.getByRole('combobox', { name: 'To', exact: true });
  for (const person of to) {
    await field.fill(person);
    await field.press('Enter');
  }
  await page.getByLabel('Subject', { exact: true }).fill(subject);
  await page.getByRole('textbox', { name: 'Message body' }).fill(text);
}

/** A reply to a patient who wrote the NHS number. */
async function reply(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Inbox' }).click();
  await page.locator('#list').getByRole('button', { name: 'Can I move my appointment?' }).click();
  await page.getByRole('button', { name: 'Reply', exact: true }).click();
  await page.getByLabel('From', { exact: true }).selectOption('northfield.podiatry@nhs.net');
  await page.getByRole('textbox', { name: 'Message body' }).press('Control+Home');
  await page.keyboard.type('Hello,\nThursday at 10.40 is free. See you then.');
}

async function stoppedAndPutRight(page: Page): Promise<void> {
  await reply(page);
  await pressSend(page);
  await shootWindow(page, 'alert');
  await openPane(page, 'Review message');
  await shootWindow(page, 'pane');
  await paneInEveryLook(page);
  await press(page, 'Add [secure] to the subject');
  await pane(page).getByText('Nothing to put right.').first().waitFor();
  await settle(page);
  await shootWindow(page, 'put-right');
}

async function paneInEveryLook(page: Page): Promise<void> {
  await shootPane(page, 'pane-400', 400);
  await shootPane(page, 'pane-600', 600);
  await page.emulateMedia({ colorScheme: 'dark' });
  await shootPane(page, 'pane-320-dark', 320);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await shootPane(page, 'pane-320-contrast', 320);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await page.locator('#pane').evaluate((element) => {
    element.style.flexBasis = '';
  });
}

async function twelve(page: Page): Promise<void> {
  await openDraft(page, 'Twelve people outside in To');
  await pressSend(page);
  await shootWindow(page, 'bulk-alert');
  await openPane(page, 'Review message');
  await shootPiece(page, 'bulk', article(page, /12 people outside/));
}

async function firstContact(page: Page): Promise<void> {
  await write(page, {
    to: ['Robin Vale <robin.vale@webmail.example>'],
    subject: '[secure] Your appointment',
    text: 'Dear Robin,\nplease come at 10.40 on Tuesday.\nSam, 01632 960123',
  });
  await openPane(page, 'Check message');
  await shootPiece(page, 'first-contact', article(page, /agreement to email in the care record/));
}

async function routes(page: Page): Promise<void> {
  await write(page, {
    to: [
      'amara.okafor@nhs.net',
      'lpt.podiatry.all@nhs.net',
      'jo.marsh@example.org',
      'morgan.ashdown@webmail.example',
    ],
    subject: 'Saturday clinic',
    text: 'The walk-in clinic opens at nine on Saturdays.\nSam, 01632 960123',
  });
  await openPane(page, 'Check message');
  const section = pane(page).getByRole('region', { name: 'Who it goes to' });
  await shootPiece(page, 'recipients', section);
}

async function failing(page: Page): Promise<void> {
  await openDraft(page, 'An NHS number to a private address');
  await fail(page, 'body.getAsync', 'Never answers');
  await pressSend(page);
  await openPane(page, 'Review message');
  await page.getByLabel('body.getAsync', { exact: true }).scrollIntoViewIfNeeded();
  await shootWindow(page, 'failure-panel');
}

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const [dist] = process.argv.slice(2);
  const stage = await startStage(dist === undefined ? undefined : resolve(dist), {
    viewport: window,
    deviceScaleFactor: 1.5,
  });
  try {
    await stage.context.clock.setFixedTime(moment);
    for (const take of [stoppedAndPutRight, twelve, firstContact, routes, failing]) {
      const page = await stage.open();
      await take(page);
      await page.close();
    }
  } finally {
    await stage.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
