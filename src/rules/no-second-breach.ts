import { phraseFinder } from '../detect/phrases';
import type { Body } from '../draft/body';
import type { Span } from '../draft/span';
import type { Place } from '../draft/place';
import { stretchesOf } from '../draft/stretches';
import { domainOf } from '../policy/domain';
import type { Facts, RoutedRecipient } from './facts';
import { addressOf, alreadyTogether, placesOf } from './facts';
import { movingToBcc } from './fixes';
import { defineRule } from './rule';

const slips = ['inadvertently', 'mistakenly', 'accidentally'].reduce<readonly string[]>(
  (all, how) =>
    all.concat(
      ['sent', 'emailed', 'shared', 'included', 'copied', 'disclosed'].map(
        (what) => `${how} ${what}`,
      ),
    ),
  [],
);

/** How people write when a message, or a list of addresses, reached the wrong people. */
const findConfession = phraseFinder([
  ...slips,
  'sent in error',
  'sent to you in error',
  'emailed in error',
  'emailed to you in error',
  'sent by mistake',
  'sent to you by mistake',
  'sent to the wrong',
  'shared in error',
  'disclosed in error',
  'included in error',
  'copied in error',
  'addresses were visible',
  'address was visible',
  'addresses visible',
  'addresses could be seen',
  'address could be seen',
  'addresses have been shared',
  'address has been shared',
  'visible to other recipients',
  'visible to all recipients',
  'visible to other patients',
  'shared with other patients',
  'addresses were shared',
  'address was shared',
  'addresses were disclosed',
  'address was disclosed',
  'addresses were included',
  "see each other's email",
  "see each other's address",
  "see everyone's email",
  "see everyone's address",
  'forgot to bcc',
  'forgot to use bcc',
  'should have used bcc',
  'should have been bcc',
  'instead of bcc',
  'personal data breach',
  'would like to recall the message',
  'recall this message',
  'recall this email',
  'recall my message',
  'recall my email',
  'recall the message',
  'recall the email',
  'recalled the message',
  'recalled the email',
  'please delete this email',
  'please delete this message',
  'please delete the email',
  'please delete the message',
  'please delete my email',
  'please delete my message',
  'please delete my previous',
  'please delete my last',
  'please delete the previous',
  'please delete our previous',
  'please delete the last',
  'please delete the attachment',
  'delete the email i sent',
  'delete the message i sent',
  'delete the email we sent',
  'delete the message we sent',
]);

/** How people correct a message that may have been nothing worse than incomplete. */
const findCorrection = phraseFinder([
  'data breach',
  'please disregard',
  'please ignore my',
  'please ignore our',
  'please ignore the previous',
  'please ignore the last',
  'please ignore the email',
  'please ignore the earlier',
  'apologies for my previous email',
  'apologies for the previous email',
  'apologies for our previous email',
  'apologies for the last email',
  'sorry for the previous email',
  'sorry for my previous email',
  'resending',
  'resent',
]);

/** The server's disclaimer talks of deleting too. */
const findDisclaimer = phraseFinder([
  'if you have received',
  'if you receive',
  'if you are not the',
  "if you're not the",
  'if this email',
  'if this message',
  'if it was sent',
  'intended recipient',
  'intended recipients',
  'intended solely',
  'intended only',
  'intended for the',
]);

/** How many people outside can see each other, and whether Bcc can help. */
interface Crowd {
  readonly people: number;
  readonly meeting: boolean;
}

/** The message that mends a mistake must not repeat it (house/second-breach, mdu-2024/bulk, lpt-2020/A5.remember). */
export const noSecondBreach = defineRule({
  meta: {
    id: 'no-second-breach',
    title: 'No correction that shows the list again',
    cites: ['lpt-2020/A5.remember', 'mdu-2024/bulk.mistake', 'house/second-breach'],
    severity: 'stop',
    needs: ['to', 'cc', 'body', 'subject'],
    fixes: ['move-to-bcc'],
  },
  messages: {
    again: ({ people, meeting }: Crowd) =>
      `This looks like a correction, and ${people} people outside would see each other’s addresses once more. ${
        meeting ? 'Write to them one by one: a meeting has no Bcc.' : 'Move them to Bcc.'
      }`,
  },
  check: ({ body, subject }, facts) => {
    const seen = facts.outsiders.filter(({ part }) => part !== 'bcc');
    const apart = partiesIn(seen);
    if (apart < 2) return [];
    const find = isBulk(seen, apart, facts) ? both : findConfession;
    const at = wordsAt(subject, body, find);
    if (at.length === 0) return [];
    const data = { people: seen.length, meeting: facts.draft.kind === 'meeting' };
    const fix = movingToBcc(seen, facts);
    const found = { message: 'again', data, at: [...at, ...placesOf(seen)] } as const;
    return fix === null ? [found] : [{ ...found, fix }];
  },
});

/** Colleagues at one firm know each other; people with private addresses do not, and nobody knows who is on a list. */
function partiesIn(seen: readonly RoutedRecipient[]): number {
  const parties = new Set<string>();
  let lists = 0;
  for (const { route, recipient } of seen) {
    if (route.kind === 'list') lists += 2;
    else if (route.kind === 'webmail') parties.add(addressOf(recipient));
    else parties.add(String(domainOf(recipient.address)));
  }
  return parties.size + lists;
}

/** Whether so many people who were not together before are written to that bcc-for-groups would speak. */
function isBulk(seen: readonly RoutedRecipient[], parties: number, facts: Facts): boolean {
  const { askPrivate, askOutside } = facts.profile.bulk;
  const personal = seen.filter(({ serviceUser }) => serviceUser);
  const many = parties >= askOutside || personal.length >= askPrivate;
  return many && !alreadyTogether(seen, facts);
}

const both = (text: string): readonly Span[] => [...findConfession(text), ...findCorrection(text)];

function wordsAt(subject: string, body: Body, find: (text: string) => readonly Span[]): Place[] {
  const places: Place[] = find(subject).map((span) => ({ part: 'subject', span }));
  for (const { text, start } of stretchesOf(body, 'new')) {
    let from = start;
    // HTML puts a paragraph on one line; plain text may wrap it.
    const gap = body.html === null ? '\n\n' : '\n';
    for (const paragraph of text.split(gap)) {
      if (findDisclaimer(paragraph).length === 0) {
        for (const span of find(paragraph)) {
          places.push({ part: 'body', span: { start: from + span.start, end: from + span.end } });
        }
      }
      from += paragraph.length + gap.length;
    }
  }
  return places;
}
