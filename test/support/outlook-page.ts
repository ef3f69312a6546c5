import type { Frame, Locator, Page } from 'playwright-core';

/** Opens an invented draft by what the list says it shows; `folder` is where it lies, or how that begins. */
export async function openDraft(page: Page, note: string, folder = /^Drafts/): Promise<void> {
  await page.getByRole('button', { name: folder }).click();
  await page.locator('#list').getByRole('button', { name: note }).click();
  await page.getByRole('button', { name: 'Send', exact: true }).waitFor();
}

/** Presses Send, and waits until Outlook shows an alert or the item is in the Outbox. */
export async function pressSend(page: Page): Promise<'alert' | 'sent'> {
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  const alert = page.getByRole('dialog');
  const sent = page.getByText('would have been sent');
  await alert.or(sent).waitFor();
  return (await alert.isVisible()) ? 'alert' : 'sent';
}

/** The open Smart Alert: its words, and its buttons from left to right. */
export async function readAlert(page: Page): Promise<{ text: string; buttons: string[] }> {
  const alert = page.getByRole('dialog', { name: 'PCD Guard' });
  return {
    text: await alert.locator('.alert-text').innerText(),
    buttons: await alert.getByRole('button').allInnerTexts(),
  };
}

/** The add-in's own page in the pane. */
export const pane = (page: Page): ReturnType<Page['frameLocator']> =>
  page.frameLocator('#pane iframe');

/** The pane's frame itself, for calling Office in it. Waits until office.js is ready there. */
export async function paneFrame(page: Page): Promise<Frame> {
  const element = await page.locator('#pane iframe').elementHandle();
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The pane has no frame');
  await frame.waitForFunction(() => {
    const { Office } = globalThis as { Office?: { context?: { mailbox?: unknown } } };
    return Boolean(Office?.context?.mailbox);
  });
  return frame;
}

/** Puts a text where the add-in keeps what it remembers of a mailbox: it was used before today. */
export async function remember(page: Page, stored: string): Promise<void> {
  await page.getByRole('button', { name: 'Inbox' }).click();
  await page.locator('#list').getByRole('button').first().click();
  await page.getByRole('toolbar').getByRole('button', { name: 'PCD Guard' }).click();
  const frame = await paneFrame(page);
  await frame.evaluate(
    (text) =>
      new Promise((resolve) => {
        Office.context.roamingSettings.set('pcd-guard', text);
        Office.context.roamingSettings.saveAsync(resolve);
      }),
    stored,
  );
}

/** What the Outbox shows of the open item, by the name of the line. */
export async function outboxFacts(page: Page): Promise<Record<string, string>> {
  const article = page.locator('article.reading');
  const names = await article.locator('dt').allInnerTexts();
  const values = await article.locator('dd').allInnerTexts();
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
}

/** The call log of the failure panel, one line a call. It is there whether or not the panel is open. */
export const callLog = (page: Page): Promise<string[]> => logLines(page).allTextContents();

/** The lines of the call log, for waiting on one. */
export const logLines = (page: Page): Locator => page.locator('.log li');

/** Opens the failure panel and makes one call misbehave. */
export async function fail(page: Page, call: string, how: string): Promise<void> {
  const panel = page.getByRole('complementary', { name: 'Failure panel' });
  if (!(await panel.isVisible()))
    await page.getByRole('button', { name: /^Failure panel/ }).click();
  await panel.getByLabel(call, { exact: true }).selectOption(how);
}
