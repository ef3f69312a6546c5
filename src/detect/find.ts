import type { Hit } from './hit';
import { nhsNumberAt } from './nhs-number';
import { DIGITS, endAt, kindAt, tokensOf } from './tokens';

/** Everything in a text that says who it is about or what is confidential in it: in order, never overlapping within a kind. */
export function find(text: string): readonly Hit[] {
  const tokens = tokensOf(text);
  const hits: Hit[] = [];
  for (let index = 0; index < tokens.count; index += 1) {
    if (kindAt(tokens, index) !== DIGITS) continue;
    const hit = nhsNumberAt(tokens, index);
    if (hit === null) continue;
    hits.push(hit);
    while (endAt(tokens, index) < hit.span.end) index += 1;
  }
  return hits;
}
