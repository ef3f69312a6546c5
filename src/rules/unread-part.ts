import type { PartName } from '../draft/draft';
import type { Facts } from './facts';
import { placesOf } from './facts';
import { defineRule } from './rule';

/** What could not be read is said, and treated as the policy decides (house/unread-part). */
export const unreadPart = defineRule({
  meta: {
    id: 'unread-part',
    title: 'Everything that goes out could be read',
    cites: ['house/unread-part'],
    severity: {
      part: 'ask',
      'cut-short': 'ask',
      memory: 'ask',
      'attachment-insecure': 'ask',
      attachment: 'note',
    },
    needs: [],
    fixes: [],
  },
  messages: {
    part: ({ parts }: { parts: readonly PartName[] }) =>
      `${named(parts)} could not be read, so this could not be checked. Try again, or check it yourself.`,
    'cut-short': () =>
      'The text is so long that only the first part of it was checked. Check the rest yourself.',
    memory: () =>
      'What was kept about these people (who is a patient, what was agreed) could not be read. Check who this goes to.',
    'attachment-insecure': ({ count }: { count: number }) =>
      `${files(count)} not looked into, and this message goes out unencrypted. Check the attachment yourself, or add the secure tag.`,
    attachment: ({ count }: { count: number }) =>
      `${files(count)} not looked into. Check the attachment yourself.`,
  },
  check: (_, facts) => [
    ...parts(facts),
    ...longText(facts),
    ...memory(facts),
    ...attachments(facts),
  ],
});

function parts({ unread }: Facts) {
  if (unread.length === 0) return [];
  const names = unread.map(({ part }) => part);
  const at = names.map((part) => ({ part }));
  return [{ message: 'part', data: { parts: names }, at } as const];
}

function longText({ draft }: Facts) {
  if (!draft.body.known || !draft.body.value.cut) return [];
  return [{ message: 'cut-short', at: [{ part: 'body' }] } as const];
}

/** Only where it could have mattered: people outside, of whom something may have been said before. */
function memory({ draft, outsiders }: Facts) {
  // A face without a memory (the command line) says so in its own way.
  const lost = !draft.remembered.known && draft.remembered.why !== 'not-looked-into';
  if (!lost || outsiders.length === 0) return [];
  return [{ message: 'memory', at: placesOf(outsiders) } as const];
}

function attachments({ draft, outsiders, everyoneKnown, tag }: Facts) {
  if (!draft.attachments.known) return [];
  const at: { part: 'attachments'; index: number }[] = [];
  draft.attachments.value.forEach((file, index) => {
    if (!file.inline && !file.text.known) at.push({ part: 'attachments', index });
  });
  if (at.length === 0) return [];
  const insecure = !everyoneKnown || outsiders.length > 0;
  const message = insecure && tag.state !== 'present' ? 'attachment-insecure' : 'attachment';
  return [{ message, data: { count: at.length }, at } as const];
}

function files(count: number): string {
  return count === 1 ? 'The attachment was' : `${count} attachments were`;
}

const names: Readonly<Record<PartName, string>> = {
  from: 'the sender',
  to: 'the people in To',
  cc: 'the people in Cc',
  bcc: 'the people in Bcc',
  subject: 'the subject',
  location: 'the place',
  body: 'the text',
  attachments: 'the attachments',
};

function named(unread: readonly PartName[]): string {
  const all = unread.map((part) => names[part]);
  const text =
    all.length === 1
      ? all.join('')
      : `${all.slice(0, -1).join(', ')} and ${all.slice(-1).join('')}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
