import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicon } from '../../scripts/words';

/** Without what Prettier moves about. */
function bare(code: string): string {
  return code.replace(/\s+/g, '').replace(/,(?=[}\]])/g, '');
}

describe('lexicon.ts', () => {
  it('is what scripts/words.ts makes of the lists (run `npx tsx scripts/words.ts`)', () => {
    const kept = readFileSync(join(__dirname, '../../src/detect/lexicon.ts'), 'utf8');
    expect(bare(kept) === bare(lexicon())).toBe(true);
  });
});
