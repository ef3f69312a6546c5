import type { FeatureId } from '../features';
import type { PlannedRule } from './planned-rule';

/** What the catalogue writes down about a clause; its document and its short name follow from its id. */
export interface Entry {
  /** The page or heading, as the document has it. */
  readonly section: string;
  readonly title: string;
  /** At most one sentence of the document, word for word; absent where the source is not a policy document. */
  readonly quote?: string;
  /** What answers it besides the rules that cite it. */
  readonly features?: readonly FeatureId[];
  /** The rules that will cite it once they are written. */
  readonly plannedRules?: readonly PlannedRule[];
  /** Why no software can decide it; then nothing else answers it. */
  readonly noSoftware?: string;
}
