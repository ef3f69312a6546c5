import { phraseFinder } from '../detect/phrases';
import type { Body } from '../draft/body';
import { stretchesOf } from '../draft/stretches';
import type { Wording } from '../policy/profile';
import type { Facts } from './facts';
import { defineRule } from './rule';

/** The words a policy wants in a message: one finding for all that are missing, and one press puts them in. */
export const requiredWording = defineRule({
  meta: {
    id: 'required-wording',
    title: 'The words the policy asks for',
    cites: [
      'lpt-2023/13.emergency',
      'lpt-2023/10.hours',
      'lpt-2023/10.reply-time',
      'lpt-2023/11.opt-out',
      'lpt-2023/11.on-record',
      'lpt-2020/5.7.emergency',
      'lpt-2020/5.4.hours',
      'lpt-2020/5.4.reply-time',
      'lpt-2020/5.5.opt-out',
      'lpt-2020/5.5.on-record',
      'lpt-2020/A5.confidential',
      'lpt-2020/A5.in-error',
      'lpt-2020/A5.contact',
      'yewtree-2021/4.11',
      'yewtree-2021/5.4',
      'yewtree-2021/5.12',
    ],
    severity: 'note',
    needs: ['body'],
    fixes: ['insert-in-body'],
  },
  messages: {
    missing: ({ wordings }: { wordings: readonly string[] }) =>
      `The policy asks this message to say ${listed(wordings)}.`,
  },
  check: ({ body }, facts) => {
    const missing = facts.profile.wordings.filter(
      (wording) => isDue(wording, facts) && !isPresent(wording, body),
    );
    if (missing.length === 0) return [];
    const data = { wordings: missing.map(({ id }) => id) };
    const text = missing.map((wording) => wording.text).join(' ');
    const fix = { kind: 'insert-in-body', at: endOfNewText(body), text } as const;
    return [{ message: 'missing', data, at: [{ part: 'body' }], fix }];
  },
});

/** What the wordings of the policies say, for a sentence that begins "to say". */
const SAYS = new Map([
  ['emergency', 'what to do in an emergency'],
  ['hours', 'when messages are read'],
  ['reply-time', 'how soon they are answered'],
  ['on-record', 'that they go on the record'],
  ['opt-out', 'how to stop them'],
  ['confidential', 'that it is confidential'],
  ['in-error', 'what to do if it was meant for somebody else'],
  ['contact', 'how to reach the sender'],
  ['disclaimer', 'that it is confidential and for whom it is'],
  ['do-not-print', 'that it is best not printed'],
  ['monitoring', 'that mail is monitored'],
]);

/** More than that in one sentence and nobody reads it. */
const MOST = 3;

function listed(wordings: readonly string[]): string {
  const said = wordings.map((id) => SAYS.get(id) ?? `its words on ${id.replace(/-/g, ' ')}`);
  const rest = said.length - MOST;
  if (rest > 1) return `${said.slice(0, MOST).join(', ')}, and ${rest} things more`;
  return said.length === 1
    ? said.join('')
    : `${said.slice(0, -1).join(', ')} and ${said.slice(-1).join('')}`;
}

function isDue(
  { when, appendedByServer }: Wording,
  { outsiders, serviceUsers, draft }: Facts,
): boolean {
  if (appendedByServer) return false;
  switch (when) {
    case 'always':
      return outsiders.length > 0;
    case 'service-user':
      return serviceUsers.length > 0;
    case 'first-contact': {
      const { remembered } = draft;
      return serviceUsers.some(
        ({ recipient }) =>
          remembered.known && remembered.value.firstContact(recipient.address) === null,
      );
    }
  }
}

/** In the new text or the signature; what an old message said does not count. */
function isPresent({ presentIf }: Wording, body: Body): boolean {
  const find = phraseFinder(presentIf);
  return [...stretchesOf(body, 'new'), ...stretchesOf(body, 'signature')].some(
    ({ text }) => find(text).length > 0,
  );
}

/**
 * Below what was written at the top, above the signature and the trail; behind the last answer where the
 * answers stand between the lines; at the very top where nothing was written.
 */
function endOfNewText(body: Body): number {
  const written = stretchesOf(body, 'new').filter(({ text }) => text.trim() !== '');
  const [top] = body.zones;
  const chosen = top?.kind === 'quoted' ? written.slice(-1) : written.slice(0, 1);
  return chosen.reduce((_, { text, start }) => start + `.${text}`.trim().length - 1, 0);
}
