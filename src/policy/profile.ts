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
  /** What needs it: a person and confidential content, or a patient who can be recognised at all. */
  readonly trigger: 'pcd' | 'patient-identifiable';
  /** Words that mark a text as business-sensitive and so count as content, e.g. `commercial in confidence`. */
  readonly markings: readonly string[];
}

/** From how many people on a bulk message interrupts. Counts people whose route is private or unknown. */
export interface BulkPolicy {
  readonly askPrivate: number;
  readonly askOutside: number;
  readonly stopOutside: number;
  readonly stopPrivate: number;
  /** On what ground bulk mail may go to people outside; null: the policy does not say. */
  readonly basis: 'consent' | 'consent-or-soft-opt-in' | 'existing-relationship' | null;
}

/** What must be known of a service user before the first message to an address. */
export interface FirstContactPolicy {
  readonly agreement: 'not-asked' | 'recorded';
  /** The kinds of message the policy allows without asking Data Privacy; empty: it does not say. */
  readonly approvedPurposes: readonly string[];
}

/** The recipient's guide to opening a secure message. */
export interface GuidePolicy {
  /** The file in assets/guides, or null where the policy has none. */
  readonly file: string | null;
  /** After so many days an account at the portal lapses and the guide is due again; null: the first time only. */
  readonly validDays: number | null;
}

/** Words a policy wants in a message. */
export interface Wording {
  readonly id: string;
  /** What is inserted where it is missing. */
  readonly text: string;
  /** It counts as present where any of these stands in the text, letter case apart. */
  readonly presentIf: readonly string[];
  readonly when: 'always' | 'service-user' | 'first-contact';
  /** The mail server or the signature adds it, so it is never asked for here. */
  readonly appendedByServer: boolean;
  readonly clause: ClauseId;
}

/** When a service works. */
export interface WorkingHours {
  /** 1 Monday to 7 Sunday (ISO 8601). */
  readonly days: readonly number[];
  /** `HH:MM`, local time. */
  readonly from: string;
  readonly to: string;
  /** Bank holidays, `YYYY-MM-DD`. */
  readonly holidays: readonly string[];
}

/** Who to call, in the words of the policy. */
export interface Contact {
  readonly role: 'service-desk' | 'data-privacy' | 'information-governance';
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
}

/** A reason for sending all the same, and the rules it can answer. */
export interface OverrideReason {
  readonly code: string;
  readonly label: string;
  readonly rules: readonly string[];
}

/** What becomes of the record. */
export interface RecordPolicy {
  readonly mode: 'copy' | 'fhir' | 'document';
  readonly content: 'relevant' | 'full';
  readonly scope: 'every-message' | 'part-of-a-record';
  /** Hours from receipt to filing; null where the policy sets none. */
  readonly deadlineHours: number | null;
  /** No reminder to delete while mail must be kept. */
  readonly legalHold: boolean;
}

/** The policy document a profile carries out. */
export interface PolicyDocument {
  readonly title: string;
  readonly version: string;
  /** The last day it is in force, `YYYY-MM-DD`, or null where the document does not say. */
  readonly expires: string | null;
  /** Things about the document that whoever signs for it should know, in whole sentences. */
  readonly remarks: readonly string[];
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
  /** Who may be named in a subject line: nobody, or the person a message is for (nhsmail-sop-2015/5.3). */
  readonly subject: { readonly allow: 'nobody' | 'addressee' };
  /** Whether sensitive content may go to a service user at all; `secure-only` asks each time. */
  readonly serviceUser: { readonly sensitive: 'never' | 'secure-only' | 'allowed' };
  readonly identifiers: 'require' | 'minimise';
  readonly firstContact: FirstContactPolicy;
  readonly guide: GuidePolicy;
  readonly wordings: readonly Wording[];
  readonly hours: WorkingHours | null;
  readonly files: { readonly mostBytes: number; readonly route: string | null };
  /** PCD to more people than this interrupts. */
  readonly widePcd: number;
  /** New text of more words than this belongs in a document. */
  readonly longTextWords: number;
  readonly contacts: readonly Contact[];
  readonly overrides: readonly OverrideReason[];
  readonly record: RecordPolicy;
  readonly bulk: BulkPolicy;
  /** From which level of PCD the rules act. */
  readonly actsFrom: 'possible' | 'likely' | 'certain';
  /**
   * What differs from a rule's own severity: keyed by rule id, or by `rule-id/message-id`
   * for one of its messages. `unread-part` cannot be off: not knowing is not passing.
   */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /**
   * Where it is not a policy of its own: the policies of which the worst verdict on each message counts. Their
   * options contradict each other, so they are never joined; the rest of this profile only says what is shown.
   */
  readonly worstOf?: readonly Profile[];
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
