import { find } from '../../src/detect/find';

/** The subjects found, readably: `likely health chest pain`. */
function subjects(text: string): string[] {
  const kinds = [
    'health',
    'mental-health',
    'sexual-health',
    'politics',
    'religion',
    'ethnicity',
    'sexual-life',
    'social-care',
    'safeguarding',
    'criminal',
  ];
  return find(text)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, certainty, span }) => `${certainty} ${kind} ${text.slice(span.start, span.end)}`);
}

describe('confidential subjects', () => {
  const table: readonly (readonly [string, readonly string[]])[] = [
    ['she has asthma', ['likely health asthma']],
    ['chest pain at rest', ['likely health chest pain']],
    ["Crohn's disease", ["likely health Crohn's disease"]],
    ['self-harming again', ['likely mental-health self-harming']],
    ['detained under s136', ['likely mental-health detained under', 'likely mental-health s136']],
    ['takes risperidone', ['likely health risperidone']],
    ['HIV positive', ['likely sexual-health HIV positive']],
    ['lesbian', []],
    ['she is a lesbian', ['likely sexual-life is a lesbian']],
    ['a union rep', ['likely politics union rep']],
    ["a Jehovah's Witness", ["likely religion Jehovah's Witness"]],
    ['an asylum seeker', ['likely ethnicity asylum seeker']],
    ['in foster care', ['likely social-care foster care']],
    ['child protection plan', ['likely safeguarding child protection plan']],
    ['on probation', ['likely criminal on probation']],
    ['type 2 diabetes', ['likely health type 2 diabetes']],
    // An everyday word counts where the sentence says it of somebody.
    ['blind', []],
    ['she is blind', ['possible health blind']],
    ['she is, blind', []],
    ['She has MS', ['possible health MS']],
    ['She is Blind', ['possible health Blind']],
    ['She was seen by Ms Wren', []],
    ['He was Kelly Burns', []],
    ['He is Christian Okafor', []],
    ['she is quite nearly very almost altogether blind', []],
    // Work about a subject is nobody's.
    ['the diabetes audit', []],
    ['a new asthma nurse', []],
    ['she is under the diabetes team', ['likely health diabetes team']],
    ['she was in the asthma study', ['likely health asthma']],
    // A piece of something longer is nothing.
    ['HOU/asthma', []],
    ['x@asthma.example', []],
    ['left alone', []],
    ['chest and pain', []],
    ['chest, pain', []],
    ['chest -- pain', []],
  ];
  it.each(table)('%j', (text, expected) => {
    expect(subjects(text)).toEqual(expected);
  });
});
