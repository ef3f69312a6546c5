import { isKeyboardSlip, isSlip, looksLike } from '../detect/look-alike';
import { domainOf } from '../policy/domain';
import type { Routes } from '../policy/profile';
import { shownDomain } from '../policy/shown-domain';
import type { Facts } from './facts';
import { defineRule } from './rule';

/** A domain one slip away from one that everybody writes to is a slip (lpt-2020/A5.address, nhsmail-sop-2015/4.5). */
export const noMistypedDomain = defineRule({
  meta: {
    id: 'no-mistyped-domain',
    title: 'No slip in the domain of an address',
    cites: [
      'lpt-2020/A5.address',
      'lpt-2020/A6.4',
      'nhsmail-sop-2015/4.2',
      'nhsmail-sop-2015/4.5',
      'mdu-2024/lookalike',
    ],
    severity: 'ask',
    needs: [],
    fixes: ['replace-recipient'],
  },
  messages: {
    slip: ({ known }: { known: string }) =>
      `One address ends in something very like ${known}, but not quite. Is ${known} what was meant?`,
  },
  check: (_, { recipients, profile, draft }) => {
    const ours = oursIn(profile.routes);
    const theirs = theirsIn(profile.routes);
    const slips = [];
    for (const { part, index, recipient, route } of recipients) {
      const domain = route.kind === 'unknown' ? domainOf(recipient.address) : null;
      if (domain === null || isKnown(recipient.address, draft)) continue;
      const meant =
        ours.find((own) => isNearOurs(domain, own)) ??
        theirs.find((other) => isNear(domain, other));
      if (meant === undefined) continue;
      const local = recipient.address.trim().replace(/@[^@]*$/, '');
      const address = `${local}@${meant}`;
      slips.push({
        message: 'slip',
        data: { known: meant },
        at: [{ part, index }],
        fix: { kind: 'replace-recipient', part, index, address },
      } as const);
    }
    return slips;
  },
});

/** A message went there before: then it is somebody's own domain, however odd. */
function isKnown(address: string, { remembered }: Facts['draft']): boolean {
  return remembered.known && remembered.value.isKnown(address);
}

/** The trust's own domains and NHSmail. */
function oursIn({ own, accept }: Routes): readonly string[] {
  const ours = [...own];
  for (const list of accept) if (list.kind === 'nhs-net') ours.push(...list.domains);
  return ours;
}

/** The neighbours and the large mail providers: what else people type by hand. */
function theirsIn({ local, webmail }: Routes): readonly string[] {
  const theirs = [...webmail];
  for (const body of local) theirs.push(...body.domains);
  return theirs;
}

/** What people write behind a name they know. */
const ENDINGS = ['uk', 'com', 'org', 'net', 'co.uk', 'org.uk'];

/** Nobody has a name that short by chance but the NHS: a slip, or another ending (`nhs.uk`, `nhs.co.uk`). */
function isNearOurs(domain: string, own: string): boolean {
  const [name, ending] = parted(domain);
  return isSlip(domain, own) || (name === parted(own)[0] && ENDINGS.includes(ending));
}

/** Short names have short neighbours that are somebody's own: `live.com` and `line.com` are two companies. */
const SHORTEST_NAME = 5;

/** Mail providers in their own right, one letter from a larger one. */
const NO_SLIPS = ['email.com'];

/** What is typed for `com`, and ends no domain there is (IANA's list of endings). */
const NO_ENDINGS = ['con', 'cmo', 'ocm', 'xom', 'vom', 'cpm', 'comm'];

function isNear(domain: string, other: string): boolean {
  if (NO_SLIPS.includes(domain)) return false;
  const [name, ending] = parted(domain);
  const [meant, itsEnding] = parted(other);
  const sameName = name === meant;
  if (looksLike(shownDomain(domain), other)) return true;
  if (sameName && itsEnding === 'com' && NO_ENDINGS.includes(ending)) return true;
  if (meant.length < SHORTEST_NAME) return !sameName && isKeyboardSlip(domain, other);
  if (sameName && itsEnding === 'com' && ending === 'co.uk') return true;
  return isSlip(domain, other);
}

/** The first label, and the rest behind its dot. */
function parted(domain: string): readonly [string, string] {
  const dot = domain.indexOf('.');
  return [domain.slice(0, dot), domain.slice(dot + 1)];
}
