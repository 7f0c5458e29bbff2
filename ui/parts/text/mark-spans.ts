/** A place in a text: UTF-16 offsets, `end` exclusive. */
export type MarkedSpan = { start: number; end: number; id?: string }

export type Segment<S extends MarkedSpan> = { start: number; text: string; span?: S }

/**
 * Cuts a text into marked and unmarked pieces. Of overlapping spans the one that begins first wins, then the longer;
 * what a later one has beyond it stays marked. Spans outside the text are cut to it. `offset` is where the text begins
 * in the whole document.
 */
export function markedSegments<S extends MarkedSpan>(text: string, spans: readonly S[], offset = 0): Segment<S>[] {
  const end = offset + text.length
  const sorted = spans
    .filter(span => span.end > offset && span.start < end && span.end > span.start)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  const segments: Segment<S>[] = []
  let at = offset
  for (const span of sorted) {
    const from = Math.max(span.start, at)
    const to = Math.min(span.end, end)
    if (to <= from) continue
    if (from > at) segments.push({ start: at, text: text.slice(at - offset, from - offset) })
    segments.push({ start: from, text: text.slice(from - offset, to - offset), span })
    at = to
  }
  if (at < end) segments.push({ start: at, text: text.slice(at - offset) })
  return segments
}
