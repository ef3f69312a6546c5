import { mayHave } from './name-filter';
import { bitsAt, hasBits } from './reading';
import type { Reading } from './reading';
import {
  CAPITAL,
  SMALL,
  WORD,
  endAt,
  hashOf,
  kindAt,
  lengthAt,
  shapeAt,
  startAt,
  valueAt,
} from './tokens';
import type { Tokens } from './tokens';
import {
  CALENDAR,
  CLOSING,
  COMMON,
  CUE,
  EVERYDAY,
  FIELD,
  GENERAL,
  GREETING,
  NOT_NAME,
  PARTICLE,
  PLACE,
  RELATION,
  ROLE,
  SAYS,
  STRONG,
  TITLE,
  family,
  given,
} from './vocabulary';

/**
 * What a capitalised word is to a name: `no` part of one; `weak`, a name and an everyday word; `unknown`, in no list;
 * `family`, `given` or `both`, a name and nothing else; `initial`, one letter.
 */
export type NameWord = 'no' | 'weak' | 'unknown' | 'family' | 'given' | 'both' | 'initial';

const NEVER = NOT_NAME | CALENDAR | ROLE | GREETING | CLOSING | RELATION | STRONG | TITLE | FIELD;
const ORDINARY = COMMON | SAYS | GENERAL | CUE;
// Words of medicine and of offices are many more than any list: their endings give them away.
const LEARNED =
  /(?:itis|osis|[cnlrtm]oma|emia|aemia|ectomy|scopy|graphy|otomy|plasty|pathy|algia|gram|logy|logical|tion|sion|ment|ness|ical|ics|ism|ity|ous|ary|phil|cyte|mab|nib|pril|sartan|statin|olol|azole|cillin|gliptin|gliflozin|triptan|setron|vir|parin|xaban|dipine|oxetine|azepam|mycin|floxacin|plegia)s?$/;
const SHORTEST_LEARNED = 6;
const I = hashOf('i');

/** What this token is to a name. */
export function nameWordAt(reading: Reading, index: number): NameWord {
  const { tokens } = reading;
  if (kindAt(tokens, index) !== WORD || shapeAt(tokens, index) === SMALL) return 'no';
  const bits = bitsAt(reading, index);
  if (lengthAt(tokens, index) === 1) return isPronoun(tokens, index) ? 'no' : 'initial';
  if ((bits & EVERYDAY) !== 0) return (bits & (CALENDAR | TITLE)) === 0 ? 'weak' : 'no';
  if ((bits & NEVER) !== 0) return 'no';
  const hash = valueAt(tokens, index);
  const known = nameOf(hash);
  if ((bits & PLACE) !== 0) return known === 'unknown' ? 'no' : 'weak';
  if ((bits & ORDINARY) !== 0) return 'no';
  return known === 'unknown' && isLearned(reading, index) ? 'no' : known;
}

/** `Can I move it`, `Will I need it`: the sender speaks. `Jane I Moss` and `Moss I.` are names. */
function isPronoun(tokens: Tokens, index: number): boolean {
  const follower = index + 1;
  return (
    valueAt(tokens, index) === I &&
    kindAt(tokens, follower) === WORD &&
    shapeAt(tokens, follower) === SMALL
  );
}

function nameOf(hash: number): NameWord {
  if (mayHave(given, hash)) return mayHave(family, hash) ? 'both' : 'given';
  return mayHave(family, hash) ? 'family' : 'unknown';
}

function isLearned({ tokens }: Reading, index: number): boolean {
  const length = lengthAt(tokens, index);
  if (length < SHORTEST_LEARNED) return false;
  const end = endAt(tokens, index);
  return LEARNED.test(
    tokens.text.slice(Math.max(startAt(tokens, index), end - 12), end).toLowerCase(),
  );
}

/** A capitalised word that is ordinary elsewhere, but may be a name where a name is expected: `Mrs Overall`. */
export function mayBeName(reading: Reading, index: number): boolean {
  const { tokens } = reading;
  if (kindAt(tokens, index) !== WORD || shapeAt(tokens, index) !== CAPITAL) return false;
  return lengthAt(tokens, index) > 2 && !hasBits(reading, index, NEVER);
}

/** True for de, van, al: small words that stand inside a name. */
export function isParticle(reading: Reading, index: number): boolean {
  return kindAt(reading.tokens, index) === WORD && (bitsAt(reading, index) & PARTICLE) !== 0;
}
