import type { Frame, Page } from 'playwright-core';

import { startStage, type Stage } from '../support/browser';
import {
  fail,
  logLines,
  openDraft,
  outboxFacts,
  paneFrame,
  pressSend,
  readAlert,
} from '../support/outlook-page';

jest.setTimeout(120_000);

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await startStage();
});

afterEach(async () => {
  await page.close();
});

afterAll(async () => {
  await stage.close();
});

const toStop = 'An NHS number to a private address';
const toAsk = 'A file nobody has looked into';

/** Changes something about Outlook itself in the failure panel. */
const choose = (setting: string, value: string): Promise<void> => fail(page, setting, value);

describe('the Smart Alert in each send mode', () => {
  beforeEach(async () => {
    page = await stage.open();
  });

  it.each([
    ['PromptUser', ['Send Anyway', 'Review message']],
    ['SoftBlock', ['Review message']],
    ['Block', ['Review message']],
  ])('%s: something to put right', async (mode, buttons) => {
    await choose('Send mode', mode);
    await openDraft(page, toStop);
    expect(await pressSend(page)).toBe('alert');
    expect((await readAlert(page)).buttons).toEqual(buttons);
  });

  it.each(['PromptUser', 'SoftBlock', 'Block'])('%s: one question', async (mode) => {
    await choose('Send mode', mode);
    await openDraft(page, toAsk);
    expect(await pressSend(page)).toBe('alert');
    expect((await readAlert(page)).buttons).toEqual(['Send Anyway', 'Review message']);
  });

  it.each([
    ['PromptUser', ['Send Anyway', 'Try Later']],
    ['SoftBlock', ['Send Anyway', 'Try Later']],
    ['Block', ['Try Later']],
  ])('%s: the add-in cannot be loaded', async (mode, buttons) => {
    await choose('Send mode', mode);
    await choose('The add-in', 'cannot be loaded');
    await openDraft(page, toStop);
    expect(await pressSend(page)).toBe('alert');
    const alert = await readAlert(page);
    expect(alert.text).toContain('PCD Guard is unavailable');
    expect(alert.buttons).toEqual(buttons);
    await page.getByRole('button', { name: 'Try Later' }).click();
    await page.getByText('Not sent. The message is still here.').waitFor();
  });

  it('shows plain text where Markdown has not come yet', async () => {
    await choose('Mailbox version', '1.14');
    await openDraft(page, toStop);
    expect(await pressSend(page)).toBe('alert');
    expect(await page.locator('.alert-text strong, .alert-text li').count()).toBe(0);
    expect((await readAlert(page)).text).toContain('Not sent yet');
  });

  it('shows Markdown where it has', async () => {
    await openDraft(page, toStop);
    expect(await pressSend(page)).toBe('alert');
    expect(await page.locator('.alert-text strong').innerText()).toContain('Not sent yet');
  });

  it('keeps the message on Escape, and never sends it', async () => {
    await openDraft(page, toAsk);
    expect(await pressSend(page)).toBe('alert');
    await page.keyboard.press('Escape');
    await page.getByText('Not sent. The message is still here.').waitFor();
  });

  it('is given nothing Outlook would cut or ignore', async () => {
    await openDraft(page, toStop);
    expect(await pressSend(page)).toBe('alert');
    await logLines(page).filter({ hasText: 'event.completed' }).waitFor({ state: 'attached' });
    expect(await logLines(page).filter({ hasText: 'Outlook minds' }).count()).toBe(0);
  });
});

describe('an add-in that takes its time', () => {
  // The handler answers at about 1.2 s, when the body is late; Outlook has lost patience before.
  const slow = async (mode: string): Promise<void> => {
    page = await stage.open('?longer=300');
    await choose('Send mode', mode);
    await choose('body.getAsync', 'Never answers');
    await openDraft(page, 'Colleagues on NHSmail: nothing to put right');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('is taking longer than expected').waitFor();
  };

  it('PromptUser: the sender need not wait', async () => {
    await slow('PromptUser');
    expect((await readAlert(page)).buttons).toEqual(['Send Anyway', 'Don’t Send']);
    await page.getByRole('button', { name: 'Send Anyway' }).click();
    await page.getByText('The add-in did not check it.').waitFor();
  });

  it.each(['SoftBlock', 'Block'])('%s: the sender waits, and then has the answer', async (mode) => {
    await slow(mode);
    expect((await readAlert(page)).buttons).toEqual(['Wait']);
    await page.getByText('could not be read').waitFor();
  });

  it.each([
    ['PromptUser', ['Send Anyway', 'Don’t Send']],
    ['SoftBlock', ['Don’t Send']],
    ['Block', ['Don’t Send']],
  ])('%s: Outlook gives up at last', async (mode, buttons) => {
    page = await stage.open('?longer=100&end=300');
    await choose('Send mode', mode);
    await choose('body.getAsync', 'Never answers');
    await openDraft(page, 'Colleagues on NHSmail: nothing to put right');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('PCD Guard did not answer.').waitFor();
    expect((await readAlert(page)).buttons).toEqual(buttons);
  });
});

