import { assess } from '../src/assess/assess';
import type { Verdict } from '../src/assess/verdict';
import type { Draft, Recipient, Remembered } from '../src/draft/draft';
import { bodyFromText } from '../src/draft/from-text';
import { known } from '../src/draft/known';
import { policies, type PolicyId } from '../src/policy/policies';
import { parseProfile } from '../src/policy/schema';

/** One ordinary email, as the measurement needs it. */
export interface Mail {
  readonly subject: string;
  readonly body: string;
  readonly from_domain: string;
  readonly recipient_domains: readonly string[];
  readonly has_trail: boolean;
}

/** Rules about how a message sounds: they may never hold one up. */
const tone = [
  'no-text-speak',
  'no-shouting',
  'no-unexplained-abbreviation',
  'no-offensive-language',
  'no-personal-comment',
];

/** At most so many outside organisations make a message an ordinary one (issue 4, done when 5). */
const fewOutside = 4;

/** How many of a set of emails met a dialog. */
interface Tally {
  mails: number;
  dialogs: number;
  stops: number;
  /** Held up where a tone rule was the reason, or one of them. */
  stoppedByTone: number;
  /** For each rule, the emails in which it asked or stopped. */
  readonly byRule: Map<string, number>;
}

/** The figures of one policy. */
export interface Fatigue {
  readonly policy: PolicyId | 'strictest';
  readonly all: Readonly<Tally>;
  /** New messages with a subject, to few organisations outside and no private address. */
  readonly ordinary: Readonly<Tally>;
}

/** Everybody has agreed, has the guide, is known and may be told: an add-in that was used for a while. */
export const everythingKnown: Remembered = {
  isServiceUser: () => false,
  firstContact: () => 'agreed',
  guideSentOn: () => '2026-11-02',
  isKnown: () => true,
  isNearKnown: () => false,
  mayShareWith: () => true,
};

/** The first day with the add-in. */
export const nothingKnown: Remembered = {
  isServiceUser: () => false,
  firstContact: () => null,
  guideSentOn: () => null,
  isKnown: () => false,
  isNearKnown: () => false,
  mayShareWith: () => false,
};

/** The email as if it were sent from a trust mailbox at ten on a Monday, to one nameless address per organisation. */
function draftOf(mail: Mail, remembered: Remembered): Draft {
  const at = (domain: string): Recipient => {
    const address = `somebody@${domain === mail.from_domain ? 'nhs.net' : domain}`;
    return { name: address, address, list: false };
  };
  const to = Array.from(new Set(mail.recipient_domains), at);
  return {
    kind: 'message',
    today: '2026-11-23',
    time: '10:00',
    compose: known(mail.has_trail ? 'reply' : 'new'),
    deliverAt: known(null),
    remembered: known(remembered),
    from: known({ name: 'Sam Taylor', address: 'sam.taylor@nhs.net', list: false }),
    to: known(to),
    cc: known([]),
    bcc: known([]),
    subject: known(mail.subject),
    location: known(''),
    body: known(bodyFromText(mail.body)),
    attachments: known([]),
  };
}

function isOrdinary(mail: Mail, webmail: readonly string[]): boolean {
  const outside = mail.recipient_domains.filter((domain) => domain !== mail.from_domain);
  return (
    mail.subject.trim() !== '' &&
    !mail.has_trail &&
    new Set(outside).size <= fewOutside &&
    !outside.some((domain) => webmail.includes(domain))
  );
}

const noTally = (): Tally => ({
  mails: 0,
  dialogs: 0,
  stops: 0,
  stoppedByTone: 0,
  byRule: new Map(),
});

function count(tally: Tally, { verdict, findings }: Verdict): void {
  tally.mails += 1;
  if (verdict === 'send') return;
  tally.dialogs += 1;
  const loud = findings.filter(({ severity }) => severity !== 'note');
  const stopping = loud.filter(({ severity }) => severity === 'stop').map(({ rule }) => rule);
  if (verdict === 'stop') tally.stops += 1;
  if (stopping.some((rule) => tone.includes(rule))) tally.stoppedByTone += 1;
  for (const rule of new Set(loud.map((finding) => finding.rule))) {
    tally.byRule.set(rule, (tally.byRule.get(rule) ?? 0) + 1);
  }
}

const weight = { send: 0, ask: 1000, stop: 2000 } as const;

const strictness = ({ verdict, findings }: Verdict): number =>
  weight[verdict] + findings.filter(({ severity }) => severity !== 'note').length;

/** The worst verdict of the five on one email, chosen as the engine chooses it under `strictest`. */
const worstOf = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.reduce((one, other) => (strictness(other) > strictness(one) ? other : one));

/** Judges every email under every policy that ships, with this having been told before. */
export function fatigueOf(
  mails: readonly Mail[],
  remembered: Remembered = everythingKnown,
): readonly Fatigue[] {
  const profiles = Object.entries(policies).map(
    ([id, raw]) => [id as PolicyId, parseProfile(raw)] as const,
  );
  const webmail = new Set(profiles.flatMap(([, { routes }]) => routes.webmail));
  const ids = [...profiles.map(([id]) => id), 'strictest' as const];
  const figures = ids.map((policy) => ({ policy, all: noTally(), ordinary: noTally() }));
  for (const mail of mails) {
    const draft = draftOf(mail, remembered);
    const verdicts = profiles.map(([, profile]) => assess(draft, profile));
    const ordinary = isOrdinary(mail, Array.from(webmail));
    [...verdicts, worstOf(verdicts)].forEach((verdict, index) => {
      const figure = figures[index];
      if (figure === undefined) return;
      count(figure.all, verdict);
      if (ordinary) count(figure.ordinary, verdict);
    });
  }
  return figures;
}

const perThousand = (part: number, { mails }: Tally): string =>
  mails === 0 ? '–' : ((1000 * part) / mails).toFixed(1);

/** The figures as two Markdown tables: how many dialogs, and which rules they come from. */
export function fatigueReport(figures: readonly Fatigue[]): string {
  const [first] = figures;
  if (first === undefined) return '';
  const head = ['', ...figures.map(({ policy }) => policy)];
  const row = (name: string, of: (figure: Fatigue) => string): string[] => [
    name,
    ...figures.map(of),
  ];
  const table = (rows: readonly (readonly string[])[]): string =>
    [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
      .map((cells) => `| ${cells.join(' | ')} |`)
      .join('\n');
  const bySet = (['ordinary', 'all'] as const).map((set) => {
    const rules = new Set(figures.flatMap((figure) => Array.from(figure[set].byRule.keys())));
    return [
      `${set === 'ordinary' ? 'Ordinary' : 'All'} emails (${first[set].mails}), of each 1,000:`,
      '',
      table([
        row('meet a dialog', (f) => perThousand(f[set].dialogs, f[set])),
        row('of them stopped', (f) => perThousand(f[set].stops, f[set])),
        row('stopped by a tone rule', (f) => perThousand(f[set].stoppedByTone, f[set])),
        ...Array.from(rules)
          .sort()
          .map((rule) =>
            row(`\`${rule}\``, (f) => perThousand(f[set].byRule.get(rule) ?? 0, f[set])),
          ),
      ]),
    ].join('\n');
  });
  return bySet.join('\n\n');
}
