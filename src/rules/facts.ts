import { pcdOf } from '../detect/pcd-of';
import type { HitKind } from '../detect/hit';
import type { Pcd, PcdLevel } from '../detect/pcd';
import { phraseFinder } from '../detect/phrases';
import type { Draft, PartName, Recipient, RecipientPart } from '../draft/draft';
import { partNames, recipientParts } from '../draft/draft';
import type { WhyUnread } from '../draft/known';
import { valueOr } from '../draft/known';
import type { Place } from '../draft/place';
import { addressesInThread } from '../draft/thread';
import type { Profile } from '../policy/profile';
import type { Route } from '../policy/route';
import { routeFinder } from '../policy/route';
import type { TagReading } from '../policy/tag';
import { readTag } from '../policy/tag';

/** One recipient with how safe the way to them is. */
export interface RoutedRecipient {
  readonly part: RecipientPart;
  readonly index: number;
  readonly recipient: Recipient;
  readonly route: Route;
  /** A patient or carer: a private mail address, or one the sender has marked as such. Never guessed from a name. */
  readonly serviceUser: boolean;
}

/** The place of one recipient. */
export interface RecipientPlace {
  readonly part: RecipientPart;
  readonly index: number;
}

/** A part that could not be read, and why. */
export interface UnreadPart {
  readonly part: PartName;
  readonly why: WhyUnread;
}

/** What every rule may ask about a draft, worked out once. */
export interface Facts {
  readonly profile: Profile;
  /** The whole draft; its parts are `Known`, so not knowing cannot be overlooked. */
  readonly draft: Draft;
  /** From the parts that could be read. */
  readonly pcd: Pcd;
  /** Whether the PCD is sure enough for this profile's rules to act. */
  readonly pcdCounts: boolean;
  /** Everyone in To, Cc and Bcc, as far as those could be read. */
  readonly recipients: readonly RoutedRecipient[];
  /** Those of them whose route is not secure. */
  readonly outsiders: readonly RoutedRecipient[];
  /** Those of them who are patients or carers. */
  readonly serviceUsers: readonly RoutedRecipient[];
  /** False where a recipients field could not be read, so that more people may be reached than are known. */
  readonly everyoneKnown: boolean;
  /** The secure tag in the subject; absent when the subject could not be read. */
  readonly tag: TagReading;
  readonly unread: readonly UnreadPart[];
  /** Where the text is marked as business-sensitive in the profile's words (lpt-2020/A5.business-sensitive). */
  readonly markings: readonly Place[];
}

export { pcdOf };

const levels: readonly PcdLevel[] = ['none', 'possible', 'likely', 'certain'];

/** Works out what every rule may ask: who is written to over which route, what the text gives away, what could not be read. */
export function lookAt(draft: Draft, profile: Profile, pcd: Pcd = pcdOf(draft)): Facts {
  const recipients = routed(draft, profile);
  const sure = levels.indexOf(pcd.level) >= levels.indexOf(profile.actsFrom);
  const recognised = !sure && profile.tag.trigger === 'patient-identifiable' && isRecognisable(pcd);
  return {
    profile,
    draft,
    pcd: recognised ? { ...pcd, places: pcd.identifying } : pcd,
    pcdCounts: sure || recognised,
    recipients,
    outsiders: recipients.filter(({ route }) => !route.secure),
    serviceUsers: recipients.filter(({ serviceUser }) => serviceUser),
    everyoneKnown: recipientParts.every((part) => draft[part].known),
    tag: readTag(valueOr(draft.subject, ''), profile.tag.text),
    unread: unreadParts(draft),
    markings: markingsIn(draft, profile.tag.markings),
  };
}

/** What tells one person of a name from another. */
const SECONDS: readonly HitKind[] = ['date-of-birth', 'address', 'postcode', 'phone'];

/** Where only a patient who can be recognised is asked for, no health word is needed (yewtree-2021/4.7). */
function isRecognisable({ identifying }: Pcd): boolean {
  const kinds = identifying.map(({ kind }) => kind);
  return kinds.includes('person') && SECONDS.some((second) => kinds.includes(second));
}

/** What the recipient's guide is called, in the policies and by those who rename it. */
const GUIDE_NAME =
  /(?:recipient.{0,3}s?.{0,3}guid|encryption.{0,3}guid|secure.{0,3}email.{0,3}guid)/i;

/** Whether an attached file is the recipient's guide to secure mail. */
export const isGuide = ({ name }: { readonly name: string }, { guide }: Profile): boolean =>
  name === guide.file || GUIDE_NAME.test(name);

/** Where those people stand. */
export const placesOf = (people: readonly RoutedRecipient[]): readonly RecipientPlace[] =>
  people.map(({ part, index }) => ({ part, index }));

/** How many different people those are: somebody in To and in Cc is one. Lists without an address count one each. */
export function peopleIn(people: readonly RoutedRecipient[]): number {
  return new Set(
    people.map(({ part, index, recipient }) => {
      const address = addressOf(recipient);
      return address === '' ? `${part} ${index}` : address;
    }),
  ).size;
}

/** Whether people were all in the thread before, so that they have seen each other's addresses already. */
export function alreadyTogether(people: readonly RoutedRecipient[], { draft }: Facts): boolean {
  if (!draft.body.known) return false;
  const thread = new Set(addressesInThread(draft.body.value));
  return people.every(({ recipient }) => thread.has(addressOf(recipient)));
}

/** An address as it is compared. */
export const addressOf = ({ address }: Recipient): string => address.trim().toLowerCase();

function routed(draft: Draft, profile: Profile): RoutedRecipient[] {
  const routeOf = routeFinder(profile.routes, draft.today);
  const isMarked = (address: string): boolean =>
    draft.remembered.known && draft.remembered.value.isServiceUser(address);
  const all: RoutedRecipient[] = [];
  for (const part of recipientParts) {
    valueOr(draft[part], []).forEach((recipient, index) => {
      const route = routeOf(recipient.address, recipient.list);
      const serviceUser =
        route.kind === 'webmail' || (!route.secure && isMarked(recipient.address));
      all.push({ part, index, recipient, route, serviceUser });
    });
  }
  return all;
}

function markingsIn(draft: Draft, markings: readonly string[]): Place[] {
  const find = phraseFinder(markings);
  const places: Place[] = find(valueOr(draft.subject, '')).map((span) => ({
    part: 'subject',
    span,
  }));
  const text = draft.body.known ? draft.body.value.text : '';
  for (const span of find(text)) places.push({ part: 'body', span });
  return places;
}

function unreadParts(draft: Draft): UnreadPart[] {
  const parts: UnreadPart[] = [];
  for (const part of partNames) {
    const read = draft[part];
    if (!read.known) parts.push({ part, why: read.why });
  }
  return parts;
}