describe('the ribbon', () => {
  beforeEach(async () => {
    page = await stage.open();
  });

  it('has the manifest’s buttons, and each does what the manifest says', async () => {
    // A working day: at the weekend there would be something to know.
    await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
    await openDraft(page, 'Colleagues on NHSmail: nothing to put right');
    await page.getByRole('button', { name: 'Check now' }).click();
    await page.locator('.notice').getByText('nothing to put right').waitFor();
    await page.getByRole('button', { name: 'Check message' }).click();
    await page.frameLocator('#pane iframe').getByText('Nothing to put right').first().waitFor();
  });

  it('has icons that load', async () => {
    await openDraft(page, toStop);
    const icons = page.locator('.addin img');
    expect(await icons.count()).toBeGreaterThan(0);
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLImageElement>('.addin img')].every(
        (icon) => icon.complete && icon.naturalWidth > 0,
      ),
    );
  });

  it('opens the pane beside a message that is read', async () => {
    await page.locator('#list').getByRole('button', { name: 'Adapted shoes' }).click();
    await page.getByRole('toolbar').getByRole('button', { name: 'PCD Guard' }).click();
    const frame = await paneFrame(page);
    expect(await frame.evaluate(() => Office.context.mailbox.item?.subject)).toBe('Adapted shoes');
  });
});

/** One Office call in the pane: its value, or its error code. */
type Called = { ok: true; value: unknown } | { ok: false; code: number };

/** Calls Office in the pane, by the path of the method below the item. */
function office(frame: Frame, path: string, ...args: readonly unknown[]): Promise<Called> {
  return frame.evaluate(
    ([names, given]) =>
      new Promise<Called>((resolve) => {
        const steps = names.split('.');
        const method = steps.pop() ?? '';
        const owner = steps.reduce<unknown>(
          (value, name) => (value as Record<string, unknown>)[name],
          Office.context.mailbox.item,
        ) as Record<string, (...all: unknown[]) => void>;
        owner[method]?.(...given, (result: Office.AsyncResult<unknown>) => {
          resolve(
            (result.status as unknown) === 'succeeded'
              ? { ok: true, value: result.value }
              : { ok: false, code: result.error.code },
          );
        });
      }),
    [path, args] as const,
  );
}

