/**
 * Detection against one bare pass over the same text, how it grows with the text, and the JavaScript peers on the same
 * labelled texts. A peer that is not installed is named and left out: they are no dependency of ours. To have them:
 * npm i --no-save openredaction redact-pii @redactpii/node @coffeeandfun/remove-pii compromise
 */
import { find } from '../../src/detect/find';
import { pcdOfText } from '../../src/detect/pcd-of';
import { madeTexts } from '../../scripts/eval-texts';
import { barePass, time } from './timing';

/** Whether something was found in a text. */
type Flags = (text: string) => boolean | Promise<boolean>;

interface Peer {
  readonly name: string;
  readonly load: () => Promise<Flags>;
}

const bring = (name: string): Promise<Record<string, unknown>> =>
  import(/* webpackIgnore: true */ name) as Promise<Record<string, unknown>>;

/** A class of a package, made. */
function made(loaded: Record<string, unknown>, name: string): unknown {
  const inner = (loaded['default'] ?? {}) as Record<string, unknown>;
  const Class = (loaded[name] ?? inner[name]) as new () => unknown;
  return new Class();
}

interface Redactor {
  readonly redact: (text: string) => string;
}

const peers: readonly Peer[] = [
  {
    name: 'openredaction',
    load: async () => {
      const detector = made(await bring('openredaction'), 'OpenRedaction') as {
        detect: (text: string) => Promise<{ detections: unknown[] }>;
      };
      return async (text) => (await detector.detect(text)).detections.length > 0;
    },
  },
  {
    name: 'redact-pii',
    load: async () => {
      const redactor = made(await bring('redact-pii'), 'SyncRedactor') as Redactor;
      return (text) => redactor.redact(text) !== text;
    },
  },
  {
    name: '@redactpii/node',
    load: async () => {
      const redactor = made(await bring('@redactpii/node'), 'Redactor') as Redactor;
      return (text) => redactor.redact(text) !== text;
    },
  },
  {
    name: '@coffeeandfun/remove-pii',
    load: async () => {
      const { removePII } = (await bring('@coffeeandfun/remove-pii')) as {
        removePII: (text: string) => string;
      };
      return (text) => removePII(text) !== text;
    },
  },
  {
    name: 'compromise (people)',
    load: async () => {
      const { default: nlp } = (await bring('compromise')) as {
        default: (text: string) => { people: () => { out: (form: 'array') => string[] } };
      };
      return (text) => nlp(text).people().out('array').length > 0;
    },
  },
];

const texts = madeTexts(200);
const all = texts.map(({ text }) => text).join('\n\n');
/** The same texts as messages of about a thousand characters, to time: nobody sends one sentence at a time. */
const messages = all.match(/[^]{1,1000}(?=\n\n|$)/g) ?? [all];

/** What one bare pass over all texts takes, in milliseconds. */
function bareTime(text: string): number {
  const passes = Math.ceil(200_000 / text.length);
  let sum = 0;
  const times = time(() => {
    for (let pass = 0; pass < passes; pass += 1) sum += barePass(text);
  }, 500);
  if (sum === 0) throw new Error('the bare pass was optimised away');
  return times.fastest / passes;
}

function row(cells: readonly string[]): string {
  return cells.map((cell, at) => (at === 0 ? cell.padEnd(34) : cell.padStart(14))).join('');
}

/** How often texts with and without personal confidential data are flagged, and the time for all of them. */
async function measured(name: string, flags: Flags, bare: number): Promise<string> {
  const flagged = { pcd: 0, others: 0 };
  for (const { text, label } of texts) {
    if (await flags(text)) flagged[label === 'pcd' ? 'pcd' : 'others'] += 1;
  }
  const times: number[] = [];
  const end = performance.now() + 1000;
  while (times.length < 3 || performance.now() < end) {
    const began = performance.now();
    for (const text of messages) {
      const answer = flags(text);
      if (typeof answer !== 'boolean') await answer;
    }
    times.push(performance.now() - began);
  }
  const fastest = Math.min(...times);
  const pcd = texts.filter(({ label }) => label === 'pcd').length;
  const share = (part: number, whole: number): string => `${((part * 100) / whole).toFixed(1)} %`;
  return row([
    `  ${name}`,
    `${(fastest / bare).toFixed(1)} ×`,
    share(flagged.pcd, pcd),
    share(flagged.others, texts.length - pcd),
  ]);
}

/** The slope of time over length on logarithmic scales: 1 is linear. */
function growth(): string {
  const points = [1e3, 1e4, 1e5, 1e6, 1e7].map((length) => {
    const text = all.repeat(Math.ceil(length / all.length)).slice(0, length);
    const { fastest } = time(() => find(text), length > 1e6 ? 1 : 300);
    return [Math.log(length), Math.log(fastest)] as const;
  });
  const mean = (at: 0 | 1): number =>
    points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const above = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return (above / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0)).toFixed(3);
}

/** The lines of `npm run bench` about detection. */
export async function benchDetect(): Promise<string[]> {
  const bare = bareTime(all);
  const ours: Flags = (text) => ['likely', 'certain'].includes(pcdOfText(text).level);
  const lines = [
    row(['detection and its peers', 'of a bare pass', 'PCD flagged', 'others flagged']),
    await measured('PCD Guard, every kind', ours, bare),
  ];
  for (const { name, load } of peers) {
    const flags = await load().catch(() => null);
    lines.push(
      flags === null ? row([`  ${name}`, 'not installed']) : await measured(name, flags, bare),
    );
  }
  lines.push(`growth from 1 kB to 10 MB: exponent ${growth()}`);
  return lines;
}
