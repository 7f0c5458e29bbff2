/**
 * A figure that lives in a text: `[[NV-03]]` a measure in the request's period, `[[NV-03 2025]]` in a year, `[[NV-03 quy-2026-3]]` in a
 * period of NĐ 09/2019; `[[NV-03:tu]]`, `[[NV-03:mau]]` the parts of a ratio; `[[NV-03:so]]` how it changed since the period before, `[[NV-03:tang]]` the same without naming that period;
 * `[[mo-hinh.dang-ky]]` the sum of an annex's column, `[[mo-hinh.dang-ky.2]]` its second row.
 */
export type LiveToken = MeasureToken | AnnexToken
export type MeasureToken = {
  readonly kind: 'measure'
  readonly text: string
  readonly measure: string
  readonly part: 'value' | 'numerator' | 'denominator' | 'change' | 'difference'
  /** A year, the code of a period, or null: the request's own. */
  readonly period: string | null
}
export type AnnexToken = {
  readonly kind: 'annex'
  readonly text: string
  readonly annex: string
  readonly column: string
  /** Counted from 1; null: the sum. */
  readonly row: number | null
}

export type Segment = { readonly at: number } & (
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'live'; readonly token: LiveToken }
  | { readonly kind: 'broken'; readonly text: string }
)

const TOKEN = /\[\[([^[\]\n]{1,80})\]\]/gu
const MEASURE = /^([A-Z]{2,4}-[A-Za-z0-9-]{1,40})(?::(tu|mau|so|tang))?(?: (\d{4}|[a-z-]+-\d{4}-\d{1,2}))?$/
const ANNEX = /^([a-z0-9-]{1,40})\.([a-z0-9-]{1,40})(?:\.(\d{1,3}))?$/
const PARTS: Readonly<Record<string, MeasureToken['part']>> = {
  tu: 'numerator',
  mau: 'denominator',
  so: 'change',
  tang: 'difference',
}

/** The live figure that stands between double brackets, or null when it is none. */
export function readToken(text: string): LiveToken | null {
  const inner = text.replace(/^\[\[|\]\]$/gu, '').trim()
  const measure = MEASURE.exec(inner)
  if (measure) {
    const [, id = '', part = '', period] = measure
    return { kind: 'measure', text, measure: id, part: PARTS[part] ?? 'value', period: period ?? null }
  }
  const annex = ANNEX.exec(inner)
  if (!annex) return null
  const [, id = '', column = '', row] = annex
  return { kind: 'annex', text, annex: id, column, row: row ? Number(row) : null }
}

/** A text in its pieces, in order: words, live figures, brackets that name nothing. */
export function segmentsOf(text: string): Segment[] {
  const found: Segment[] = []
  let at = 0
  for (const match of text.matchAll(TOKEN)) {
    if (match.index > at) found.push({ kind: 'words', at, text: text.slice(at, match.index) })
    const token = readToken(match[0])
    found.push(token ? { kind: 'live', at: match.index, token } : { kind: 'broken', at: match.index, text: match[0] })
    at = match.index + match[0].length
  }
  if (at < text.length) found.push({ kind: 'words', at, text: text.slice(at) })
  return found
}

/** Every live figure of texts, each once. */
export function tokensIn(texts: readonly string[]): LiveToken[] {
  const all = texts.flatMap(segmentsOf).flatMap(segment => (segment.kind === 'live' ? [segment.token] : []))
  return [...new Map(all.map(token => [token.text, token])).values()]
}
