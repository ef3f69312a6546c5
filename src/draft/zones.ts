import type { Zone, ZoneKind } from './body';
import type { Span } from './draft';
import type { Hints } from './hints';
import { skipSpace } from './lines';
import { quotedSpans } from './quoted';
import { signatureAtEnd } from './signature';

interface Edge {
  readonly at: number;
  readonly kind: 'quoted' | 'signature';
  readonly step: 1 | -1;
}

/**
 * Says which stretches of a body were written now, which are carried along from earlier mail and
 * which are a sign-off. It may call a stretch by the wrong name; it never leaves one out.
 */
export function zonesOf(text: string, hints: Hints): readonly Zone[] {
  const quoted = quotedSpans(text, hints);
  const fresh = gaps(quoted, text.length);
  // An answer between two quotes is not signed; what stands first or last may be.
  const signed = fresh
    .filter((_, index) => index === 0 || index === fresh.length - 1)
    .map((stretch) => signatureAtEnd(text, aboveHint(stretch, hints.signatures)))
    .filter((span) => span !== null);
  return paint(text, [
    ...edgesOf('quoted', quoted),
    ...edgesOf('signature', hints.signatures),
    ...edgesOf('signature', signed),
  ]);
}

/** What no span covers. The spans are in order and apart. */
function gaps(spans: readonly Span[], length: number): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const span of [...spans, { start: length, end: length }]) {
    if (span.start > start) found.push({ start, end: span.start });
    start = span.end;
  }
  return found;
}

/** The part of a stretch above the signature that the HTML marks, where closing words may stand. */
function aboveHint(stretch: Span, signatures: readonly Span[]): Span {
  const hint = signatures.find(({ start }) => start >= stretch.start && start < stretch.end);
  return hint === undefined ? stretch : { start: stretch.start, end: hint.start };
}

function edgesOf(kind: Edge['kind'], spans: readonly Span[]): readonly Edge[] {
  const edges: Edge[] = [];
  for (const { start, end } of spans) {
    edges.push({ at: start, kind, step: 1 }, { at: end, kind, step: -1 });
  }
  return edges;
}

/** Turns spans that may overlap into zones that touch; a quoted signature is quoted. */
function paint(text: string, edges: Edge[]): readonly Zone[] {
  const open = { quoted: 0, signature: 0 };
  const zones: Zone[] = [];
  let start = 0;
  const upTo = (end: number): void => {
    if (end <= start) return;
    const kind: ZoneKind = open.quoted > 0 ? 'quoted' : open.signature > 0 ? 'signature' : 'new';
    const last = zones[zones.length - 1];
    // White space between two zones tells a reader nothing of its own.
    const blank = kind === 'new' && skipSpace(text, start) >= end;
    if (last !== undefined && (last.kind === kind || blank))
      zones[zones.length - 1] = { start: last.start, end, kind: last.kind };
    else zones.push({ start, end, kind });
    start = end;
  };
  for (const { at, kind, step } of edges.sort((a, b) => a.at - b.at)) {
    upTo(at);
    open[kind] += step;
  }
  upTo(text.length);
  return zones;
}
