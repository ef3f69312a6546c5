import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from 'playwright-core';

import { sixMessages } from '../../src/local-outlook/page/invented/six-messages';
import { citeOf } from '../../src/policy/cite';
import { policies, type PolicyId } from '../../src/policy/policies';
import { startStage, type Stage } from '../support/browser';
import { lessonTime, settingsOf } from '../support/lessons';
import { openDraft, pressSend, readAlert, remember } from '../support/outlook-page';
import { builtUnder, ensurePolicyBuilds } from '../support/policy-builds';
import { verdictTable } from '../support/verdict-table';

jest.setTimeout(60_000);

let stage: Stage;
let page: Page;

beforeAll(async () => {
  ensurePolicyBuilds();
  stage = await startStage(builtUnder('strictest'));
}, 300_000);

afterAll(async () => {
  await stage.close();
});

const recipients = sixMessages.flatMap(({ parts }) => parts.to ?? []).map((who) => who.address);

/** As every row of the table has it: agreement, guide and address are recorded. */
const past = settingsOf({
  agreed: recipients,
  guideSent: recipients,
  mayShareWith: [],
  known: recipients,
});

/** The launch file built under one policy, in the place of the one that is there. */
async function switchTo(id: string): Promise<void> {
  const body = readFileSync(join(builtUnder(id), 'launchevent.js'));
  await page.route('**/launchevent.js', (route) =>
    route.fulfill({ contentType: 'text/javascript; charset=utf-8', body }),
  );
}

/** What Outlook makes of it: sent, or an alert that can be passed, or one that cannot. */
async function verdictAtSend(): Promise<{ verdict: 'send' | 'ask' | 'stop'; text: string }> {
  if ((await pressSend(page)) === 'sent') return { verdict: 'send', text: '' };
  const { text, buttons } = await readAlert(page);
  await page.keyboard.press('Escape');
  return { verdict: buttons.includes('Send Anyway') ? 'ask' : 'stop', text };
}

describe.each([...(Object.keys(policies) as PolicyId[]), 'strictest' as const])('%s', (id) => {
  beforeAll(async () => {
    page = await stage.open();
    await page.clock.setFixedTime(new Date(lessonTime));
    await remember(page, past);
    await switchTo(id);
  });

  afterAll(async () => {
    await page.close();
  });

  it.each(sixMessages.map(({ note }) => note))('%s', async (note) => {
    const row = verdictTable.find((each) => each.id === note.charAt(0));
    if (row === undefined) throw new Error(`the table has no row for ${note}`);
    const [verdict, , clause] = id === 'strictest' ? [row.strictest] : row.under[id];
    await openDraft(page, note, /^Training/);
    const found = await verdictAtSend();
    expect(found.verdict).toBe(verdict);
    if (clause !== undefined) expect(found.text).toContain(`(${citeOf(clause)})`);
  });
});
