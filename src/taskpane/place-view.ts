import type { Attachment, Draft, Span } from '../draft/draft';
import type { Place } from '../draft/place';
import type { Strings } from './strings';

/** More places than this are only counted: nobody reads ten thousand file names. */
const MOST_SHOWN = 5;

/** Places in words, each once, in the order they come: `in the subject`, `To: 12 people`. */
export function placesOf(
  places: readonly Place[],
  draft: Draft,
  words: Strings,
): readonly string[] {
  const grouped = new Map<string, Place[]>();
  const hidden = draft.body.known ? draft.body.value.hidden : [];
  for (const place of places) {
    const isHidden = place.part === 'body' && hidden.some((range) => covers(range, place.span));
    const key = isHidden ? words.places.hidden : placeOf(place, draft, words);
    grouped.set(key, [...(grouped.get(key) ?? []), place]);
  }
  const named = [...grouped].map(([name, group]) => countedPlace(name, group, words));
  if (named.length <= MOST_SHOWN) return named;
  const shown = named.slice(0, MOST_SHOWN - 1);
  return [...shown, words.places.more(named.length - shown.length)];
}

function countedPlace(name: string, group: readonly Place[], words: Strings): string {
  const [first] = group;
  const indexes = new Set(group.map(({ index }) => index));
  if (first !== undefined && isField(first) && !indexes.has(undefined)) {
    return words.places.people(name, indexes.size);
  }
  return words.places.times(name, group.length);
}

function isField({ part }: Place): boolean {
  return part === 'to' || part === 'cc' || part === 'bcc';
}

function placeOf(place: Place, draft: Draft, words: Strings): string {
  const { part } = place;
  const value = draft[part];
  if (!value.known)
    return words.places.unread(words.parts[draft.kind][part], words.whyUnread[value.why]);
  switch (part) {
    case 'to':
    case 'cc':
    case 'bcc':
      return words.fields[draft.kind][part];
    case 'from':
    case 'subject':
    case 'location':
      return words.places[part];
    case 'body':
      return words.places[place.zone ?? 'body'];
    case 'attachments':
      return attachmentPlace(attachmentAt(place, draft), words);
  }
}

function covers(range: Span, span: Span | undefined): boolean {
  return span !== undefined && range.start <= span.start && span.end <= range.end;
}

function attachmentAt({ index }: Place, draft: Draft): Attachment | undefined {
  return draft.attachments.known && index !== undefined
    ? draft.attachments.value[index]
    : undefined;
}

function attachmentPlace(attachment: Attachment | undefined, words: Strings): string {
  if (attachment === undefined) return words.places.attachments;
  return words.places.attachment(attachment.name === '' ? words.attached.noName : attachment.name);
}
