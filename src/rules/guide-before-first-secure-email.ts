import { addressesInThread, subjectsInThread } from '../draft/thread';
import { dayNumber } from '../policy/route';
import { readTag } from '../policy/tag';
import type { Facts, RoutedRecipient } from './facts';
import { addressOf, isGuide, peopleIn, placesOf } from './facts';
import { defineRule } from './rule';

/** Whoever needs the portal has the guide before the first secure message (lpt-2020/A6.1, nhsmail-sop-2015/4.3). */
export const guideBeforeFirstSecureEmail = defineRule({
  meta: {
    id: 'guide-before-first-secure-email',
    title: 'The guide before the first secure message',
    cites: [
      'lpt-2020/A6.1',
      'lpt-2020/A5.test-email',
      'nhsmail-sop-2015/4.3',
      'nhsmail-sop-2015/4.8',
    ],
    severity: { first: 'ask', lapsed: 'ask', files: 'note' },
    needs: ['attachments'],
    needsMemory: true,
    fixes: [],
  },
  messages: {
    first: ({ people }: { people: number }) =>
      `${people === 1 ? 'One person needs' : `${people} people need`} the guide to secure mail before this, and it has not gone to them from this mailbox. Send it first, in a plain message with nothing personal in it.`,
    lapsed: ({ days }: { days: number }) =>
      `The guide to secure mail went to one recipient more than ${days} days ago, so their account may have lapsed. Send the guide again.`,
    files: () =>
      'Files are best attached once the person has registered for secure mail and has said so.',
  },
  check: ({ attachments }, facts) => {
    const { tag, draft, profile } = facts;
    if (tag.state !== 'present' || !draft.remembered.known) return [];
    if (attachments.some((file) => isGuide(file, profile))) return [];
    const { guideSentOn } = draft.remembered.value;
    const hasSecureMail = isInSecureThread(facts);
    const never: RoutedRecipient[] = [];
    const lapsed: RoutedRecipient[] = [];
    for (const person of facts.recipients) {
      if (!needsPortal(person, facts)) continue;
      const day = guideSentOn(addressOf(person.recipient));
      if (day === null) {
        if (!hasSecureMail(person)) never.push(person);
      } else if (isOver(day, facts)) lapsed.push(person);
    }
    if (never.length > 0) return firstReports(never, attachments);
    if (lapsed.length === 0) return [];
    const days = Number(profile.guide.validDays);
    return [{ message: 'lapsed', data: { days }, at: placesOf(lapsed) }];
  },
});

function firstReports(
  people: readonly RoutedRecipient[],
  attachments: readonly { readonly inline: boolean }[],
) {
  const at = placesOf(people);
  const first = { message: 'first', data: { people: peopleIn(people) }, at } as const;
  const files = { message: 'files', at } as const;
  return attachments.some(({ inline }) => !inline) ? [first, files] : [first];
}

/** Everybody outside, and neighbours of whom the policy says so (lpt-2020/A6.note names the ones who do not). */
function needsPortal({ route }: RoutedRecipient, { profile }: Facts): boolean {
  if (!route.secure) return true;
  return profile.routes.local.some(
    ({ name, guide }) => guide && route.kind === 'local' && route.source?.name === name,
  );
}

/** Who is in a thread of secure mail can open it: this is not their first. */
function isInSecureThread({ draft, profile }: Facts): (person: RoutedRecipient) => boolean {
  const { body } = draft;
  const isSecure =
    body.known &&
    subjectsInThread(body.value).some(
      (subject) => readTag(subject, profile.tag.text).state === 'present',
    );
  const thread = new Set(isSecure ? addressesInThread(body.value) : []);
  return ({ recipient }) => thread.has(addressOf(recipient));
}

function isOver(day: string, { draft, profile }: Facts): boolean {
  const { validDays } = profile.guide;
  return validDays !== null && dayNumber(draft.today) - dayNumber(day) > validDays;
}
