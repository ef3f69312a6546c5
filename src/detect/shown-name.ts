/** Long enough for any name; nothing behind it is looked at. */
const LONGEST = 100;

/** Names of posts, teams and places, which nobody is greeted by. */
const NO_PERSON =
  /\b(?:admin|all|booking|centre|clinic|council|department|desk|duty|enquiries|group|health|hospital|info|list|mailbox|manager|nhs|no.?reply|office|podiatry|practice|reception|records|referrals|secretary|service|services|solicitors|support|surgery|team|trust|unit|ward)\b/;

const TITLES = ['dr', 'miss', 'mr', 'mrs', 'ms', 'mx', 'prof', 'professor', 'sister', 'rev'];

/** Short forms that do not begin like the name they stand for. */
const NICKNAMES = new Map<string, readonly string[]>([
  ['becca', ['rebecca']],
  ['betty', ['elizabeth']],
  ['bess', ['elizabeth']],
  ['bill', ['william']],
  ['billy', ['william']],
  ['bob', ['robert']],
  ['bobby', ['robert']],
  ['dick', ['richard']],
  ['gill', ['jill']],
  ['harry', ['henry']],
  ['jack', ['john']],
  ['jim', ['james']],
  ['jimmy', ['james']],
  ['jenny', ['jennifer']],
  ['jill', ['gillian']],
  ['kathy', ['catherine', 'catharine']],
  ['kate', ['catherine']],
  ['katie', ['catherine']],
  ['larry', ['laurence', 'lawrence']],
  ['libby', ['elizabeth']],
  ['maggie', ['margaret']],
  ['mick', ['michael']],
  ['mike', ['michael']],
  ['molly', ['mary', 'margaret']],
  ['ned', ['edward']],
  ['nell', ['helen', 'eleanor']],
  ['paddy', ['patrick']],
  ['peggy', ['margaret']],
  ['polly', ['mary']],
  ['sandy', ['alexander', 'alexandra']],
  ['sue', ['susan', 'susannah', 'suzanne']],
  ['ted', ['edward', 'theodore']],
  ['tony', ['anthony', 'antony']],
]);

/**
 * The words of a person's name, in small letters and without accents, titles and what stands in brackets:
 * `TAYLOR, Sam (NORTHFIELD NHS TRUST)`. Null where it is not two words or more, is an address, or
 * is the name of a team or a place.
 */
export function personIn(shown: string): readonly string[] | null {
  const name = plain(shown.slice(0, LONGEST).split('(').slice(0, 1).join(''));
  if (name.includes('@') || NO_PERSON.test(name)) return null;
  const words = name
    .split(/[^a-z'’-]+/)
    .filter((word) => word.length > 1 && !TITLES.includes(word));
  return words.length < 2 ? null : words;
}

/** Whether a word may be one of these names: it begins like one, or is short for one. */
export function mayBeNamed(word: string, names: readonly string[]): boolean {
  const said = plain(word);
  return names.some(
    (name) =>
      name.includes(said.slice(0, 3)) ||
      said.includes(name.slice(0, 3)) ||
      isShortFor(said, name) ||
      isShortFor(name, said),
  );
}

function isShortFor(word: string, name: string): boolean {
  const names = NICKNAMES.get(word);
  return names?.includes(name) === true;
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}
