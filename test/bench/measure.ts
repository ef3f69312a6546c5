/**
 * How long a decision takes on messages of three sizes, how long detection takes against one bare pass
 * over the same characters, and how big what was built is. One run, so that the ratios are of the
 * same computer on the same day. bench.ts runs it.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { assess } from '../../src/assess/assess';
import { find } from '../../src/detect/find';
import { bodyFromHtml } from '../../src/draft/from-html';
import { known } from '../../src/draft/known';
import { draft } from '../support/draft-builder';
import { lpt2023 } from '../support/profiles';
import { benchDetect } from './detect';
import { barePass, time } from './timing';

const dist = join(process.cwd(), 'dist');

const paragraph =
  '<p class="MsoNormal">Dear colleague, thank you for seeing this gentleman on Monday. He was well, ' +
  'walked to the clinic and has an appointment on 12 March at 10:30. Please call 01632 960 143.</p>\n';
const header =
  '<div style="border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>From:</b> Sam Harker &lt;sam.harker@nhs.net&gt;<br>' +
  '<b>Sent:</b> 02 March 2026 16:04<br><b>To:</b> Northfield Podiatry<br><b>Subject:</b> Clinic</p></div>\n';
const about =
  '<p class="MsoNormal">NHS number <b>999</b>&nbsp;000&nbsp;0212, order number 999 000 0492.</p>\n';

/** Outlook's kind of HTML of about this many characters: a tenth new, the rest a trail of replies. */
function messageOf(size: number): string {
  const parts = ['<html><body>', about];
  for (let length = 0; length < size; length += paragraph.length) {
    parts.push(paragraph);
    if (parts.length % 12 === 0) parts.push(header, about);
  }
  return parts.join('').slice(0, size);
}

const line = (...cells: readonly string[]): void => {
  console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(34) : cell.padStart(14))).join(''));
};
const ms = (value: number): string => `${value.toFixed(value < 1 ? 3 : 2)} ms`;

/** Everything between having read the message and having an answer: HTML to text, zones, detection, rules. */
function benchDecision(): void {
  line('decision', 'median', 'p99', 'runs');
  for (const kilobytes of [2, 20, 200]) {
    const html = messageOf(kilobytes * 1000);
    const message = draft({
      from: 'sam.harker@nhs.net',
      to: ['records@solicitor.example', 'priya.nandra@nhs.net'],
      subject: 'Your request',
    });
    const { median, p99, runs } = time(() =>
      assess({ ...message, body: known(bodyFromHtml(html)) }, lpt2023),
    );
    line(`  ${kilobytes} kB message`, ms(median), ms(p99), String(runs));
  }
}

function benchDetection(): void {
  line('detection (fastest runs)', 'find', 'bare pass', 'ratio');
  for (const kilobytes of [2, 20, 200]) {
    const { text } = bodyFromHtml(messageOf(kilobytes * 1000));
    const found = time(() => find(text)).fastest;
    // Many passes at once: a single one over a small text is shorter than the clock can tell.
    const passes = Math.ceil(200_000 / text.length);
    let sum = 0;
    const bare =
      time(() => {
        for (let pass = 0; pass < passes; pass += 1) sum += barePass(text);
      }).fastest / passes;
    if (sum === 0) throw new Error('the bare pass was optimised away');
    const title = `  ${(text.length / 1000).toFixed(0)} kB of text`;
    line(title, ms(found), ms(bare), `${(found / bare).toFixed(1)} ×`);
  }
}

function showSizes(): void {
  if (!existsSync(dist)) {
    console.log('sizes: nothing is built (npm run build)');
    return;
  }
  line('built', 'bytes', 'gzip');
  for (const file of readdirSync(dist).filter((name) => /\.c?js$/.test(name))) {
    const content = readFileSync(join(dist, file));
    line(`  ${file}`, String(content.length), String(gzipSync(content, { level: 9 }).length));
  }
}

benchDecision();
benchDetection();
showSizes();
void benchDetect().then((lines) => {
  console.log(lines.join('\n'));
});
