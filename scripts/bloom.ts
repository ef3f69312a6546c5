import { LETTERS, PROBES, probe } from '../src/detect/name-filter';

/** A Bloom filter of these hashes, six bits a letter, so many bits an entry. */
export function bloomOf(hashes: readonly number[], bitsEach = 7): string {
  const sixes = new Uint8Array(Math.ceil((hashes.length * bitsEach) / 6));
  const size = sixes.length * 6;
  for (const hash of hashes) {
    for (let step = 0; step < PROBES; step += 1) {
      const bit = probe(hash, step, size);
      sixes[Math.floor(bit / 6)]! |= 1 << (bit % 6);
    }
  }
  return Array.from(sixes, (six) => LETTERS.charAt(six)).join('');
}
