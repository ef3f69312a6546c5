import type { Verdict } from '../assess/verdict';
import { recipientParts, type Draft } from '../draft/draft';
import type { Profile } from '../policy/profile';
import type { Route } from '../policy/route';
import { readTag } from '../policy/tag';
import type { RoutedRecipient } from '../rules/facts';
import type { Strings } from './strings';
import { hasUnusualLetter, visiblePieces, type Piece } from './visible-text';

/** One person with how safe the way to them is, in words. */
export interface PersonView {
  readonly key: string;
  readonly field: string;
  /** Null where Outlook only shows the address. */
  readonly name: readonly Piece[] | null;
  readonly address: readonly Piece[];
  readonly route: string;
  readonly secure: boolean;
  readonly label: string;
  readonly unusual: boolean;
  /** Whether to ask "Patient or carer?", and the answer so far. Null: no question. */
  readonly question: { readonly address: string; readonly yes: boolean } | null;
}

/** Everyone the message goes to, with one conclusion. */
export interface RecipientsView {
  /** Null where nothing can be concluded, because fields could not be read. */
  readonly conclusion: string | null;
  readonly unread: string | null;
  /** Those on no secure route first. */
  readonly people: readonly PersonView[];
}

/** The recipients of a message and what follows from their routes for the secure tag. */
export function recipientsOf(
  verdict: Verdict,
  draft: Draft,
  profile: Profile,
  words: Strings,
): RecipientsView {
  const unread = recipientParts.filter((part) => !draft[part].known);
  const people = verdict.recipients.map((person) => personOf(person, draft.kind, words));
  return {
    conclusion: conclusionOf(verdict, draft, profile, words),
    unread:
      unread.length === 0
        ? null
        : words.recipients.unread(unread.map((part) => words.fields[draft.kind][part])),
    people: [...people.filter(({ secure }) => !secure), ...people.filter(({ secure }) => secure)],
  };
}

function personOf(person: RoutedRecipient, kind: Draft['kind'], words: Strings): PersonView {
  const { recipient, route, serviceUser } = person;
  const { address } = recipient;
  const name = recipient.name.trim();
  const asked = address !== '' && route.kind === 'unknown';
  return {
    key: `${person.part}/${person.index}/${address}`,
    field: words.fields[kind][person.part],
    name: name === '' || name.toLowerCase() === address.toLowerCase() ? null : visiblePieces(name),
    address: visiblePieces(address === '' ? words.recipients.noAddress : address),
    route: [
      routeInWords(route, words),
      ...(serviceUser ? [words.recipients.serviceUser] : []),
    ].join(', '),
    secure: route.secure,
    label: route.secure ? words.recipients.secure : words.recipients.insecure,
    unusual: hasUnusualLetter(address),
    question: asked ? { address, yes: serviceUser } : null,
  };
}

function routeInWords({ kind, source }: Route, words: Strings): string {
  const name = words.routes[kind];
  if (kind === 'local' && source !== undefined) return `${name} (${source.name})`;
  if (kind !== 'accredited' || source?.date === undefined) return name;
  const dated = `${name}, ${words.recipients.sourceList(words.day(source.date))}`;
  return source.stale === true ? `${dated}, ${words.recipients.stale}` : dated;
}

function conclusionOf(
  verdict: Verdict,
  draft: Draft,
  profile: Profile,
  words: Strings,
): string | null {
  const because = becauseOf(verdict, draft, profile, words);
  if (because === null) return otherwise(verdict, draft, profile, words);
  const { text: tag } = profile.tag;
  const isThere = draft.subject.known && readTag(draft.subject.value, tag).state === 'present';
  return isThere ? words.recipients.andIsThere(because) : because;
}

/** What makes the tag necessary now; null where nothing does. */
function becauseOf(
  { recipients: everyone, pcd }: Verdict,
  draft: Draft,
  profile: Profile,
  words: Strings,
): string | null {
  const { text: tag, pcd: whenPcd } = profile.tag;
  const acts = levels.indexOf(pcd.level) >= levels.indexOf(profile.actsFrom);
  if (acts && whenPcd === 'always') return words.recipients.becauseContent(tag);
  const count = everyone.filter((person) => needsTag(person, acts, profile)).length;
  if (count > 0) return words.recipients.because(tag, count, everyone.length);
  return acts && !everyoneKnown(draft) ? words.recipients.becauseUnread(tag) : null;
}

/** What to know about the tag while it is not needed. */
function otherwise(
  { recipients: everyone }: Verdict,
  draft: Draft,
  profile: Profile,
  words: Strings,
): string | null {
  if (!everyoneKnown(draft)) return null;
  const { text: tag } = profile.tag;
  if (everyone.length === 0) return words.recipients.nobody[draft.kind];
  const count = everyone.filter((person) => needsTag(person, true, profile)).length;
  if (count === 0) return words.recipients.notNeeded(tag);
  return words.recipients.ifPatient(tag, count, everyone.length);
}

function everyoneKnown(draft: Draft): boolean {
  return recipientParts.every((part) => draft[part].known);
}

const levels: readonly Verdict['pcd']['level'][] = ['none', 'possible', 'likely', 'certain'];

function needsTag(person: RoutedRecipient, hasPcd: boolean, { tag }: Profile): boolean {
  if (person.serviceUser && (tag.serviceUser === 'always' || hasPcd)) return true;
  return hasPcd && (tag.pcd === 'always' || !person.route.secure);
}
