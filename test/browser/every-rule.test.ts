import type { Locator, Page } from 'playwright-core';

import { assess } from '../../src/assess/assess';
import { fixLabel } from '../../src/assess/fix-label';
import type { Finding } from '../../src/assess/verdict';
import { draftOf, type Lesson, type Sketch } from '../../src/local-outlook/page/invented/lesson';
import { lessons } from '../../src/local-outlook/page/invented/training';
import { startStage, type Stage } from '../support/browser';
import { lessonPast, lessonTime, readAs } from '../support/lessons';
import { openDraft, pane, pressSend, readAlert } from '../support/outlook-page';
import { builtUnder, ensurePolicyBuilds } from '../support/policy-builds';
import { profiles } from '../support/profiles';

jest.setTimeout(60_000);

let stage: Stage;
let page: Page;

beforeAll(async () => {
  ensurePolicyBuilds('strictest');
  stage = await startStage(builtUnder('strictest'));
  page = await stage.open();
  await page.clock.setFixedTime(new Date(lessonTime));
}, 300_000);

afterAll(async () => {
  await stage.close();
});

/** What the engine says of a message here, so that the browser can be held to the same words. */
function expected({ at }: Lesson, sketch: Sketch) {
  const now = new Date(lessonTime);
  return assess(readAs(draftOf(sketch, now), lessonPast, at), profiles.strictest);
}

/** Opens a message of the training folder at the time it is about. */
async function open({ at = lessonTime }: Lesson, { note }: Sketch): Promise<void> {
  await page.clock.setFixedTime(new Date(at));
  await openDraft(page, note, /^Training/);
}

const openPane = (): Promise<void> => page.getByRole('button', { name: 'Check message' }).click();

/** The pane has looked, and every card is there to be seen. */
async function allCards(findings: readonly Finding[]): Promise<void> {
  const first = findings[0]?.text ?? 'Nothing to put right.';
  await pane(page).getByText(first, { exact: true }).first().waitFor();
  const more = pane(page).getByRole('button', { name: /good to know/ });
  if (await more.isVisible()) await more.click();
}

const cardOf = ({ text }: Finding): Locator =>
  pane(page)
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { level: 2, name: text, exact: true }) });

/** Presses Send or, where the finding is no more than a note, opens the pane as a careful sender would. */
async function findIt(finding: Finding, verdict: ReturnType<typeof expected>): Promise<void> {
  if (finding.severity === 'note' && verdict.verdict === 'send') {
    await openPane();
  } else {
    expect(await pressSend(page)).toBe('alert');
    const { text, buttons } = await readAlert(page);
    expect(text).toContain(verdict.findings[0]?.text);
    expect(buttons).toEqual(
      verdict.verdict === 'stop' ? ['Review message'] : ['Send Anyway', 'Review message'],
    );
    await page.getByRole('button', { name: 'Review message' }).click();
  }
  await allCards(verdict.findings);
  await cardOf(finding).waitFor();
}

/** Presses the button on the card, and waits until the card is gone. */
async function putRight(finding: Finding): Promise<void> {
  if (finding.fix === null) return;
  await cardOf(finding)
    .getByRole('button', { name: fixLabel(finding.fix), exact: true })
    .click();
  await cardOf(finding).waitFor({ state: 'detached' });
}

describe.each(lessons)('$rule', (lesson) => {
  const { rule, wrong, right } = lesson;
  const verdict = expected(lesson, wrong);
  const finding = verdict.findings.find((one) => one.rule === rule);

  it(`speaks at once, and is put right: ${wrong.note}`, async () => {
    if (finding === undefined) throw new Error(`the engine says nothing of ${wrong.note}`);
    await open(lesson, wrong);
    await findIt(finding, verdict);
    await putRight(finding);
  });

  it(`is silent: ${right.note}`, async () => {
    const twin = expected(lesson, right);
    await open(lesson, right);
    if (finding?.severity === 'note' || twin.verdict !== 'send') {
      await openPane();
      await allCards(twin.findings);
      if (finding !== undefined) expect(await cardOf(finding).count()).toBe(0);
    }
    expect(await pressSend(page)).toBe(twin.verdict === 'send' ? 'sent' : 'alert');
    if (twin.verdict !== 'send') await page.keyboard.press('Escape');
  });
});
