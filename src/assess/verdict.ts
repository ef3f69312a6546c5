import type { Fix } from '../draft/change';
import type { PartName } from '../draft/draft';
import type { Place } from '../draft/place';
import type { ClauseId } from '../policy/clauses';
import type { Severity } from '../policy/profile';
import type { Facts, RoutedRecipient, UnreadPart } from '../rules/facts';

/** One thing to put right, to answer or to know. It points; it never quotes. */
export interface Finding {
  readonly rule: string;
  /** Which of the rule's sentences this is. */
  readonly message: string;
  readonly severity: Severity;
  /** The sentence itself, for a person. */
  readonly text: string;
  /** The clauses that decide, those of the profile's own document first. */
  readonly clauses: readonly ClauseId[];
  readonly places: readonly Place[];
  readonly fix: Fix | null;
}

/** A rule that could not run, and the parts it lacked. */
export interface NotRun {
  readonly rule: string;
  readonly parts: readonly (PartName | 'memory')[];
}

/** What becomes of a message: it goes, one question is asked, or something must be put right first. */
export interface Verdict {
  readonly policy: string;
  /** The profile whose verdict this is; another one than `policy` where the worst of several counts. */
  readonly decidedBy: string;
  readonly verdict: 'send' | 'ask' | 'stop';
  /** Worst first, then in the order of the message. */
  readonly findings: readonly Finding[];
  readonly pcd: Facts['pcd'];
  readonly recipients: readonly RoutedRecipient[];
  readonly unread: readonly UnreadPart[];
  readonly notRun: readonly NotRun[];
}
