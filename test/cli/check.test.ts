import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shippedProfiles } from '../../src/cli/choose-profile';
import { runCommand } from '../../src/cli/run-command';
import { worldWith } from './world';

const emails = join(__dirname, '../emails');
const email = (name: string) => join(emails, `${name}.eml`);
const run = async (args: string[], input: string | Uint8Array = '') => {
  const world = worldWith(input);
  const exit = await runCommand(args, world);
  return { exit, printed: world.printed, complained: world.complained };
};

describe('check --format json', () => {
  it('prints one object on one line, with every key of the shape and no other', async () => {
    const { printed } = await run(['check', email('ng.number-to-patient'), '--format', 'json']);
    expect(printed.split('\n')).toEqual([expect.stringMatching(/^\{.*\}$/), '']);
    const report = JSON.parse(printed) as Record<string, unknown> & {
      findings: Record<string, unknown>[];
    };
    expect(Object.keys(report)).toEqual([
      'policy',
      'verdict',
      'findings',
      'pcd',
      'routes',
      'unread',
      'notRun',
      'ms',
    ]);
    expect(report.findings.map((finding) => Object.keys(finding))).toEqual(
      report.findings.map(() => ['rule', 'severity', 'message', 'clauses', 'places', 'fix']),
    );
    expect(report['policy']).toBe('lpt-2023');
    expect(report['routes']).toEqual([{ index: 0, part: 'to', route: 'webmail' }]);
    expect(report['pcd']).toMatchObject({ level: 'certain', who: { 'nhs-number': 1 } });
    expect(Object.keys(report['pcd'] as object)).toEqual(['level', 'who', 'what']);
    expect(report['ms']).toBe(0);
  });

  it('gives each place all five keys', async () => {
    const { printed } = await run(['check', email('ng.trail-only'), '--format', 'json']);
    const { findings } = JSON.parse(printed) as { findings: { places: object[] }[] };
    const places = findings.flatMap((finding) => finding.places);
    for (const place of places) {
      expect(Object.keys(place)).toEqual(['part', 'index', 'start', 'end', 'zone']);
    }
    expect(places).toContainEqual({
      part: 'body',
      index: null,
      start: expect.any(Number) as number,
      end: expect.any(Number) as number,
      zone: 'quoted',
    });
  });

  it.each(readdirSync(emails).filter((file) => file.endsWith('.eml')))(
    'never says what is in %s',
    async (file) => {
      const path = join(emails, file);
      const told = [
        await run(['check', path, '--format', 'json']),
        await run(['check', path, '--format', 'text']),
      ];
      for (const { printed, complained } of told) {
        // The numbers, the people and the invented addresses of the fixtures, however they are spaced.
        expect(printed + complained).not.toMatch(/999[\s-]*000|morwenna|harker|\.example\b/i);
      }
    },
  );
});

describe('check --format text', () => {
  it('says verdict, sentence, clause, place and fix', async () => {
    const { printed, exit } = await run(['check', email('ng.number-to-patient')]);
    expect(exit).toBe(2);
    expect(printed).toContain('Verdict: STOP.');
    expect(printed).toContain('1. STOP secure-tag-required');
    expect(printed).toMatch(/Clause: LPT policy v\d/);
    expect(printed).toMatch(/Where: Text \(new text\), characters \d+–\d+/);
    expect(printed).toContain('To put it right: Add [secure] to the subject');
    expect(printed).toMatch(/Personal confidential data: certain \(.*1 × nhs-number.*\)/);
    expect(printed).toContain('To 1: private mail, not secure');
  });

  it('is short when there is nothing to say', async () => {
    const { printed, exit } = await run(['check', email('ok.plain')]);
    expect(exit).toBe(0);
    const [said] = printed.split('\nRules that did not run:');
    expect(`${said?.trimEnd() ?? ''}\n`).toBe(
      'Policy: lpt-2023\n' +
        'Verdict: SEND. Nothing to put right was found in what could be read.\n\n' +
        'Personal confidential data: none\n\n' +
        'Recipients:\n  To 1: NHSmail, secure (NHSmail, 2023-09-01)\n',
    );
  });

  it('says what could not be read and what did not run', async () => {
    const { printed } = await run(['check', email('ng.no-from')]);
    expect(printed).toContain('Not read:\n  From: it is not there');
    expect(printed).toMatch(
      /\nRules that did not run:\n(?: {2}.*\n)*? {2}shared-mailbox-sender: from\n/,
    );
  });

  it('says which list vouches for a route, its date, and when it is out of date', async () => {
    const message = (date: string) =>
      `From: sam.harker@nhs.net\nTo: jo@combined.nhs.uk\nDate: ${date}\n\nHello\n`;
    const inTime = await run(['check', '-'], message('Tue, 3 Mar 2026 10:00:00 +0000'));
    expect(inTime.printed).toMatch(/To 1: an accredited domain, secure \(.*, 2025-05-22\)\n/);
    const later = await run(['check', '-'], message('Tue, 3 Nov 2026 10:00:00 +0000'));
    expect(later.printed).toMatch(/\(.*, 2025-05-22, out of date\)\n/);
  });
});

describe('standard input', () => {
  it('is read for -', async () => {
    const bytes = readFileSync(email('ng.number-in-subject'));
    expect((await run(['check', '-'], bytes)).exit).toBe(2);
  });
});

