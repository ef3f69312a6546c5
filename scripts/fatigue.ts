/**
 * Alert fatigue, measured: how many of 1,000 ordinary work emails would meet a dialog at Send, per
 * policy and split by rule. Reads JSON lines (`subject`, `body`, `from_domain`, `recipient_domains`,
 * `has_trail`) and prints counts, never a word of a message. docs/fatigue.md says what they mean.
 *
 * npm run fatigue [-- --first-day] [-- PATH]
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import {
  everythingKnown,
  fatigueOf,
  fatigueReport,
  type Mail,
  nothingKnown,
} from './fatigue-figures';

/** Where the mail to measure with lies when nobody says: beside the repository, never in it. */
const usualMail = join(import.meta.dirname, '../../shared/data/dev/negatives.jsonl');

/** Reads the mail and prints the figures; says so where there is no mail to measure with. */
export function printFatigue(path: string = usualMail, remembered = everythingKnown): void {
  if (!existsSync(path)) {
    console.log('Alert fatigue not measured: there is no mail to measure with here.');
    return;
  }
  const mails = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Mail);
  console.log(fatigueReport(fatigueOf(mails, remembered)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const args = process.argv.slice(2);
  const [path] = args.filter((arg) => !arg.startsWith('--'));
  printFatigue(path, args.includes('--first-day') ? nothingKnown : everythingKnown);
}
