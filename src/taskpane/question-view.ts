import type { Finding } from '../assess/verdict';
import type { Draft, RecipientPart } from '../draft/draft';
import type { Place } from '../draft/place';
import { domainOf } from '../policy/domain';
import type { Profile } from '../policy/profile';
import type { Answer } from './answer';
import type { Strings } from './strings';
import { visiblePieces, type Piece } from './visible-text';

/** One button under a question, and what pressing it keeps. */
export interface Choice {
  readonly label: string;
  readonly answer: Answer;
}

/** What is asked once about one address or organisation, on the card of the finding that waits for it. */
export interface QuestionView {
  /** The address or the domain, as it is. */
  readonly about: string;
  readonly shown: readonly Piece[];
  readonly text: string;
  /** What a yes stands for. */
  readonly points: readonly string[];
  readonly choices: readonly Choice[];
}

/** The questions that answer a finding for good; none for most of them. */
export function questionsOf(
  finding: Finding,
  draft: Draft,
  profile: Profile,
  words: Strings,
): readonly QuestionView[] {
  const addresses = addressesAt(finding.places, draft);
  switch (finding.rule) {
    case 'agreement-recorded':
      return addresses.map((address) => firstContact(address, profile, words));
    case 'guide-before-first-secure-email':
      return finding.message === 'files' ? [] : addresses.map((address) => guide(address, words));
    case 'permitted-sharing':
      return domainsOf(addresses).map((domain) => sharing(domain, words));
    default:
      return [];
  }
}

function firstContact(address: string, { firstContact: asked }: Profile, words: Strings) {
  const { text, points, purposes, yes, no } = words.questions.firstContact;
  const { approvedPurposes } = asked;
  return {
    about: address,
    shown: visiblePieces(address),
    text,
    points: approvedPurposes.length === 0 ? points : [...points, purposes(approvedPurposes)],
    choices: [
      { label: yes, answer: { kind: 'first-contact', address, agreement: 'agreed' } },
      { label: no, answer: { kind: 'first-contact', address, agreement: 'refused' } },
    ],
  } as const;
}

function guide(address: string, words: Strings): QuestionView {
  const { text, yes } = words.questions.guide;
  const choices = [{ label: yes, answer: { kind: 'guide-sent', address } }] as const;
  return { about: address, shown: visiblePieces(address), text, points: [], choices };
}

function sharing(domain: string, words: Strings): QuestionView {
  const { text, choices } = words.questions.sharing;
  return {
    about: domain,
    shown: visiblePieces(domain),
    text,
    points: [],
    choices: choices.map((label) => ({ label, answer: { kind: 'sharing', domain } })),
  };
}

/** Each address once, in the order of the finding's places. */
function addressesAt(places: readonly Place[], draft: Draft): readonly string[] {
  const addresses = new Set<string>();
  for (const { part, index } of places) {
    if (!isRecipientPart(part)) continue;
    const field = draft[part];
    const person = field.known && index !== undefined ? field.value[index] : undefined;
    if (person !== undefined && person.address !== '') addresses.add(person.address);
  }
  return [...addresses];
}

function isRecipientPart(part: Place['part']): part is RecipientPart {
  return part === 'to' || part === 'cc' || part === 'bcc';
}

function domainsOf(addresses: readonly string[]): readonly string[] {
  const domains = new Set<string>();
  for (const address of addresses) {
    const domain = domainOf(address);
    if (domain !== null) domains.add(domain);
  }
  return [...domains];
}
