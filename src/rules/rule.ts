import type { Fix } from '../draft/change';
import type { PartName, Seen } from '../draft/draft';
import type { Place } from '../draft/place';
import type { ClauseId } from '../policy/clauses';
import type { Severity } from '../policy/profile';
import type { Facts } from './facts';

/** The sentences a rule can say, by id. They take counts and names of parts or mailboxes, never text of the message. */
export type Messages = Readonly<Record<string, (data: never) => string>>;

interface Found {
  /** Where; empty when what is wrong is that something is missing. */
  readonly at: readonly Place[];
  readonly fix?: Fix;
  /** Of the clauses the rule cites, those this sentence rests on; they are shown before the others. */
  readonly by?: readonly ClauseId[];
}

/** One thing a rule found: which of its sentences, with the data that sentence takes. */
export type Report<M extends Messages> = {
  [K in keyof M & string]: Found &
    (Parameters<M[K]> extends []
      ? { readonly message: K }
      : { readonly message: K; readonly data: Parameters<M[K]>[0] });
}[keyof M & string];

/** What a rule is, apart from what it does. */
export interface RuleMeta<P extends PartName, M extends Messages> {
  /** The file name; never reused. `no-` only for what is only forbidden. */
  readonly id: string;
  readonly title: string;
  /** The clauses it carries out; a profile shows the ones that are its own. */
  readonly cites: readonly [ClauseId, ...ClauseId[]];
  /** The default; a profile may move it. One for all messages, or one for each. */
  readonly severity: Severity | { readonly [K in keyof M]: Severity };
  /** The only parts `check` is handed. If one could not be read, the rule does not run and `unread-part` speaks. */
  readonly needs: readonly P[];
  /** It judges by what the sender has said before; without a memory it does not run. */
  readonly needsMemory?: true;
  /** The kinds of fix it may offer; none where only the sender can put it right. */
  readonly fixes: readonly Fix['kind'][];
}

/** One judgement: pure, alone, citing its clause. */
export interface Rule<P extends PartName = PartName, M extends Messages = Messages> {
  readonly meta: RuleMeta<P, M>;
  readonly messages: M;
  readonly check: (seen: Seen<P>, facts: Facts) => readonly Report<M>[];
}

/** Declares a rule, so that the compiler checks its clauses, its messages and the parts it reads. */
export const defineRule = <const P extends PartName, const M extends Messages>(
  rule: Rule<P, M>,
): Rule<P, M> => rule;
