import type { Page } from 'playwright-core';

import { startStage, type Stage } from '../support/browser';
import { openDraft, outboxFacts, pane, pressSend, readAlert } from '../support/outlook-page';

jest.setTimeout(120_000);

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

/** Send must be stopped: an alert that names the problem and the clause, and no way past it. */
async function stopped(problem: RegExp, clause: RegExp): Promise<void> {
  expect(await pressSend(page)).toBe('alert');
  const { text, buttons } = await readAlert(page);
  expect(text).toMatch(problem);
  expect(text).toMatch(clause);
  expect(buttons).toEqual(['Review message']);
  await page.getByRole('button', { name: 'Review message' }).click();
}

async function pressFix(name: string): Promise<void> {
  await pane(page).getByRole('button', { name, exact: true }).click();
}

/** Waits until the subject of the open draft reads like this. */
async function subjectReads(wanted: string): Promise<void> {
  await page.waitForFunction(
    (subject) => document.querySelector<HTMLInputElement>('#subject-input')?.value === subject,
    wanted,
  );
}

/** Nothing to say: it goes at the press of Send. */
async function sends(): Promise<Record<string, string>> {
  expect(await pressSend(page)).toBe('sent');
  await page.getByText('The add-in had nothing to say.').waitFor();
  return outboxFacts(page);
}

/**
 * What was put right is no longer spoken of, and nothing stops it: it goes. A profile may still ask
 * whether the patient wants it by email, and then the sender says so.
 */
async function goes(problem: RegExp): Promise<Record<string, string>> {
  if ((await pressSend(page)) === 'alert') {
    const { text, buttons } = await readAlert(page);
    expect(text).not.toMatch(problem);
    expect(buttons).toEqual(['Send Anyway', 'Review message']);
    await page.getByRole('button', { name: 'Send Anyway' }).click();
    await page.getByText('would have been sent').waitFor();
  }
  return outboxFacts(page);
}

