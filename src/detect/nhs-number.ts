import type { Certainty, Hit } from './hit';
import { OTHER } from './label-words';
import { ABOUT_SOMEBODY, NAMES, labelOf, nearby } from './number-context';
import { isTestRange, ownerOf, passesCheck } from './number-range';
import { tenDigitsAt } from './ten-digits';
import type { TenDigits } from './ten-digits';
import { endAt, startAt } from './tokens';
import type { Tokens } from './tokens';

/**
 * An NHS, CHI or H&C number that begins at this token. One in eleven runs of ten digits passes the check by luck, so the
 * words around decide how sure we are, and whether it is one at all.
 */
export function nhsNumberAt(tokens: Tokens, first: number): Hit | null {
  const found = tenDigitsAt(tokens, first);
  if (found === null || !passesCheck(found.digits)) return null;
  const owner = ownerOf(found.digits);
  const label = labelOf(tokens, found.first, found.last);
  const span = { start: startAt(tokens, found.first), end: endAt(tokens, found.last) };
  if (label === 'named') {
    return { kind: owner === 'unissued' ? 'nhs-number' : owner, span, certainty: 'certain' };
  }
  if (label === 'other' || owner === 'unissued') return null;
  const certainty = unnamed(tokens, found, label === 'numbered');
  return certainty === null ? null : { kind: owner, span, certainty };
}

// 999 000 0000 to 999 999 9999 are documented for demonstrations: nothing else is written so by chance.
const DEMONSTRATION = '999';

/** Columns of figures make 3-3-4 by chance, and so do American telephone numbers: those need the name near. */
function unnamed(tokens: Tokens, found: TenDigits, numbered: boolean): Certainty | null {
  const { first, last } = found;
  const somebody = nearby(tokens, first, last, ABOUT_SOMEBODY);
  // `Ref 999…` may be anything at all, unless the paragraph is about somebody.
  if (numbered) return somebody && !looksAmerican(found) ? 'likely' : null;
  if (
    looksAmerican(found) ||
    (found.layout === 'cells' && !found.digits.startsWith(DEMONSTRATION))
  ) {
    if (nearby(tokens, first, last, NAMES)) return 'likely';
    return somebody ? 'possible' : null;
  }
  if (somebody) return 'likely';
  return nearby(tokens, first, last, OTHER) ? null : byLooks(found);
}

/** Nothing nearby says what it is; a time of day may look like a CHI number. */
function byLooks({ digits, layout }: TenDigits): Certainty | null {
  if (isTestRange(digits)) return 'likely';
  return layout === 'spaced' && ownerOf(digits) === 'nhs-number' ? 'likely' : 'possible';
}

/** An American telephone number with hyphens or dots: neither area code nor exchange begins with 0 or 1. */
function looksAmerican({ digits, layout }: TenDigits): boolean {
  return layout === 'joined' && !isTestRange(digits) && digits.charAt(3) >= '2';
}
