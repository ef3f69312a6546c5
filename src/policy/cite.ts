/** How a sender is shown where a clause comes from, in so few words that the alert can hold them. */
const sources = {
  'lpt-2020': 'LPT policy v1',
  'lpt-2023': 'LPT policy v2',
  'nhsmail-sop-2015': 'NHSmail SOP',
  'mdu-2024': 'MDU, Avoiding email dangers',
  'yewtree-2021': 'Yewtree policy',
  law: 'UK GDPR',
  house: 'Our own good practice',
} as const;

/** What a clause can come from: one of the five documents, the law, or our own good practice. */
export type Source = keyof typeof sources;

/** Clauses whose short name does not follow from their id. */
const named: Readonly<Record<string, string>> = {
  'law/uk-gdpr-5-1-f': 'UK GDPR, Article 5(1)(f)',
  'law/uk-gdpr-33': 'UK GDPR, Article 33',
  'law/ico-email-and-security': 'ICO, Email and security, August 2023',
  'house/dcb1596': 'NHS England, DCB1596 list of 22 May 2025',
  'yewtree-2021/key-facts': 'Yewtree policy, key facts',
};

/** Which source a clause comes from. */
export function sourceOf(id: `${Source}/${string}`): Source {
  return id.slice(0, id.indexOf('/')) as Source;
}

/**
 * The short name of a clause, at most 60 characters, made from its id: the launch file
 * needs it, and must not carry the catalogue with its quotes for it.
 */
export function citeOf(id: `${Source}/${string}`): string {
  const own = named[id];
  if (own !== undefined) return own;
  const source = sourceOf(id);
  const section = numberOf(source, id.slice(id.indexOf('/') + 1));
  return section === '' ? sources[source] : `${sources[source]}, ${section}`;
}

/** `5.7.hours` is 5.7, `11` of the second policy is 11.0, `A6.3` is step 3 of Appendix 6. */
function numberOf(source: Source, section: string): string {
  const [, appendix, step, number] =
    /^(?:A(\d)(?:\.(\d+(?:\.\d+)?))?|(\d+(?:\.\d+)?))/.exec(section) ?? [];
  if (appendix !== undefined) {
    const steps = step === undefined ? '' : step.includes('.') ? `, ${step}` : `, step ${step}`;
    return `Appendix ${appendix}${steps}`;
  }
  if (number === undefined) return '';
  return source.startsWith('lpt-') && !number.includes('.') ? `${number}.0` : number;
}