describe('what office.js is told', () => {
  let frame: Frame;
  const valueOf = async (path: string, ...args: readonly unknown[]): Promise<unknown> => {
    const called = await office(frame, path, ...args);
    if (!called.ok) throw new Error(`${path} failed with ${called.code}`);
    return called.value;
  };
  const draft = async (note: string): Promise<void> => {
    page = await stage.open();
    await openDraft(page, note);
    await page.getByRole('button', { name: /^Check m/ }).click();
    frame = await paneFrame(page);
  };

  it('reads and writes the subject, which the form then shows', async () => {
    await draft(toStop);
    expect(await valueOf('subject.getAsync')).toBe('Your foot clinic appointment');
    await valueOf('subject.setAsync', 'Another');
    expect(await valueOf('subject.getAsync')).toBe('Another');
    expect(await page.getByLabel('Subject', { exact: true }).inputValue()).toBe('Another');
  });

  it('reads and writes recipients, and knows a list by its address', async () => {
    await draft(toStop);
    const list = { displayName: '', emailAddress: 'lpt.podiatry.all@nhs.net' };
    await valueOf('cc.setAsync', [list]);
    await valueOf('cc.addAsync', [{ displayName: 'Ash', emailAddress: 'ash@example.org' }]);
    expect(await valueOf('cc.getAsync')).toMatchObject([
      { emailAddress: 'lpt.podiatry.all@nhs.net', recipientType: 'distributionList' },
      { displayName: 'Ash', emailAddress: 'ash@example.org', recipientType: 'externalUser' },
    ]);
    await page.getByRole('button', { name: 'Remove Ash from Cc' }).waitFor();
  });

  it('cannot set a personal contact list again, as Outlook cannot', async () => {
    await draft('A personal contact list in To');
    const to = (await valueOf('to.getAsync')) as { emailAddress: string }[];
    expect(to[0]?.emailAddress).toBe('');
    expect(await office(frame, 'bcc.setAsync', to)).toEqual({ ok: false, code: 5010 });
  });

  it('says who it is from, and follows From', async () => {
    await draft(toStop);
    expect(await valueOf('from.getAsync')).toMatchObject({
      emailAddress: 'northfield.podiatry@nhs.net',
    });
    await page.getByLabel('From', { exact: true }).selectOption('sam.taylor@nhs.net');
    expect(await valueOf('from.getAsync')).toMatchObject({ emailAddress: 'sam.taylor@nhs.net' });
  });

  it('gives the body as HTML and as text, and pictures by their content id', async () => {
    await draft('A picture in the signature');
    expect(await valueOf('body.getAsync', 'html')).toContain('<img src="cid:logo.png"');
    expect(await valueOf('body.getAsync', 'text')).toContain('The list is up to date.');
    await page.getByRole('textbox', { name: 'Message body' }).press('End');
    await page.keyboard.type('x');
    expect(await valueOf('body.getAsync', 'html')).toContain('<img src="cid:logo.png"');
    await valueOf('body.setAsync', '<p>New</p>', { coercionType: 'html' });
    expect(await page.getByRole('textbox', { name: 'Message body' }).innerText()).toBe('New');
  });

  it('lists attachments, gives their content, takes new ones and lets them go', async () => {
    await draft(toAsk);
    const [file] = (await valueOf('getAttachmentsAsync')) as { id: string; size: number }[];
    expect(file).toMatchObject({ name: 'timetable.txt', attachmentType: 'file', isInline: false });
    expect(await valueOf('getAttachmentContentAsync', file?.id)).toEqual({
      content: Buffer.from('Monday 9 to 5. Saturday 10 to 12.').toString('base64'),
      format: 'base64',
    });
    const id = await valueOf('addFileAttachmentFromBase64Async', 'QUJD', 'guide.txt');
    expect(await valueOf('getAttachmentsAsync')).toMatchObject([{ id: file?.id }, { id, size: 3 }]);
    await valueOf('removeAttachmentAsync', id);
    expect(await valueOf('getAttachmentsAsync')).toHaveLength(1);
    expect(await office(frame, 'getAttachmentContentAsync', id)).toMatchObject({ ok: false });
  });

  it('keeps session data, custom properties, categories, notices and headers', async () => {
    await draft(toStop);
    expect(await valueOf('sessionData.getAllAsync')).toEqual({});
    await valueOf('sessionData.setAsync', 'one', '1');
    expect(await valueOf('sessionData.getAsync', 'one')).toBe('1');
    expect(await valueOf('sessionData.getAllAsync')).toEqual({ one: '1' });
    await valueOf('sessionData.removeAsync', 'one');
    expect(await office(frame, 'sessionData.getAsync', 'one')).toEqual({ ok: false, code: 9050 });

    await valueOf('categories.addAsync', ['Filed']);
    expect(await valueOf('categories.getAsync')).toMatchObject([{ displayName: 'Filed' }]);

    const notice = { type: 'errorMessage', message: 'A line above the message' };
    await valueOf('notificationMessages.addAsync', 'key', notice);
    await page.getByText('A line above the message').waitFor();
    await valueOf('notificationMessages.removeAsync', 'key');
    await page.getByText('A line above the message').waitFor({ state: 'detached' });

    await valueOf('internetHeaders.setAsync', { 'x-pcd-guard': 'checked' });
    expect(await valueOf('internetHeaders.getAsync', ['x-pcd-guard'])).toEqual({
      'x-pcd-guard': 'checked',
    });
  });

  it('keeps custom properties', async () => {
    await draft(toStop);
    const kept = await frame.evaluate(
      () =>
        new Promise<unknown>((resolve) => {
          const item = Office.context.mailbox.item;
          item?.loadCustomPropertiesAsync(({ value }) => {
            value.set('filed', 'yes');
            value.saveAsync(() => {
              item.loadCustomPropertiesAsync((again) => {
                resolve(again.value.get('filed'));
              });
            });
          });
        }),
    );
    expect(kept).toBe('yes');
  });

  it('keeps the mailbox’s settings from one frame to the next', async () => {
    await draft(toStop);
    await frame.evaluate(
      () =>
        new Promise((resolve) => {
          Office.context.roamingSettings.set('kept', 'yes');
          Office.context.roamingSettings.saveAsync(resolve);
        }),
    );
    await page.getByRole('button', { name: 'Check message' }).click();
    frame = await paneFrame(page);
    expect(await frame.evaluate(() => Office.context.roamingSettings.get('kept') as unknown)).toBe(
      'yes',
    );
  });

  it('tells the pane what changed, and what the alert handed over', async () => {
    page = await stage.open();
    await openDraft(page, toStop);
    expect(await pressSend(page)).toBe('alert');
    await page.getByRole('button', { name: 'Review message' }).click();
    frame = await paneFrame(page);
    expect(await valueOf('getInitializationContextAsync')).toContain('secure-tag-required');

    await frame.evaluate(() => {
      const told = globalThis as { told?: unknown[] };
      told.told = [];
      for (const type of ['olkRecipientsChanged', 'olkAttachmentsChanged']) {
        Office.context.mailbox.item?.addHandlerAsync(type, (event: unknown) => {
          told.told?.push(event);
        });
      }
    });
    await page.getByRole('button', { name: 'Remove Morgan Ashdown from To' }).click();
    await frame.waitForFunction(() => (globalThis as { told?: unknown[] }).told?.length === 1);
    await valueOf('addFileAttachmentFromBase64Async', 'QUJD', 'guide.txt');
    await frame.waitForFunction(() => (globalThis as { told?: unknown[] }).told?.length === 2);
    expect(
      await frame.evaluate(() => JSON.stringify((globalThis as { told?: unknown[] }).told)),
    ).toBe(
      JSON.stringify([
        {
          type: 'olkRecipientsChanged',
          changedRecipientFields: { to: true, cc: false, bcc: false },
        },
        {
          type: 'olkAttachmentsChanged',
          attachmentStatus: 'added',
          attachmentDetails: {
            id: ((await valueOf('getAttachmentsAsync')) as { id: string }[])[0]?.id,
            name: 'guide.txt',
            size: 3,
            contentType: 'application/octet-stream',
            attachmentType: 'file',
            isInline: false,
          },
        },
      ]),
    );
  });

  it('has a meeting with an organizer, attendees, a place and a time, and no Bcc', async () => {
    await draft('A calendar invitation: nothing to put right');
    expect(await valueOf('organizer.getAsync')).toMatchObject({
      emailAddress: 'northfield.podiatry@nhs.net',
    });
    expect(await valueOf('requiredAttendees.getAsync')).toMatchObject([
      { emailAddress: 'dev.patel@nhs.net' },
    ]);
    expect(await valueOf('location.getAsync')).toBe('Room 2');
    const [start, end] = await frame.evaluate(
      () =>
        new Promise<number[]>((resolve) => {
          const item = Office.context.mailbox.item as Office.AppointmentCompose;
          item.start.getAsync(({ value: from }) => {
            item.end.getAsync(({ value: until }) => {
              resolve([from.getTime(), until.getTime()]);
            });
          });
        }),
    );
    expect((end ?? 0) - (start ?? 0)).toBe(30 * 60_000);
    expect(
      await frame.evaluate(() => 'bcc' in (Office.context.mailbox.item as unknown as object)),
    ).toBe(false);
  });

  it('delays, and says so in the Outbox with the headers', async () => {
    await draft('Colleagues on NHSmail: nothing to put right');
    await frame.evaluate(
      () =>
        new Promise((resolve) => {
          const item = Office.context.mailbox.item as Office.MessageCompose;
          item.delayDeliveryTime.setAsync(new Date(2030, 0, 2, 9, 30), resolve);
        }),
    );
    await valueOf('internetHeaders.setAsync', { 'x-pcd-guard': 'checked' });
    expect(await pressSend(page)).toBe('sent');
    expect(await outboxFacts(page)).toMatchObject({
      'Not before': expect.stringContaining('2 January 2030') as string,
      'x-pcd-guard': 'checked',
    });
  });

  it('opens a new message from the pane of one that is read', async () => {
    page = await stage.open();
    await page.locator('#list').getByRole('button', { name: 'Adapted shoes' }).click();
    await page.getByRole('toolbar').getByRole('button', { name: 'PCD Guard' }).click();
    frame = await paneFrame(page);
    await frame.evaluate(() => {
      Office.context.mailbox.displayNewMessageForm({
        toRecipients: ['dev.patel@nhs.net'],
        subject: 'From the add-in',
        htmlBody: '<p>Hello</p>',
      });
    });
    await page
      .getByRole('button', { name: 'Remove PATEL, Dev (Leicestershire) from To' })
      .waitFor();
    expect(await page.getByLabel('Subject', { exact: true }).inputValue()).toBe('From the add-in');
  });

  it('refuses with a number what it does not know', async () => {
    await draft(toStop);
    const called = await office(frame, 'isClientSignatureEnabledAsync');
    expect(called).toEqual({ ok: false, code: 5000 });
  });
});
