import { phraseFinder } from '../detect/phrases';
import type { Place } from '../draft/place';
import type { Facts } from './facts';
import { placesOf } from './facts';
import { defineRule } from './rule';

/** Names of services that give away why somebody is in touch with them. */
const SENSITIVE: readonly string[] = [
  ...['sexual health', 'gum clinic', 'genitourinary', 'contraception clinic', 'std clinic'],
  ...['sti clinic', 'hiv', 'prep clinic', 'sexual assault', 'sarc', 'rape crisis'],
  ...['gender identity', 'gender clinic', 'gender service'],
  ...['fertility clinic', 'fertility service', 'fertility unit', 'ivf', 'assisted conception'],
  ...['termination of pregnancy', 'pregnancy advisory', 'abortion', 'early pregnancy unit'],
  ...['mental health', 'crisis team', 'early intervention in psychosis', 'camhs', 'cmht'],
  ...['psychiatry', 'psychiatric', 'psychological therapies', 'eating disorder', 'memory clinic'],
  ...['eating disorders', 'self harm', 'personality disorder', 'psychosis'],
  ...['drug and alcohol', 'drugs and alcohol', 'substance misuse', 'substance use', 'methadone'],
  ...['alcohol service', 'alcohol clinic', 'addiction', 'addictions', 'needle exchange'],
  ...['safeguarding', 'domestic abuse', 'domestic violence', 'child protection'],
];

const findSensitive = phraseFinder(SENSITIVE);

/** What anyone who glances at a phone can see does not name a sensitive service (lpt-2020/5.7, lpt-2023/13). */
export const noServiceName = defineRule({
  meta: {
    id: 'no-service-name',
    title: 'No sensitive service named where others can see it',
    cites: ['lpt-2023/13.identifiers', 'lpt-2020/5.7.identifiers'],
    severity: { sensitive: 'ask', sender: 'note' },
    needs: ['subject'],
    fixes: [],
  },
  messages: {
    sensitive: () =>
      'The subject or the name of a file shows which sensitive service this comes from, and it goes to a private address. Use neutral words there.',
    sender: () =>
      'The sender’s name shows which sensitive service this comes from, and it goes to a private address. Ask for a neutral name for the mailbox.',
  },
  check: ({ subject }, facts) => {
    if (facts.serviceUsers.length === 0) return [];
    const names = namesOf(facts);
    const inSubject = names(subject).map((span) => ({ part: 'subject' as const, span }));
    const at: Place[] = [...inSubject, ...filesNaming(facts, names)];
    const people = placesOf(facts.serviceUsers);
    const open = { message: 'sensitive', at: [...at, ...people] } as const;
    const sender = { message: 'sender', at: [{ part: 'from' }, ...people] } as const;
    return [...(at.length > 0 ? [open] : []), ...(senderNames(facts, names) ? [sender] : [])];
  },
});

type Names = typeof findSensitive;

/** The names above, and those of the services the profile marks as sensitive. */
function namesOf({ profile }: Facts): Names {
  const own = profile.sender.sharedMailboxes.filter(({ sensitive }) => sensitive);
  const findOwn = phraseFinder(own.map(({ service }) => service));
  return (text) => (findOwn(text).length > 0 ? findOwn(text) : findSensitive(text));
}

/** Files whose names say it, in whatever way the words are joined. A picture in the text shows no name. */
function filesNaming({ draft }: Facts, names: Names): Place[] {
  const at: Place[] = [];
  if (!draft.attachments.known) return at;
  draft.attachments.value.forEach(({ name, inline }, index) => {
    const words = name.replace(/([a-z])([A-Z])/g, '$1 $2');
    if (!inline && names(words).length > 0) at.push({ part: 'attachments', index });
  });
  return at;
}

function senderNames({ draft }: Facts, names: Names): boolean {
  return draft.from.known && names(draft.from.value.name).length > 0;
}
