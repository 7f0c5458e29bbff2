import type { PaperSpanView } from '../intake/field-view.ts'

/** What a page shows of a text at once: more slows the browser and is read in the original. */
const MOST_LETTERS = 120_000
const MOST_LINES = 1500

export type Part = { readonly start: number; readonly end: number }

/** A text in parts that a page can show, cut between lines; at a page break where one is near the end of a part. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = []
  for (let start = 0; start < text.length || parts.length === 0;) {
    const end = endOfPart(text, start)
    parts.push({ start, end })
    if (end === text.length) break
    start = end
  }
  return parts
}

function endOfPart(text: string, start: number): number {
  const furthest = Math.min(text.length, start + MOST_LETTERS)
  let [at, page] = [start, -1]
  for (let lines = 0; lines < MOST_LINES; lines++) {
    const line = nextBreak(text, at)
    if (line === -1) return text.length <= furthest ? text.length : cutAt(at, start, furthest)
    if (line >= furthest) return cutAt(at, start, furthest)
    at = line + 1
    if (text[line] === '\f') page = at
  }
  return page > start + (at - start) / 2 ? page : at
}

/** After the last whole line; a line longer than a part is cut in itself. */
const cutAt = (line: number, start: number, furthest: number): number => (line > start ? line : furthest)

function nextBreak(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (text[at] === '\n' || text[at] === '\f') return at
  return -1
}

/** The first part of a text with its places; `rest` says where the others are read. */
export type ShownText = {
  readonly text: string
  readonly spans: readonly PaperSpanView[]
  /** How many parts there are; one for nearly every document. */
  readonly parts: number
  /** The address of a place: on this page, or in the part that holds it. */
  at(id: string): string | null
}

/** `whole`: the page that shows the text part by part. */
export function firstPart(text: string, spans: readonly PaperSpanView[], whole: string): ShownText {
  const parts = partsOf(text)
  const end = parts[0]?.end ?? 0
  const start = new Map(spans.map(span => [span.id, span.start]))
  return {
    text: text.slice(0, end),
    spans: spans.filter(span => span.start < end),
    parts: parts.length,
    at(id) {
      const place = start.get(id)
      if (place === undefined) return null
      const nth = parts.findIndex(part => place < part.end)
      return nth <= 0 ? `#${id}` : `${whole}?phan=${nth + 1}`
    },
  }
}
