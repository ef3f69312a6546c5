import type { AcceptedList, LocalBody, Profile } from '../../policy/profile';
import { dayNumber, isStale } from '../../policy/route';
import { bullets, counted, dayInWords, listed, part } from './english';

/** Who may be written to over which route, with the age of each list. */
export function routesPart({ routes, tag }: Profile, today: string): string {
  const { own, accept, local, government, retired, webmail } = routes;
  return part(
    'Who may be written to, and by which route',
    `What counts is the part of an address after the @, and it must match in full: an address that only looks like one of these is a stranger’s. A **secure** route needs no ${tag.text} unless the next section says so.`,
    bullets([
      `**The organisation’s own mail** (${listed(own)}): secure.`,
      ...accept.map((list) => acceptedInWords(list, today)),
      ...local.map(localInWords),
      government.length === 0
        ? '**Government addresses**: none is listed, so an address is not safe because it ends in gov.uk.'
        : `**Listed government addresses** (${listed(government)}): secure.`,
      `**Closed mail systems** (${listed(retired.map((domain) => domain.replace('*.', 'anything under ')))}): never secure, and mail there may be lost.`,
      `**Private mail** (${counted(webmail.length, 'provider')}, such as ${listed(
        webmail
          .filter((domain) => ['gmail.com', 'outlook.com', 'btinternet.com'].includes(domain))
          .concat(webmail)
          .slice(0, 3),
      )}): not secure. Whoever has such an address is treated as a patient or carer.`,
      '**Everyone else**: unknown, and not secure.',
      '**Distribution lists**: nobody can see who is on them, so one counts as many people, and is as safe as its own address.',
    ]),
  );
}

function acceptedInWords(list: AcceptedList, today: string): string {
  const { name, source, date, validDays, domains } = list;
  const age = dayNumber(today) - dayNumber(date);
  const good =
    validDays === null
      ? ''
      : isStale(list, today)
        ? ` It is good for ${counted(validDays, 'day')}: **it is out of date.**`
        : ` It is good for ${counted(validDays, 'day')}.`;
  const what = domains.length > 3 ? counted(domains.length, 'domain') : listed(domains);
  return `**${name}** (${what}): secure. Source: ${source}. The list is of ${dayInWords(date)}, ${ageInWords(age)} old.${good}`;
}

function localInWords({ name, domains, guide, toBeConfirmed }: LocalBody): string {
  const unsure = toBeConfirmed ? ' **The domain has to be confirmed.**' : '';
  return `**${name}** (${listed(domains)}): a neighbour the policy calls secure; people there ${guide ? 'still need' : 'do not need'} the recipient’s guide.${unsure}`;
}

/** In days up to two years, then in whole years. */
const ageInWords = (days: number): string =>
  days < 730 ? counted(days, 'day') : `more than ${Math.floor(days / 365.25)} years`;
