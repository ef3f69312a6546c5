import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from 'playwright-core';

import { rules } from '../../src/rules/index';
import { root, startStage, type Stage } from '../support/browser';
import {
  callLog,
  fail,
  logLines,
  openDraft,
  outboxFacts,
  pressSend,
  readAlert,
} from '../support/outlook-page';

jest.setTimeout(300_000);

/** A tagged message, a message to an address on no list, and an invitation: each goes when all is well. */
const drafts = {
  tagged: 'Tagged, to somebody outside: nothing to put right',
  stranger: 'To an address on no list: nothing to put right',
  meeting: 'A calendar invitation: nothing to put right',
} as const;

/**
 * What must become of a send. `unread`: the profile's choice for what could not be checked, which
 * is one question, or a stop where the profile says so. `stops`: what was read is wrong.
 */
type End = 'goes' | 'unread' | 'stops';

const faults = ['Fails', 'Throws', 'Never answers', 'Answers late', 'Returns nothing'] as const;
type FaultName = (typeof faults)[number];

/** What becomes of a send when this call is in trouble, by the last fault apart: "Returns nothing". */
interface Row {
  readonly draft: keyof typeof drafts;
  readonly call: string;
  readonly trouble: End;
  readonly nothing: End;
}

const row = (draft: Row['draft'], call: string, trouble: End, nothing: End): Row => ({
  draft,
  call,
  trouble,
  nothing,
});

/** Every call the handler makes. Nobody in Cc, and no attachment, are values: in these drafts there are none. */
const rows: readonly Row[] = [
  row('tagged', 'from.getAsync', 'unread', 'unread'),
  row('tagged', 'to.getAsync', 'unread', 'unread'),
  row('tagged', 'cc.getAsync', 'unread', 'goes'),
  row('tagged', 'bcc.getAsync', 'unread', 'goes'),
  // An empty subject is a subject without the tag that this message needs.
  row('tagged', 'subject.getAsync', 'unread', 'stops'),
  // Without its type the body is asked for as HTML, which Outlook gives for plain text too.
  row('tagged', 'body.getTypeAsync', 'goes', 'goes'),
  row('tagged', 'body.getAsync', 'unread', 'unread'),
  row('tagged', 'getAttachmentsAsync', 'unread', 'goes'),
  // Neither is a part of the message: rules that would know more by them do without.
  row('tagged', 'getComposeTypeAsync', 'goes', 'goes'),
  row('tagged', 'delayDeliveryTime.getAsync', 'goes', 'goes'),
  row('stranger', 'sessionData.getAllAsync', 'unread', 'goes'),
  row('meeting', 'from.getAsync', 'unread', 'unread'),
  row('meeting', 'to.getAsync', 'unread', 'unread'),
  row('meeting', 'cc.getAsync', 'unread', 'goes'),
  row('meeting', 'subject.getAsync', 'unread', 'goes'),
  row('meeting', 'location.getAsync', 'unread', 'goes'),
  row('meeting', 'body.getAsync', 'unread', 'unread'),
  row('meeting', 'getAttachmentsAsync', 'unread', 'goes'),
];

/** The mailbox's settings are in memory: reading them can only throw, or find nothing. */
const settingsRow = row('stranger', 'roamingSettings.get', 'unread', 'goes');

interface Case {
  readonly draft: Row['draft'];
  readonly call: string;
  readonly fault: FaultName;
  readonly end: End;
}

const cases: readonly Case[] = [
  ...rows.flatMap((each) => faults.map((fault) => caseOf(each, fault))),
  caseOf(settingsRow, 'Throws'),
  caseOf(settingsRow, 'Returns nothing'),
];

function caseOf({ draft, call, trouble, nothing }: Row, fault: FaultName): Case {
  return { draft, call, fault, end: fault === 'Returns nothing' ? nothing : trouble };
}

const nameOf = ({ draft, call, fault }: Case): string => `${draft}: ${call} – ${fault}`;

/** What was seen of one send. */
interface Seen {
  readonly end: 'goes' | 'asks' | 'stops';
  /** Each answer of the handler, late ones included. */
  readonly completed: readonly string[];
  readonly ms: number;
}