describe('input that cannot be read', () => {
  const inputs: [string, string | Uint8Array][] = [
    ['nothing', ''],
    ['white space', ' \r\n\r\n\t'],
    ['a byte order mark only', new Uint8Array([0xef, 0xbb, 0xbf])],
    ['a text without headers', 'Hello,\n\nhow are you?\n'],
    [
      'neither a From nor a recipient',
      'Subject: Hello\nDate: Tue, 3 Mar 2026 10:00:00 +0000\n\nHi\n',
    ],
    ['an empty From and an empty To', 'From: \nTo: \n\nHi\n'],
    ['nobody but undisclosed recipients', 'To: undisclosed-recipients:;\n\nHi\n'],
    ['an Outlook .msg file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  ];

  it.each(inputs)('%s: exit 65, one line, nothing on standard output', async (_, input) => {
    const { exit, printed, complained } = await run(['check', '-', '--format', 'json'], input);
    expect({ exit, printed }).toEqual({ exit: 65, printed: '' });
    expect(complained).toMatch(/^check: [^\n]+\n$/);
  });

  it('a file that is not there', async () => {
    const { exit, printed, complained } = await run(['check', '/no/such/file.eml']);
    expect({ exit, printed }).toEqual({ exit: 65, printed: '' });
    expect(complained).toBe('check: /no/such/file.eml cannot be read (ENOENT)\n');
  });

  it('a message nested without end', async () => {
    const levels = Array.from({ length: 400 }, (_, level) => [
      `Content-Type: multipart/mixed; boundary="b${level}"`,
      '',
      `--b${level}`,
    ]);
    const message = `From: sam.harker@nhs.net\n${levels.flat().join('\n')}\n\nHi\n`;
    const { exit, complained } = await run(['check', '-'], message);
    expect(exit).toBe(65);
    expect(complained).toMatch(/^check: [^\n]+\n$/);
  });
});

describe('bad use', () => {
  it.each([
    ['no command', []],
    ['an unknown command', ['dance']],
    ['a command by the name of an object’s own', ['constructor']],
  ])('%s: the usage, and exit 64', async (_, args) => {
    const { exit, printed, complained } = await run(args);
    expect({ exit, printed }).toEqual({ exit: 64, printed: '' });
    expect(complained).toMatch(/^Usage:\n/);
  });

  it('--help is not bad use', async () => {
    const { exit, printed, complained } = await run(['--help']);
    expect({ exit, complained }).toEqual({ exit: 0, complained: '' });
    expect(printed).toMatch(/^Usage:\n/);
  });

  it.each([
    ['no file', ['check'], /give one message file/],
    ['two files', ['check', 'a.eml', 'b.eml'], /give one message file/],
    ['an unknown option', ['check', 'a.eml', '--colour', 'red'], /--colour/],
    ['an option without its value', ['check', 'a.eml', '--policy'], /--policy/],
    ['an unknown format', ['check', 'a.eml', '--format', 'xml'], /--format takes text or json/],
    [
      'an unknown policy',
      ['check', 'a.eml', '--policy', 'no-such'],
      /the ids are lpt-2020, lpt-2023,/,
    ],
    ['a file for detect', ['detect', 'a.jsonl'], /standard input/],
    ['a format detect has not', ['detect', '--format', 'json'], /--format takes jsonl/],
  ])('%s: one line that says so, and exit 64', async (_, args, says) => {
    const { exit, printed, complained } = await run(args);
    expect({ exit, printed }).toEqual({ exit: 64, printed: '' });
    expect(complained).toMatch(says);
    expect(complained).toMatch(/^\w+: [^\n]+\n$/);
  });
});

describe('--policy', () => {
  const folder = mkdtempSync(join(tmpdir(), 'policy-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const write = (name: string, content: string) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const lpt = shippedProfiles['lpt-2023'] as { tag: object };

  it('knows each profile that comes with the program', () => {
    const files = readdirSync(join(__dirname, '../../src/policy/profiles'));
    const profiles = files.filter((file) => !file.endsWith('.schema.json'));
    const ids = profiles.map((file) => file.replace('.json', ''));
    expect(ids.sort()).toEqual(Object.keys(shippedProfiles).sort());
  });

  it.each(Object.keys(shippedProfiles))('takes %s by id', async (id) => {
    const { printed } = await run(['check', email('ok.plain'), '--policy', id, '--format', 'json']);
    expect(JSON.parse(printed)).toMatchObject({ policy: id });
  });

  it('takes a file, and does as it says', async () => {
    const always = { ...lpt, id: 'my-trust', tag: { ...lpt.tag, pcd: 'always' } };
    const path = write('always.json', JSON.stringify(always));
    const { exit, printed } = await run(['check', email('ok.pcd-to-colleague'), '--policy', path]);
    expect(exit).toBe(2);
    expect(printed).toContain('Policy: my-trust');
  });

  it.each([
    ['not JSON', '{', /this is not JSON/],
    [
      'a value of the wrong kind',
      JSON.stringify({ ...lpt, bulk: 'many' }),
      /bulk[^\n]*(?:object|string)/,
    ],
    ['an empty object', '{}', /organisation/],
  ])('%s: exit 64, and where it is wrong', async (_, content, says) => {
    const path = write('broken.json', content);
    const { exit, printed, complained } = await run(['check', email('ok.plain'), '--policy', path]);
    expect({ exit, printed }).toEqual({ exit: 64, printed: '' });
    expect(complained).toContain(path);
    expect(complained).toMatch(says);
  });
});
