import { isSlip, looksLike, skeleton } from '../detect/look-alike';
import { mayBeNamed, personIn } from '../detect/shown-name';
import type { Place } from '../draft/place';
import { stretchesOf } from '../draft/stretches';
import { addressesInThread } from '../draft/thread';
import { domainOf } from '../policy/domain';
import { shownDomain } from '../policy/shown-domain';
import type { Facts, RoutedRecipient } from './facts';
import { addressOf, placesOf } from './facts';
import { defineRule } from './rule';

/** `an.other@` is not `am.other@` (mdu-2024/lookalike, lpt-2020/A5.address). */
export const noLookalikeRecipient = defineRule({
  meta: {
    id: 'no-lookalike-recipient',
    title: 'No address that only looks like the one that is meant',
    cites: [
      'lpt-2020/A5.address',
      'lpt-2020/A6.4',
      'nhsmail-sop-2015/4.2',
      'nhsmail-sop-2015/4.5',
      'mdu-2024/lookalike',
    ],
    severity: {
      imitates: 'ask',
      'near-known': 'ask',
      'near-known-plain': 'note',
      greeting: 'note',
      'other-name': 'note',
    },
    needs: [],
    fixes: [],
  },
  messages: {
    imitates: () =>
      'One address is made to look like one of the organisation’s own or the NHS’s, and it is not. Check where it came from.',
    'near-known': () =>
      'One address is nearly, but not quite, one that is known, and this message has personal confidential information in it. Is it the right person?',
    'near-known-plain': () =>
      'One address is nearly, but not quite, one that is known. Is it the right person?',
    greeting: () => 'The greeting names somebody who is not among the people this goes to.',
    'other-name': () =>
      'The name shown for one address does not go with the address. Is it the person who is meant?',
  },
  check: (_, facts) => {
    const { recipients, pcdCounts } = facts;
    const near = nearKnown(facts);
    return [
      ...saying('imitates', placesOf(recipients.filter((person) => isImitation(person, facts)))),
      ...saying(
        pcdCounts ? 'near-known' : 'near-known-plain',
        placesOf(recipients.filter((person) => near(addressOf(person.recipient)))),
      ),
      ...saying('greeting', greetingOfAnother(facts)),
      ...saying('other-name', placesOf(recipients.filter(isNamedOtherwise))),
    ];
  },
});

function saying<M extends string>(message: M, at: readonly Place[]) {
  return at.length === 0 ? [] : [{ message, at }];
}

function isImitation({ recipient, route }: RoutedRecipient, { profile }: Facts): boolean {
  if (route.kind !== 'unknown' && route.kind !== 'list') return false;
  const address = addressOf(recipient);
  const at = address.lastIndexOf('@');
  const doubtful = domainOf(address) === null;
  const shown = shownDomain(address.slice(at + 1));
  return (
    isDisguised(shown) ||
    [...profile.routes.own, 'nhs.net', 'nhs.uk'].some(
      (own) =>
        address.slice(0, Math.max(at, 0)).includes(`@${own}`) ||
        (doubtful && address.includes(own)) ||
        imitates(shown, own),
    )
  );
}

/** Nobody but the state has names with these endings, and none of them is in other letters. */
const PUBLIC = /\.(?:nhs\.uk|nhs\.net|gov\.uk|police\.uk|gov\.wales|nhs\.scot)$/;

function isDisguised(shown: string): boolean {
  return /[^\x00-\x7f]/.test(shown) && PUBLIC.test(`.${skeleton(shown)}`);
}

/** Our own domain as a part of another (`nhs.net.evil.example`), swapped or hyphened labels, look-alike letters. */
function imitates(shown: string, own: string): boolean {
  if (shown === own) return false;
  return (
    looksLike(shown, own) ||
    joined(shown) === joined(own) ||
    `.${shown}`.includes(`.${own}.`) ||
    shown.split('.').some((label) => joined(label) === joined(own))
  );
}

const joined = (domain: string): string => domain.replace(/[.-]/g, '');

/** More addresses than that are a mailing, not a thread. */
const MOST_KNOWN = 200;

