import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assess } from '../../src/assess/assess';
import { shippedProfiles } from '../../src/cli/choose-profile';
import { applies } from '../../src/cli/policy/applies';
import { diff } from '../../src/cli/policy/diff';
import { effectsOf, listedRules } from '../../src/cli/policy/effects';
import { explain } from '../../src/cli/policy/explain';
import { ruleWords } from '../../src/cli/policy/rule-words';
import { sop } from '../../src/cli/policy/sop';
import { runCommand } from '../../src/cli/run-command';
import { clauses } from '../../src/policy/clauses';
import type { PolicyId } from '../../src/policy/policies';
import { policies } from '../../src/policy/policies';
import { ProfileError, parseProfile } from '../../src/policy/schema';
import { draft } from '../support/draft-builder';
import { profileWith, profiles } from '../support/profiles';
import { verdictTable } from '../support/verdict-table';
import { worldWith } from './world';

const today = '2026-11-22';
const ids = Object.keys(shippedProfiles) as (PolicyId | 'strictest')[];
const five = Object.keys(policies) as PolicyId[];
const run = async (...args: string[]) => {
  const world = worldWith();
  const exit = await runCommand(['policy', ...args], world);
  return { exit, printed: world.printed, complained: world.complained };
};

const folder = mkdtempSync(join(tmpdir(), 'profiles-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const fileWith = (change: object): string => {
  const path = join(folder, 'trust.json');
  writeFileSync(path, JSON.stringify({ ...policies['lpt-2023'], ...change }));
  return path;
};

describe('policy', () => {
  it.each([[[]], [['sing', 'lpt-2023']], [['explain']], [['diff', 'lpt-2020']], [['constructor']]])(
    '%j is bad use: one line, and exit 64',
    async (args) => {
      const { exit, printed, complained } = await run(...args);
      expect({ exit, printed }).toEqual({ exit: 64, printed: '' });
      expect(complained).toMatch(/^policy: say policy validate[^\n]*\n$/);
    },
  );

  it.each(['explain', 'sop', 'validate'])('%s takes an id or a file', async (name) => {
    const byId = await run(name, 'lpt-2023');
    const byFile = await run(name, fileWith({ id: 'my-trust' }));
    expect([byId.exit, byFile.exit]).toEqual([0, 0]);
    expect(byId.printed).toContain('lpt-2023');
    expect(byFile.printed).toContain('my-trust');
  });
});

describe('policy validate', () => {
  it.each(ids)('has one line for %s', async (id) => {
    const { exit, printed, complained } = await run('validate', id);
    expect({ exit, complained }).toEqual({ exit: 0, complained: '' });
    expect(printed).toMatch(/^[^\n]* is a valid profile[^\n]*\n$/);
  });

  const base = policies['lpt-2023'];
  it.each<[string, object, string]>([
    ['a wrong kind', { bulk: 'many' }, 'bulk: found a string, expected object'],
    [
      'a rule nobody wrote',
      { severities: { 'no-such-rule': 'off' } },
      'severities.no-such-rule: found a string, expected a rule',
    ],
    [
      'a message nobody wrote',
      { severities: { 'bcc-for-groups/all': 'off' } },
      'severities.bcc-for-groups/all: found a string, expected a rule',
    ],
    [
      'a reason for no rule',
      { overrides: [{ code: 'why', label: 'Why', rules: ['nothing'] }] },
      'overrides.0.rules.0: found a string, expected the id of a rule',
    ],
    [
      'a wording that would be asked for again',
      { wordings: [{ ...base.wordings[0], presentIf: ['other words'] }] },
      'wordings.0.presentIf: found a list of 1, expected words that stand in its own text',
    ],
    [
      'a stop before the question',
      { bulk: { ...base.bulk, askOutside: 11, askPrivate: 6 } },
      'bulk.askOutside: found a number, expected no more than stopOutside',
    ],
    [
      'a day that ends before it begins',
      { hours: { ...base.hours, from: '18:00', to: '08:00' } },
      'hours.from: found a string, expected a time before hours.to',
    ],
    [
      'a day that does not exist',
      { document: { ...base.document, expires: '2027-02-30' } },
      'document.expires: found a string, expected a day that exists',
    ],
    [
      'a holiday in month 13',
      { hours: { ...base.hours, holidays: ['2027-13-01'] } },
      'hours.holidays.0: found a string, expected a day that exists',
    ],
  ])('refuses %s, with path, kind and what was expected', async (_, change, fault) => {
    const { exit, printed, complained } = await run('validate', fileWith(change));
    expect({ exit, printed }).toEqual({ exit: 64, printed: '' });
    expect(complained).toContain(`\n  ${fault}`);
  });
});

describe('policy explain', () => {
  it.each(ids)('%s: reads as prose, with nothing left unsaid', (id) => {
    const text = explain(profiles[id], today);
    expect(text).not.toMatch(/undefined|null|NaN|\[object|true|false/);
    expect(text).not.toMatch(/\n\n\n|[^.]\.\.[^.]|\(\)| ,/);
    expect(text).toContain('is not a clearance');
    expect(text).toContain('personal data');
    expect(text).toContain('12 months');
    expect(text).toContain('wipe button');
    expect(text).toContain('in the sender’s own mailbox');
    for (const remark of profiles[id].document.remarks) expect(text).toContain(remark);
  });

  it.each(five)('%s: says every route, wording, contact, reason and age of a list', (id) => {
    const profile = profiles[id];
    const text = explain(profile, today);
    const { own, accept, local } = profile.routes;
    for (const said of [
      ...own,
      ...accept.flatMap(({ name, source }) => [name, source]),
      ...local.flatMap(({ name, domains }) => [name, ...domains]),
      ...profile.wordings.map((wording) => wording.text),
      ...profile.contacts.map(({ name }) => name),
      ...profile.overrides.map(({ label }) => label),
      ...profile.sender.sharedMailboxes.map(({ address }) => address),
      profile.document.title,
    ])
      expect(text).toContain(said);
    if (accept.some(({ validDays }) => validDays !== null)) {
      expect(text).toContain(
        '22 May 2025, 549 days old. It is good for 365 days: **it is out of date.**',
      );
    }
  });

  it.each(five)('%s: has each rule under what it does', (id) => {
    const text = explain(profiles[id], today);
    const under = (title: string): string =>
      text.split('\n## ').find((one) => one.startsWith(title)) ?? '';
    for (const { does, title, when } of effectsOf(profiles[id])) {
      const place = {
        stop: under('What stops'),
        ask: under('What raises'),
        note: under('What is only noted'),
        off: under('What this profile leaves out'),
        idle: under('What this profile leaves out'),
      }[does];
      expect(place).toContain(`**${title}**`);
      expect(place).toContain(when);
    }
  });

  it('says loudly that a policy has expired, and quietly that it has not', () => {
    expect(explain(profiles['lpt-2023'], '2026-10-01')).toContain('1 day ago');
    expect(explain(profiles['lpt-2023'], today)).toContain('THIS POLICY HAS EXPIRED');
    expect(explain(profiles['lpt-2023'], '2026-09-30')).toContain(
      'in force until 30 September 2026',
    );
    expect(explain(profiles['mdu-2024'], today)).toContain('does not say when it expires');
  });

  it('lists what is carried over, to be signed', () => {
    const text = explain(profiles['lpt-2023'], today);
    for (const id of profiles['lpt-2023'].carriedOver)
      expect(text).toContain(`☐ **${clauses[id].cite}** (\`${id}\`)`);
    expect(text).toContain('Data Privacy');
    expect(explain(profiles['mdu-2024'], today)).not.toContain('☐');
  });

  it('wants legal review of the notice that cites RIPA', () => {
    expect(explain(profiles['yewtree-2021'], today)).toMatch(/\(RIPA\) and needs legal review/);
    expect(explain(profiles['lpt-2023'], today)).not.toContain('RIPA');
  });

  it('never passes another document’s clause off as the policy’s own', () => {
    expect(explain(profiles['mdu-2024'], today)).toMatch(
      /\*\*Secure tag in the subject\*\*: [^\n]*\(not in this policy; it comes from/,
    );
  });

  it('says how the strictest works, and that others have expired', () => {
    const text = explain(profiles.strictest, today);
    expect(text).toContain('strictest of the verdicts');
    for (const id of five) expect(text).toContain(`policy explain ${id}`);
    expect(text).toContain('it expired on 31 March 2016');
    expect(explain(profiles.strictest, '2016-01-01')).toContain('in force until 31 March 2016');
  });

  it('says the other choices a profile can make', () => {
    const other = profileWith({
      serviceUser: { sensitive: 'never' },
      hours: { days: [1, 3], from: '09:00', to: '12:00', holidays: [] },
      bulk: { ...profiles['lpt-2023'].bulk, basis: 'consent' },
      record: { ...profiles['lpt-2023'].record, legalHold: true, mode: 'document' },
      routes: { ...profiles['lpt-2023'].routes, government: ['homeoffice.example'] },
      guide: { file: 'guide.pdf', validDays: null },
      sender: { sharedMailboxes: [], serviceUser: 'shared' },
    });
    const text = explain(other, today);
    for (const said of [
      'never goes to a patient or carer by email',
      'Monday and Wednesday, 09:00 to 12:00. No holidays are listed.',
      'needs their consent.',
      'under legal hold',
      'filed as a document',
      '**Listed government addresses** (homeoffice.example)',
      'is guide.pdf; it is due before the first secure message only',
    ])
      expect(text).toContain(said);
  });
});

describe('what the rules do', () => {
  it('is said in words for every sentence of every rule', () => {
    const keys = listedRules.flatMap(({ meta, messages }) =>
      Object.keys(messages).map((message) => `${meta.id}/${message}`),
    );
    expect(keys.filter((key) => ruleWords[key] === undefined)).toEqual([]);
  });

  it.each(five)('is never called idle under %s where a message is judged so', (id) => {
    for (const row of verdictTable) {
      for (const { rule, message } of assess(draft(row.draft), profiles[id]).findings)
        expect([row.id, rule, message, applies(profiles[id], rule, message)]).toEqual([
          row.id,
          rule,
          message,
          true,
        ]);
    }
  });

  it('follows what the profile chooses', () => {
    const doing = (severities: Record<string, 'off' | 'note' | 'ask' | 'stop'>) =>
      effectsOf(profileWith({ severities })).find(
        ({ rule, message }) => rule === 'bcc-for-groups' && message === 'many',
      )?.does;
    expect(doing({})).toBe('stop');
    expect(doing({ 'bcc-for-groups': 'off' })).toBe('off');
    expect(doing({ 'bcc-for-groups/many': 'off' })).toBe('off');
    expect(doing({ 'bcc-for-groups': 'note', 'bcc-for-groups/many': 'ask' })).toBe('ask');
  });
});

/** Every value in a profile, with a change of it that is another valid value. */
function changesOf(value: unknown, set: (other: unknown) => unknown): unknown[] {
  if (Array.isArray(value)) {
    const items = value as unknown[];
    const without = items.length > 0 ? [set(items.slice(1))] : [];
    const first = items
      .slice(0, 1)
      .flatMap((item) => changesOf(item, (other) => set([other, ...items.slice(1)])));
    return [...without, ...first];
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) =>
      changesOf(inner, (other) => set({ ...value, [key]: other })),
    );
  }
  if (typeof value === 'boolean') return [set(!value)];
  if (typeof value === 'number') return [set(value + 1), set(value - 1)];
  if (value === null) return [set(7), set('2027-01-01'), set('lpt'), set('consent')];
  return [
    ...['x.example', 'jo@x.example', 'x', '2020-02-02', '07:07', 'lpt-2020/A5.secure'],
    ...['own', 'pcd', 'always', 'insecure-route', 'patient-identifiable', 'addressee', 'never'],
    ...['require', 'not-asked', 'service-user', 'information-governance', 'document', 'full'],
    ...['part-of-a-record', 'certain', 'accredited'],
  ]
    .filter((other) => other !== value)
    .map(set);
}

const isValid = (raw: unknown): boolean => {
  try {
    parseProfile(raw);
    return true;
  } catch (error) {
    if (error instanceof ProfileError) return false;
    throw error;
  }
};

describe('policy diff', () => {
  it('finds nothing between a profile and itself', () => {
    for (const id of ids) expect(diff(profiles[id], profiles[id])).toContain('say the same');
  });

  it('finds every change of every field, both ways', () => {
    const raw = { ...policies['lpt-2023'], $schema: undefined };
    const changed = changesOf(raw, (other) => other)
      .filter(isValid)
      .map(parseProfile);
    const differing = changed.filter(
      (one) => JSON.stringify(one) !== JSON.stringify(profiles['lpt-2023']),
    );
    expect(differing.length).toBeGreaterThan(100);
    const missed = differing.filter(
      (one) =>
        diff(profiles['lpt-2023'], one).includes('say the same') ||
        diff(one, profiles['lpt-2023']).includes('say the same'),
    );
    expect(missed).toEqual([]);
  });

  it('shows what changed between the two real policies', async () => {
    const { exit, printed } = await run('diff', 'lpt-2020', 'lpt-2023');
    expect(exit).toBe(0);
    for (const said of [
      '**Last day**\n  - was: not said\n  - now: 30 September 2026',
      '**The organisation’s own mail**, removed: leicspart.nhs.uk',
      'needs [secure] in its subject, whoever it goes to',
      'when any route it takes is not secure',
      'LPT-DataPrivacy@leicspart.nhs.uk',
      'too large to transfer via NHS.net',
      'not approved by the Trust for use with service users or staff',
      'SystmOne’s Communication Annexe',
      '35 are carried over',
      'stops → has nothing to do',
    ])
      expect(printed).toContain(said);
    // What both say in the same words is no change.
    expect(printed).not.toContain('predictive text');
  });

  it('says one line for a list that only one of them has', () => {
    const text = diff(profiles['lpt-2023'], profiles['yewtree-2021']);
    expect(text).toContain(
      '**Lists of secure systems**, removed: dcb1596: NHS secure email standard',
    );
    expect(text).not.toContain('accenda.co.uk');
  });

  it('says who judges', () => {
    expect(diff(profiles['lpt-2023'], profiles.strictest)).toContain(
      'now: the strictest of lpt-2020',
    );
  });
});

describe('policy sop', () => {
  const headings = [
    '## 1. INTRODUCTION',
    '## 2. SCOPE',
    '## 3. ABBREVIATIONS & DEFINITIONS',
    '## 4. DUTIES AND RESPONSIBILITIES',
    '## 5. PROCESS',
    '### 5.1 Type of Messaging to be used',
    '### 5.2 Managing the messaging system',
    '### 5.3 How agreement (consent) will be obtained',
    '### 5.4 How electronic SMS and Email service will be marketed',
    '## 6. TRAINING REQUIREMENTS',
    '## 7. REFERENCES AND ASSOCIATED DOCUMENTATION',
    '## 8. VERSION HISTORY LOG',
    '## 9. APPENDICES',
  ];

  it.each(ids)('%s: every heading of the template, in order, with something under each', (id) => {
    const text = sop(profiles[id], today);
    const found = text.split('\n').filter((line) => headings.includes(line));
    expect(found).toEqual(headings);
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    for (const heading of headings) {
      const after = text.slice(text.indexOf(`\n${heading}\n`) + heading.length + 2);
      expect(after.split(/\n#+ /)[0]).toMatch(/\S/);
    }
  });

  it.each(ids)('%s: each gap says what, who and which clause', (id) => {
    const text = sop(profiles[id], today);
    const gaps = text.split('> **To decide:**').slice(1);
    expect(gaps.length).toBeGreaterThan(8);
    for (const gap of gaps)
      expect(gap).toMatch(
        /^ .{10,}\.\n>\n> \*\*Who decides:\*\* .{5,}\.\n>\n> \*\*Asked by:\*\* .{10,}\.\n/,
      );
  });

  it('fills in what the profile knows, and asks for what it does not', () => {
    const known = sop(profiles['lpt-2023'], today);
    expect(known).toContain('Call at once: LHIS Service Desk, 0116 295 3500');
    expect(known).toContain('Monday to Friday, 08:00 to 18:00');
    expect(known).toContain('approved by the Data Privacy Team');
    expect(known).toContain('- Care plans');
    const bare = sop(profiles['mdu-2024'], today);
    expect(bare).toContain('**To decide:** whom to call');
    expect(bare).toContain('**To decide:** when the mailbox is read');
    expect(bare).toContain('**To decide:** what email is used for');
    expect(bare).toContain('(another document: this policy does not say)');
  });

  it('names the guide where there is one', () => {
    const text = sop(profileWith({ guide: { file: 'guide.pdf', validDays: null } }), today);
    expect(text).toContain(
      'guide (guide.pdf) in a plain message with nothing personal in it, once',
    );
    expect(text).not.toContain('which recipient’s guide is sent');
  });

  it('says of the strictest which policy it is written from', () => {
    expect(sop(profiles.strictest, today)).toContain('This procedure is written from `lpt-2023`');
    const others = {
      ...profiles.strictest,
      worstOf: [profiles['mdu-2024'], profiles['yewtree-2021']],
    };
    expect(sop(others, today)).toContain('This procedure is written from `mdu-2024`');
  });
});
