import type { ClauseId } from './clauses';

/** How strongly a finding interrupts: shown in the pane only, one question at Send, or must be put right. */
export type Severity = 'note' | 'ask' | 'stop';

/** A mailbox that belongs to a service, not to one person. */
export interface SharedMailbox {
  readonly address: string;
  readonly service: string;
  /** A service whose name alone tells something about the person it writes to. */
  readonly sensitive: boolean;
}

/** Organisations whose mail systems the policy accepts as secure, with the source and the date of the list. */
export interface AcceptedList {
  readonly id: string;
  /** NHSmail itself, or a list of systems accredited to its standard. */
  readonly kind: 'nhs-net' | 'accredited';
  readonly name: string;
  readonly source: string;
  /** The day the list was made, `YYYY-MM-DD`. */
  readonly date: string;
  /** After so many days the list is called stale (DCB1596 accreditation lasts one year); null: never. */
  readonly validDays: number | null;
  readonly domains: readonly string[];
}

/** A neighbour whose mail the trust's own policy calls secure. */
export interface LocalBody {
  readonly name: string;
  readonly domains: readonly string[];
  /** Whether people there still need the recipient's guide. */
  readonly guide: boolean;
  /** The document names the body but not its domain: somebody must confirm it. */
  readonly toBeConfirmed: boolean;
}

/** Who may be written to over which route. Every domain is matched exactly; only `retired` knows `*.`. */
export interface Routes {
  /** The domains of the trust's own mailboxes. */
  readonly own: readonly string[];
  readonly accept: readonly AcceptedList[];
  readonly local: readonly LocalBody[];
  readonly government: readonly string[];
  /** Domains that no longer exist; `*.gsi.gov.uk` means every domain under it. They win over every other list. */
  readonly retired: readonly string[];
  /** Private mail providers: whoever has such an address is treated as a service user. */
  readonly webmail: readonly string[];
}

/** When the secure tag is needed. */
export interface TagPolicy {
  /** The tag as it is written into the subject, square brackets included. */
  readonly text: string;
  readonly pcd: 'always' | 'insecure-route';
  readonly serviceUser: 'always' | 'pcd';
}

/** From how many people on a bulk message interrupts. Counts people whose route is private or unknown. */
export interface BulkPolicy {
  readonly askPrivate: number;
  readonly askOutside: number;
  readonly stopOutside: number;
  readonly stopPrivate: number;
}

/** The policy document a profile carries out. */
export interface PolicyDocument {
  readonly title: string;
  readonly version: string;
  /** The last day it is in force, `YYYY-MM-DD`, or null where the document does not say. */
  readonly expires: string | null;
}

/** One organisation's policy, as data. */
export interface Profile {
  readonly id: string;
  readonly organisation: string;
  readonly document: PolicyDocument;
  /** Clauses taken over from an older version, for Data Privacy to sign. */
  readonly carriedOver: readonly ClauseId[];
  readonly sender: {
    readonly sharedMailboxes: readonly SharedMailbox[];
    /** From which account service users are written to. */
    readonly serviceUser: 'shared' | 'own';
  };
  readonly routes: Routes;
  readonly tag: TagPolicy;
  readonly bulk: BulkPolicy;
  /** From which level of PCD the rules act. */
  readonly actsFrom: 'possible' | 'likely' | 'certain';
  /**
   * What differs from a rule's own severity: keyed by rule id, or by `rule-id/message-id`
   * for one of its messages. `unread-part` cannot be off: not knowing is not passing.
   */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
}

/** What a profile says of a rule, or of one of its messages; undefined where it keeps the rule's own severity. */
export function severityIn(
  profile: Profile,
  rule: string,
  message?: string,
): Severity | 'off' | undefined {
  const ofMessage = message === undefined ? undefined : profile.severities[`${rule}/${message}`];
  return ofMessage ?? profile.severities[rule];
}

/** Whether a profile runs a rule at all. */
export function isOn(profile: Profile, rule: string): boolean {
  return profile.severities[rule] !== 'off';
}
