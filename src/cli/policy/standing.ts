import type { AcceptedList, PolicyDocument, Profile } from '../../policy/profile';
import { dayNumber, isStale } from '../../policy/route';
import { counted, dayInWords, listed } from './english';

/** Whether a document's last day is over. */
export const isExpired = ({ expires }: PolicyDocument, today: string): boolean =>
  expires !== null && today > expires;

/** Whether a document is in force, loudly where it is not. */
export function expiryOf({ document }: Profile, today: string): string {
  const { expires } = document;
  if (expires === null) return 'The document does not say when it expires.';
  const day = dayInWords(expires);
  if (!isExpired(document, today)) return `The document is in force until ${day}.`;
  const ago = counted(dayNumber(today) - dayNumber(expires), 'day');
  return `> **THIS POLICY HAS EXPIRED.** Its last day was **${day}**, ${ago} ago. The product goes on checking by it. Somebody with the authority to do so must say whether it still holds, or put another in its place.`;
}

/** What whoever signs should know and may have to settle, one sentence or two each. */
export function remarksOf(profile: Profile, today: string): readonly string[] {
  return [
    ...profile.document.remarks,
    ...(profile.worstOf === undefined ? ownRemarks(profile, today) : []),
  ];
}

function ownRemarks(profile: Profile, today: string): readonly string[] {
  const { carriedOver, routes, guide, contacts, sender } = profile;
  const unsure = routes.local.filter(({ toBeConfirmed }) => toBeConfirmed);
  return [
    ...(carriedOver.length === 0
      ? []
      : [
          `${counted(carriedOver.length, 'clause')} of an older document are carried over. Data Privacy has to sign for them; they are listed below.`,
        ]),
    ...routes.accept.filter((list) => isStale(list, today)).map(staleList),
    ...(unsure.length === 0
      ? []
      : [
          `The policy names ${listed(unsure.map(({ name }) => name))} and not their mail domains. The domains here must be confirmed with them.`,
        ]),
    ...(sender.sharedMailboxes.length === 0
      ? []
      : [
          'The shared mailboxes below must be the services’ real ones; those that come with the product are examples.',
        ]),
    ...(guide.file === null
      ? ['No file of the recipient’s guide is named, so the product cannot attach one.']
      : []),
    ...(contacts.length === 0 ? ['Nobody is named whom to call when something goes wrong.'] : []),
  ];
}

const staleList = ({ name, date, validDays }: AcceptedList): string =>
  `The list “${name}” of ${dayInWords(date)} is older than the ${counted(validDays ?? 0, 'day')} it is good for. Its routes still count as secure until somebody replaces it.`;
