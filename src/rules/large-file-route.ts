import { peopleIn } from './facts';
import { defineRule } from './rule';

/** From so many people on, a file of this size is a load on everybody (yewtree-2021/5.9). */
const MANY_PEOPLE = 10;
/** In bytes. */
const LARGE_FOR_MANY = 5000000;

/** Files too large for email have a route of their own (lpt-2023/8), and large files do not go to many (yewtree-2021/5.9). */
export const largeFileRoute = defineRule({
  meta: {
    id: 'large-file-route',
    title: 'Large files by their own route',
    cites: ['lpt-2023/8.wetransfer', 'lpt-2020/5.2.wetransfer', 'yewtree-2021/5.9.attachments'],
    severity: { large: 'ask', many: 'ask' },
    needs: ['attachments'],
    fixes: [],
  },
  messages: {
    large: ({ route }: { route: string | null }) =>
      `The attached files are together larger than the policy allows in an email. ${
        route === null
          ? 'The service desk knows another way.'
          : `Its way for large files is ${route}.`
      }`,
    many: ({ people, list }: { people: number; list: boolean }) =>
      `A large file goes to ${list ? 'a list of people' : `${people} people`}. Could it be put where they can all read it instead?`,
  },
  check: ({ attachments }, { profile, recipients }) => {
    const at: { part: 'attachments'; index: number }[] = [];
    let bytes = 0;
    attachments.forEach(({ kind, size }, index) => {
      // A cloud file is a link: nothing of it is sent.
      if (kind === 'cloud') return;
      bytes += size;
      at.push({ part: 'attachments', index });
    });
    if (bytes > profile.files.mostBytes) {
      return [{ message: 'large', data: { route: profile.files.route }, at }];
    }
    const people = peopleIn(recipients);
    const list = recipients.some(({ recipient }) => recipient.list);
    if (bytes <= LARGE_FOR_MANY || (people <= MANY_PEOPLE && !list)) return [];
    return [{ message: 'many', data: { people, list }, at }];
  },
});