describe('from the first word to the Outbox', () => {
  it('stops an NHS number to a private address, puts the tag in and lets it go', async () => {
    await page.getByRole('button', { name: 'New mail' }).click();
    await page.getByLabel('From', { exact: true }).selectOption('northfield.podiatry@nhs.net');
    await page
      .getByRole('combobox', { name: 'To', exact: true })
      .fill('Robin Vale <robin.vale@webmail.example>');
    await page.getByRole('combobox', { name: 'To', exact: true }).press('Enter');
    await page.getByLabel('Subject', { exact: true }).fill('Your appointment');
    await page.getByRole('textbox', { name: 'Message body' }).fill('NHS number 999 123 7674');

    await stopped(/needs the secure tag/, /LPT policy v2, 11\.0/);
    await pressFix('Add [secure] to the subject');
    await subjectReads('[secure] Your appointment');

    expect(await goes(/needs the secure tag/)).toEqual({
      From: 'Northfield Podiatry <northfield.podiatry@nhs.net>',
      To: 'Robin Vale <robin.vale@webmail.example>',
      Subject: '[secure] Your appointment',
    });
    expect(await page.locator('article .body').innerText()).toBe('NHS number 999 123 7674');
  });

  it('finds a number split by markup and hard spaces, and leaves the text as it is', async () => {
    await openDraft(page, 'The number is split by bold type and a hard space');
    await stopped(/needs the secure tag/, /LPT policy v2, 11\.0/);
    await pressFix('Add [secure] to the subject');
    await subjectReads('[secure] Your insoles are ready');
    const sent = await goes(/needs the secure tag/);
    expect(sent['Subject']).toBe('[secure] Your insoles are ready');
    expect(await page.locator('article .body').innerHTML()).toContain('<b>999</b>&nbsp;124');
  });

  it('finds a number in a plain-text message', async () => {
    await openDraft(page, 'Plain text');
    await stopped(/needs the secure tag/, /LPT policy v2, 11\.0/);
    await pressFix('Add [secure] to the subject');
    await subjectReads('[secure] Your question');
    expect((await goes(/needs the secure tag/))['Subject']).toBe('[secure] Your question');
  });

  it('finds a number in the quoted trail', async () => {
    await openDraft(page, 'The number is in the quoted trail');
    await stopped(/needs the secure tag/, /LPT policy v2, 11\.0/);
    await pane(page).getByText('in the quoted trail').waitFor();
    await pressFix('Add [secure] to the subject');
    await subjectReads('[secure] Re: Adapted shoes');
    expect((await goes(/needs the secure tag/))['Subject']).toBe('[secure] Re: Adapted shoes');
  });

  it('repairs (secure)', async () => {
    await openDraft(page, 'Round brackets do not work');
    await stopped(/would go out unencrypted/, /LPT policy v1, Appendix 6, step 3/);
    await pressFix('Write the tag as [secure]');
    await subjectReads('[secure] Your orthotics review');
    expect((await goes(/would go out unencrypted/))['Subject']).toBe(
      '[secure] Your orthotics review',
    );
  });

  it('takes a number out of the subject', async () => {
    await openDraft(page, 'An NHS number in the subject');
    await stopped(/subject is never encrypted/, /LPT policy v1, Appendix 5/);
    await pressFix('Cut it from the subject');
    await page.waitForFunction(
      () => !document.querySelector<HTMLInputElement>('#subject-input')?.value.includes('999'),
    );
    expect((await goes(/subject is never encrypted/))['Subject']).toMatch(
      /^\[secure\] Appointment for\s*$/,
    );
  });

  it('asks for the named mailbox where a patient would be written to from a personal one', async () => {
    await openDraft(page, 'From a personal mailbox to a patient');
    await stopped(/choose .*northfield\.podiatry@nhs\.net/, /LPT policy v2, 10\.0/);
    await page.getByLabel('From', { exact: true }).selectOption('northfield.podiatry@nhs.net');
    expect((await goes(/choose .*northfield\.podiatry@nhs\.net/))['From']).toBe(
      'Northfield Podiatry <northfield.podiatry@nhs.net>',
    );
  });

  it('moves twelve people outside from To to Bcc', async () => {
    await openDraft(page, 'Twelve people outside in To');
    await stopped(/12 people outside/, /UK GDPR, Article 5/);
    await pressFix('Move 12 people to Bcc');
    await page.getByRole('button', { name: 'Remove Lena Frey from Bcc' }).waitFor();
    await page
      .getByRole('button', { name: 'Remove Lena Frey from To' })
      .waitFor({ state: 'detached' });
    const sent = await goes(/12 people outside/);
    expect(sent['To']).toBeUndefined();
    expect(sent['Bcc']?.split('; ')).toHaveLength(12);
  });

  it('checks a calendar invitation, title and all', async () => {
    await openDraft(page, 'A calendar invitation with an NHS number in the title');
    await stopped(/subject is never encrypted/, /LPT policy v1, Appendix 5/);
    await pressFix('Cut it from the subject');
    await page.waitForFunction(
      () => !document.querySelector<HTMLInputElement>('#subject-input')?.value.includes('999'),
    );
    const sent = await goes(/subject is never encrypted/);
    expect(sent['Subject']).not.toMatch(/999/);
    expect(sent['Location']).toBe('Room 4, Northfield Clinic');
    expect(sent['Required']).toBe('Jo Marsh (Housing) <jo.marsh@example.org>');
    expect(sent['Optional']).toContain('amara.okafor@nhs.net');
  });

  it('asks one question about a file nobody has looked into, and Send Anyway sends', async () => {
    await openDraft(page, 'A file nobody has looked into');
    expect(await pressSend(page)).toBe('alert');
    expect((await readAlert(page)).buttons).toEqual(['Send Anyway', 'Review message']);
    await page.getByRole('button', { name: 'Send Anyway' }).click();
    await page.getByText('chose Send Anyway').waitFor();
    expect(await page.getByRole('list', { name: 'Attachments' }).innerText()).toContain(
      'timetable.txt',
    );
  });

  it.each([
    'To a patient: nothing to put right',
    'Tagged, to somebody outside: nothing to put right',
    'To an address on no list: nothing to put right',
    'Colleagues on NHSmail: nothing to put right',
    'A calendar invitation: nothing to put right',
    'A picture in the signature',
    'A distribution list inside the organisation',
  ])('is silent: %s', async (note) => {
    await openDraft(page, note);
    await sends();
  });
});

describe('what leaves the page', () => {
  // The tests above are what is recorded here: writing, checking, putting right and sending.
  it('is nothing: every request of every page and frame went to the local server', () => {
    const { addinOrigin, outlookOrigin } = stage.outlook;
    const asked = stage.requests.map((address) => new URL(address));
    const elsewhere = asked.filter(
      ({ origin, protocol }) =>
        protocol !== 'data:' && origin !== addinOrigin && origin !== outlookOrigin,
    );
    expect(elsewhere.map(({ href }) => href)).toEqual([]);
    const paths = new Set(asked.map(({ pathname }) => pathname));
    for (const path of [
      '/launchevent.js',
      '/taskpane.html',
      '/office-js/office.js',
      '/page/main',
    ]) {
      expect(paths).toContain(path);
    }
  });

  it('would be seen: a request to elsewhere is recorded', async () => {
    const elsewhere = await stage.context.newPage();
    await elsewhere.setContent('<img src="https://example.com/picture.png" alt="">');
    await elsewhere.close();
    expect(stage.requests).toContain('https://example.com/picture.png');
  });
});
