import type { Finding, Verdict } from '../assess/verdict';
import type { Fix } from '../draft/change';
import type { Draft } from '../draft/draft';
import { valueOr } from '../draft/known';
import type { Span } from '../draft/span';
import { clauses, type Clause, type ClauseId } from '../policy/clauses';
import type { Profile, Severity } from '../policy/profile';
import { foundOf } from './found-view';
import { placesOf } from './place-view';
import { questionsOf, type QuestionView } from './question-view';
import type { Strings } from './strings';
import { visiblePieces, type Piece } from './visible-text';

/** One clause that decides, as it is shown. */
export interface Why {
  readonly id: ClauseId;
  readonly cite: string;
  readonly title: string;
  readonly quote: string | null;
}

/** A stretch of text in a preview: it stays, it goes, or it is new. */
export interface Stretch {
  readonly kind: 'same' | 'goes' | 'new';
  readonly pieces: readonly Piece[];
}

/** A line of text before and after a fix; there is no before where something is only added. */
export interface Preview {
  readonly now: readonly Stretch[] | null;
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
  /** Who and what it rests on, in counts and kinds; null where it is about something else. */
  readonly found: string | null;
  readonly whys: readonly Why[];
  readonly press: Press | null;
  /** What is asked once, so that the finding does not come again. */
  readonly questions: readonly QuestionView[];
}

/** The cards of a verdict, in its order. */
export function cardsOf(
  verdict: Verdict,
  draft: Draft,
  profile: Profile,
  words: Strings,
): readonly Card[] {
  const seen = new Map<string, number>();
  return verdict.findings.map((finding) => {
    const name = `${finding.rule}/${finding.message}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return {
      ...cardOf(finding, `${name}/${count}`, draft, words),
      found: foundOf(finding, verdict, words),
      questions: questionsOf(finding, draft, profile, words),
    };
  });
}

function cardOf(
  finding: Finding,
  key: string,
  draft: Draft,
  words: Strings,
): Omit<Card, 'questions' | 'found'> {
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
    preview: previewOf(fix, draft, words),
    hint: fix.kind === 'move-to-bcc' ? words.fixes.bccMeans : null,
  };
}

/** Text that changes is shown before and after; for everything else the button says it all. */
function previewOf(fix: Fix, draft: Draft, words: Strings): Preview | null {
  switch (fix.kind) {
    case 'prefix-subject':
      return subjectPreview({ start: 0, end: 0 }, fix.text, draft, words);
    case 'replace-in-subject':
      return subjectPreview(fix.span, fix.text, draft, words);
    case 'replace-recipient':
      return addressPreview(fix, draft);
    case 'insert-in-body':
      return { now: null, then: [stretch('new', fix.text)] };
    case 'move-to-bcc':
    case 'send-later':
      return null;
  }
}

function addressPreview(
  { part, index, address }: Extract<Fix, { kind: 'replace-recipient' }>,
  draft: Draft,
): Preview {
  const person = valueOr(draft[part], [])[index];
  return {
    now: person === undefined ? null : [stretch('goes', person.address)],
    then: [stretch('new', address)],
  };
}

function subjectPreview(span: Span, text: string, draft: Draft, words: Strings): Preview | null {
  if (!draft.subject.known) return null;
  const subject = draft.subject.value;
  const head = subject.slice(0, span.start);
  // The space after a tag is nothing to point at.
  const added = text.trimEnd();
  const tail = text.slice(added.length) + subject.slice(span.end);
  const line = (...all: readonly Stretch[]): readonly Stretch[] => {
    const shown = all.filter(({ pieces }) => pieces.length > 0);
    return shown.length > 0 ? shown : [stretch('same', words.fixes.emptySubject)];
  };
  return {
    now: line(
      stretch('same', head),
      stretch('goes', subject.slice(span.start, span.end)),
      stretch('same', subject.slice(span.end)),
    ),
    then: line(stretch('same', head), stretch('new', added), stretch('same', tail)),
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
