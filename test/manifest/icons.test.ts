import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { icon, sizes } from '../../scripts/icons';
import { root } from '../support/manifest';

describe('the icons', () => {
  it.each(sizes)('%d are as the script draws them', (size) => {
    const kept = PNG.sync.read(readFileSync(join(root, `assets/icon-${size}.png`)));
    expect(kept.data.equals(PNG.sync.read(icon(size)).data)).toBe(true);
  });

  it.each(sizes)('%d have clear corners, soft edges, NHS blue and white', (size) => {
    const { data } = PNG.sync.read(icon(size));
    const pixels = Array.from({ length: size * size }, (_, at) => [
      ...data.subarray(at * 4, at * 4 + 4),
    ]);
    expect(pixels[0]).toEqual([0, 0, 0, 0]);
    expect(pixels.some(([, , , alpha]) => alpha! > 0 && alpha! < 255)).toBe(true);
    expect(pixels).toContainEqual([0x00, 0x5e, 0xb8, 255]);
    expect(pixels).toContainEqual([255, 255, 255, 255]);
  });
});
