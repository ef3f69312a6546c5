/**
 * How often the new text of a message is told from the trail, on a folder of real-shaped trails.
 * Run by hand: `npx tsx test/bench/trails.ts [FOLDER] [--show]`. The folder holds `manifest.jsonl`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import type { Body } from '../../src/draft/body';
import { bodyFromHtml } from '../../src/draft/from-html';
import { bodyFromText } from '../../src/draft/from-text';

interface Sample {
  readonly id: string;
  readonly file: string;
  readonly expected_kind: string | null;
  readonly expected_new_text: string | null;
}

const folder =
  process.argv.slice(2).find((argument) => !argument.startsWith('--')) ??
  join(import.meta.dirname, '../../../shared/data/dev/trails');
const show = process.argv.includes('--show');

const fold = (text: string): string => text.replace(/\s+/g, '');

function zonesText(body: Body, kinds: readonly string[]): string {
  return body.zones
    .filter((zone) => kinds.includes(zone.kind))
    .map((zone) => body.text.slice(zone.start, zone.end))
    .join('\n');
}

async function bodyOf(sample: Sample): Promise<Body> {
  const raw = readFileSync(join(folder, sample.file));
  if (sample.file.endsWith('.html')) return bodyFromHtml(raw.toString('utf8'));
  if (!sample.file.endsWith('.eml')) return bodyFromText(raw.toString('utf8'));
  const mail = await PostalMime.parse(raw);
  return mail.text === undefined ? bodyFromHtml(mail.html ?? '') : bodyFromText(mail.text);
}

/** What the sample expects; some give HTML. */
function expected(sample: Sample): string {
  const text = sample.expected_new_text ?? '';
  return /^\s*<(?:html|div)/.test(text) ? bodyFromHtml(text).text : text;
}

async function measure(): Promise<void> {
  const samples = readFileSync(join(folder, 'manifest.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Sample)
    .filter((sample) => sample.expected_kind !== null);
  const families = new Map<string, { right: number; withSignature: number; all: number }>();
  for (const sample of samples) {
    const name = sample.id.slice(0, sample.id.indexOf('/'));
    const family = families.get(name) ?? { right: 0, withSignature: 0, all: 0 };
    families.set(name, family);
    const body = await bodyOf(sample);
    const want = fold(expected(sample));
    const signed = fold(zonesText(body, ['new', 'signature']));
    const gone = sample.expected_kind?.includes('AND signature removed') === true;
    const own = gone ? fold(zonesText(body, ['new'])) : signed;
    family.all += 1;
    if (own === want) family.right += 1;
    if (own === want || signed === want) family.withSignature += 1;
    if (show && own !== want) {
      console.log(
        `--- ${sample.id} (${String(sample.expected_kind)})\nwant ${JSON.stringify(expected(sample))}`,
      );
      for (const zone of body.zones) {
        console.log(zone.kind, JSON.stringify(body.text.slice(zone.start, zone.end).slice(0, 600)));
      }
    }
  }
  for (const [name, { right, withSignature, all }] of families) {
    console.log(`${name}: ${right} of ${all} (signature's end aside: ${withSignature})`);
  }
}

if (existsSync(join(folder, 'manifest.jsonl'))) void measure();
else console.log(`No trails in ${folder}: nothing measured.`);