/** Two slips are only looked for where a name is long enough that two people seldom differ by so little. */
const LONG_NAME = 9;

/** One or two slips away from somebody written to before, in this thread, or named in the profile. */
function nearKnown({ draft, profile, recipients }: Facts): (address: string) => boolean {
  const inThread = draft.body.known ? addressesInThread(draft.body.value) : [];
  const shared = profile.sender.sharedMailboxes.map(({ address }) => address.toLowerCase());
  const known = new Set([...inThread, ...shared]);
  // Two people with like names who are both written to here are two people, and so is who writes.
  const here = new Set(recipients.map(({ recipient }) => addressOf(recipient)));
  if (draft.from.known) here.add(addressOf(draft.from.value));
  const neighbours = Array.from(known)
    .filter((address) => !here.has(address))
    .slice(0, MOST_KNOWN)
    .map((address) => ({ address, look: skeleton(address) }));
  const memory = draft.remembered.known ? draft.remembered.value : null;
  return (address) => {
    if (known.has(address) || memory?.isKnown(address) === true) return false;
    const look = skeleton(address);
    return (
      memory?.isNearKnown(address) === true ||
      neighbours.some((one) => one.look === look || isNear(address, one.address))
    );
  };
}

function isNear(address: string, other: string): boolean {
  const at = address.lastIndexOf('@');
  const sameDomain = at > 0 && other.endsWith(address.slice(at));
  const slips = sameDomain && at >= LONG_NAME ? 2 : 1;
  return isSlip(address, other, slips);
}

/** "Dear Ann", and the name to be put in the place. */
const GREETING =
  /^\s{0,20}(?:dear|hi|hello|hiya|good (?:morning|afternoon))\s{1,3}(?:(?:mr|mrs|ms|miss|dr|prof)\.?\s{1,3})?([a-z\u00c0-\u017f][a-z\u00c0-\u017f'’-]{1,30})\s{0,3}[,\n]/i;

const NOBODY_IN_PARTICULAR = [
  ...['all', 'both', 'team', 'colleague', 'colleagues', 'everyone', 'everybody', 'sir', 'madam'],
  ...['folks', 'there', 'patient', 'parent', 'doctor', 'friend', 'friends', 'again', 'sirs', 'mum'],
  ...['dad', 'nurse', 'sister', 'customer', 'resident', 'carer', 'parents', 'ladies', 'people'],
];

/** Where the greeting names none of the people it goes to; only when every one of them has a readable name. */
function greetingOfAnother({ draft, recipients }: Facts): readonly Place[] {
  if (!draft.body.known || recipients.length === 0) return [];
  const [first] = stretchesOf(draft.body.value, 'new');
  const greeting = GREETING.exec(first === undefined ? '' : first.text.slice(0, 120));
  if (first === undefined || greeting === null) return [];
  const named = String(greeting[1]);
  const people = recipients.map(({ recipient }) => personIn(recipient.name));
  const isSaid = people.some((names) => names === null || mayBeNamed(named, names));
  if (isSaid || NOBODY_IN_PARTICULAR.includes(named.toLowerCase())) return [];
  const start = first.start + greeting[0].lastIndexOf(named);
  return [{ part: 'body', span: { start, end: start + named.length } }];
}

/** `forename.surname`, as NHSmail and many others give out. */
const TWO_NAMES = /^([a-z]{3,})[._-]([a-z]{3,})\d*$/;

/** The shown name is another address, or a name that shares nothing with a `forename.surname` address. */
function isNamedOtherwise({ recipient }: RoutedRecipient): boolean {
  const address = addressOf(recipient);
  const shown = recipient.name.trim().toLowerCase();
  if (address === '' || shown === address) return false;
  if (domainOf(shown) !== null) return true;
  const written = TWO_NAMES.exec(address.slice(0, Math.max(0, address.lastIndexOf('@'))));
  const names = personIn(recipient.name);
  if (written === null || names === null || personIn(written.slice(1).join(' ')) === null)
    return false;
  return !written.slice(1).some((word) => mayBeNamed(word, names));
}
