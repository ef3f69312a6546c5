import type { Tag } from './html-tokens';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that end where they begin. */
export const voidElements = words(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);

/** Elements that stand on lines of their own. */
export const blockElements = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section select summary table tbody td tfoot th thead tr ul xmp',
);

/** Elements that change how text looks and nothing else; their end tag does not end a block. */
export const inlineElements = words(
  'a abbr b bdi bdo big cite code del dfn em font i ins kbd label mark nobr o:p q s samp small span strike strong sub sup tt u var',
);

const preElements = words('listing plaintext pre xmp');

const hiding =
  /(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|mso-hide:all|font-size:[+-]?(?:0+(?:\.0*)?|\.0+)(?:%|[a-z]*)(?:!|;|$))/;
const keepingSpaces = /(?:^|;)white-space:(?:pre|break-spaces)/;

/** True where a reader is not shown what is in the element. */
export function isHidden(tag: Tag): boolean {
  return tag.attributes.has('hidden') || hiding.test(styleOf(tag));
}

/** True where white space in the element counts. */
export function isPreformatted(tag: Tag): boolean {
  return preElements.has(tag.name) || keepingSpaces.test(styleOf(tag));
}

/** The style of an element in lower case and without white space. */
export function styleOf(tag: Tag): string {
  return (tag.attributes.get('style') ?? '').toLowerCase().replace(/\s+/g, '');
}