async function run(page: Page, { draft, call, fault }: Case): Promise<Seen> {
  await page.getByRole('button', { name: 'Start again' }).click();
  await fail(page, call, fault);
  await openDraft(page, drafts[draft]);
  const went = await pressSend(page);
  // The late answer must not make the handler speak a second time: wait until it was there.
  if (fault === 'Answers late') {
    await logLines(page)
      .filter({ hasText: `${call} – answered (late)` })
      .waitFor({ state: 'attached' });
  }
  const end = await endOf(page, went);
  const log = await callLog(page);
  if (went === 'alert') await page.keyboard.press('Escape');
  const time = log.find((line) => line.includes('time to the answer')) ?? '';
  return {
    end,
    completed: log.filter((line) => line.includes('event.completed')),
    ms: Number(/(\d+) ms/.exec(time)?.[1] ?? NaN),
  };
}

async function endOf(page: Page, went: 'alert' | 'sent'): Promise<Seen['end']> {
  if (went === 'sent') {
    expect(await outboxFacts(page)).toHaveProperty('Subject');
    return 'goes';
  }
  const { buttons } = await readAlert(page);
  return buttons.includes('Send Anyway') ? 'asks' : 'stops';
}

/** Runs the cases in a few pages side by side; a case that broke keeps its error for its own test. */
async function runAll(
  stage: Stage,
  toRun: readonly Case[],
): Promise<ReadonlyMap<string, () => Seen>> {
  const results = new Map<string, () => Seen>();
  const queue = [...toRun];
  const freshPage = async (): Promise<Page> => {
    const page = await stage.open();
    await fail(page, 'Late means', '1.5 s');
    return page;
  };
  const work = async (): Promise<void> => {
    let page = await freshPage();
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      try {
        const seen = await run(page, next);
        results.set(nameOf(next), () => seen);
      } catch (error) {
        results.set(nameOf(next), () => {
          throw error;
        });
        await page.close();
        page = await freshPage();
      }
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: 3 }, work));
  return results;
}

/**
 * Builds the launch file under a profile of two rules: what could not be read, with this severity,
 * and one that stops. Every other rule is off, so that a new one cannot change what is tested here.
 */
function build(folder: string, unread: 'ask' | 'stop'): string {
  const usual = JSON.parse(
    readFileSync(join(root, 'src/policy/profiles/lpt-2023.json'), 'utf8'),
  ) as Record<string, unknown>;
  const off = rules.map(({ meta }) => [meta.id, 'off'] as const);
  const severities = {
    ...Object.fromEntries(off),
    'secure-tag-required': 'stop',
    'unread-part': unread,
  };
  const policy = join(folder, 'two-rules.json');
  writeFileSync(policy, JSON.stringify({ ...usual, severities }));
  const webpack = join(root, 'node_modules/webpack-cli/bin/cli.js');
  const dist = join(folder, 'dist');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...[webpack, '--mode', 'production', '--config-name', 'launchevent'],
      ...['--output-path', dist, '--env', `policy=${policy}`],
    ],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stdout + stderr);
  return dist;
}

describe.each([
  ['asks', cases],
  // What goes and what is wrong anyway is no different here.
  ['stops', cases.filter(({ end }) => end === 'unread')],
] as const)('one call in trouble, where what could not be read %s', (unread, toRun) => {
  const folder = mkdtempSync(join(tmpdir(), 'two-rules-'));
  let stage: Stage;
  let results: ReadonlyMap<string, () => Seen>;

  beforeAll(async () => {
    stage = await startStage(build(folder, unread === 'asks' ? 'ask' : 'stop'));
    results = await runAll(stage, toRun);
  });

  afterAll(async () => {
    await stage.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(toRun.map((each) => [nameOf(each), each] as const))('%s', (name, { end }) => {
    const seen = results.get(name)?.();
    expect(seen?.end).toBe(end === 'unread' ? unread : end);
    expect(seen?.completed).toEqual([`send: event.completed – allowEvent ${end === 'goes'}`]);
    expect(seen?.ms).toBeLessThan(4000);
  });

  it.each(Object.entries(drafts))(
    'has a row for every call it makes for %s',
    async (_kind, note) => {
      const page = await stage.open();
      await openDraft(page, note);
      await pressSend(page);
      const made = (await callLog(page)).flatMap(
        (line) => /^send: (\S+) – answered$/.exec(line)?.[1] ?? [],
      );
      await page.close();
      expect(made.length).toBeGreaterThan(5);
      const tried = new Set(rows.map(({ call }) => call));
      expect(made.filter((call) => !tried.has(call))).toEqual([]);
    },
  );
});
