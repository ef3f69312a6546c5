import type { Finding, Verdict } from '../assess/verdict';
import type { Fix } from '../draft/change';
import type { Draft } from '../draft/draft';
import { clauses, type Clause, type ClauseId } from '../policy/clauses';
import type { Severity } from '../policy/profile';
import { placesOf } from './place-view';
import type { Strings } from './strings';
import { visiblePieces, type Piece } from './visible-text';

/** One clause that decides, as it is shown. */
export interface Why {
  readonly id: ClauseId;
  readonly cite: string;
  readonly title: string;
  readonly quote: string | null;
}

/** A stretch of the subject in a preview: it stays, it goes, or it is new. */
export interface Stretch {
  readonly kind: 'same' | 'goes' | 'new';
  readonly pieces: readonly Piece[];
}

/** The subject before and after a fix. */
export interface Preview {
  readonly now: readonly Stretch[];
  readonly then: readonly Stretch[];
}

/** What one press does. `fix` is null where a press can only look again. */
export interface Press {
  readonly label: string;
  readonly fix: Fix | null;
  readonly preview: Preview | null;
  readonly hint: string | null;
}

/** One finding as a card. */
export interface Card {
  /** The same finding keeps its key from one check to the next. */
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly label: string;
  readonly text: string;
  readonly places: readonly (readonly Piece[])[];
  readonly whys: readonly Why[];
  readonly press: Press | null;
}

/** The cards of a verdict, in its order. */
export function cardsOf(verdict: Verdict, draft: Draft, words: Strings): readonly Card[] {
  const seen = new Map<string, number>();
  return verdict.findings.map((finding) => {
    const name = `${finding.rule}/${finding.message}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return cardOf(finding, `${name}/${count}`, draft, words);
  });
}

function cardOf(finding: Finding, key: string, draft: Draft, words: Strings): Card {
  return {
    key,
    rule: finding.rule,
    severity: finding.severity,
    label: words.severities[finding.severity],
    text: finding.text,
    places: placesOf(finding.places, draft, words).map(visiblePieces),
    whys: finding.clauses.map(whyOf),
    press: pressOf(finding, draft, words),
  };
}

function whyOf(id: ClauseId): Why {
  const clause: Clause = clauses[id];
  return { id, cite: clause.cite, title: clause.title, quote: clause.quote ?? null };
}

function pressOf(finding: Finding, draft: Draft, words: Strings): Press | null {
  const { fix } = finding;
  if (fix === null) {
    return mayBeRead(finding, draft)
      ? { label: words.fixes.tryAgain, fix, preview: null, hint: null }
      : null;
  }
  return {
    label: words.fixes.label(fix),
    fix,
    preview: isOfSubject(fix) ? previewOf(fix, draft, words) : null,
    hint: fix.kind === 'move-to-bcc' ? words.fixes.bccMeans : null,
  };
}

type SubjectFix = Extract<Fix, { kind: 'prefix-subject' | 'replace-in-subject' }>;

function isOfSubject(fix: Fix): fix is SubjectFix {
  return fix.kind === 'prefix-subject' || fix.kind === 'replace-in-subject';
}

function previewOf(fix: SubjectFix, draft: Draft, words: Strings): Preview | null {
  if (!draft.subject.known) return null;
  const subject = draft.subject.value;
  const span = fix.kind === 'prefix-subject' ? { start: 0, end: 0 } : fix.span;
  const head = subject.slice(0, span.start);
  // The space after a tag is nothing to point at.
  const added = fix.text.trimEnd();
  const space = fix.text.slice(added.length);
  const tail = subject.slice(span.end);
  const line = (...all: readonly Stretch[]): readonly Stretch[] => {
    const shown = all.filter(({ pieces }) => pieces.length > 0);
    return shown.length > 0 ? shown : [stretch('same', words.fixes.emptySubject)];
  };
  return {
    now: line(
      stretch('same', head),
      stretch('goes', subject.slice(span.start, span.end)),
      stretch('same', tail),
    ),
    then: line(stretch('same', head), stretch('new', added), stretch('same', space + tail)),
  };
}

function stretch(kind: Stretch['kind'], text: string): Stretch {
  return { kind, pieces: visiblePieces(text) };
}

/** A finding about something that was not read, which another try may mend. */
function mayBeRead({ rule, places }: Finding, draft: Draft): boolean {
  if (rule !== 'unread-part') return false;
  return !draft.remembered.known || places.some(({ part }) => !draft[part].known);
}
