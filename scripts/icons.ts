/**
 * Draws the add-in's icons: an envelope on a shield. `npx tsx scripts/icons.ts` writes
 * assets/icon-<size>.png; the files are kept in git, so that a build needs no drawing.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';

/** In pixels: what manifest.xml asks for, and what shops and admin centres show. */
export const sizes: readonly number[] = [16, 32, 64, 80, 128];

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const clear: Colour = [0, 0, 0, 0];
/** NHS Blue, of the NHS identity guidelines. */
const blue: Colour = [0x00, 0x5e, 0xb8, 255];
const white: Colour = [255, 255, 255, 255];

/** Samples along one side of a pixel; 8 x 8 of them give 65 steps of edge. */
const samples = 8;

/** One icon as a PNG file. */
export function icon(size: number): Buffer {
  const png = new PNG({ width: size, height: size });
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      png.data.set(pixel(x, y, size), (y * size + x) * 4);
    }
  }
  return PNG.sync.write(png);
}

/** The mean of a pixel's samples, weighted by how opaque each is. */
function pixel(x: number, y: number, size: number): Colour {
  const sum = [0, 0, 0, 0] as [number, number, number, number];
  for (let index = 0; index < samples * samples; index += 1) {
    const across = (x + ((index % samples) + 0.5) / samples) / size;
    const down = (y + (Math.floor(index / samples) + 0.5) / samples) / size;
    const [red, green, blueness, alpha] = colourAt(across, down, size);
    sum[0] += red * alpha;
    sum[1] += green * alpha;
    sum[2] += blueness * alpha;
    sum[3] += alpha;
  }
  const [red, green, blueness, alpha] = sum;
  if (alpha === 0) return clear;
  const round = Math.round;
  return [
    round(red / alpha),
    round(green / alpha),
    round(blueness / alpha),
    round(alpha / (samples * samples)),
  ];
}

/** The drawing, in a square of 1 by 1. Small icons get a thicker fold, which would else vanish. */
function colourAt(x: number, y: number, size: number): Colour {
  if (!inShield(x, y)) return clear;
  const fold = size < 32 ? 0.052 : 0.034;
  return inEnvelope(x, y) && !onFold(x, y, fold) ? white : blue;
}

/** Straight sides to the middle, then two curves that meet in a point at the bottom. */
function inShield(x: number, y: number): boolean {
  const fromMiddle = Math.abs(x - 0.5);
  const shoulder = 0.03 + 0.05 * (fromMiddle / 0.44);
  if (y < shoulder || y > 0.98 || fromMiddle > 0.44) return false;
  if (y <= 0.48) return true;
  const down = (y - 0.48) / 0.5;
  return fromMiddle <= 0.44 * (1 - down ** 2.2);
}

const left = 0.2;
const right = 0.8;
const top = 0.27;
const bottom = 0.65;

function inEnvelope(x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** The flap: two lines from the upper corners to a point below the middle. */
function onFold(x: number, y: number, half: number): boolean {
  const slope = (0.5 - top) / 0.3;
  const line = 0.5 - Math.abs(x - 0.5) * slope;
  return Math.abs(y - line) <= half * Math.sqrt(1 + slope * slope);
}

if (require.main === module) {
  const folder = join(__dirname, '..', 'assets');
  mkdirSync(folder, { recursive: true });
  for (const size of sizes) writeFileSync(join(folder, `icon-${size}.png`), icon(size));
}
