import { matchAt, LEFT, RIGHT, sticky, walking } from '../gazetteer/pattern.ts'
import { readingView } from '../gazetteer/reading-view.ts'
import { SHORT_TYPE, TYPE } from './document-types.ts'
import { lawFrom } from './laws.ts'
import { numberedFrom } from './numbered.ts'
import { plenumFrom, TERMS } from './plenum.ts'
import type { Reading } from './reading.ts'
import { titleFrom } from './title.ts'
import { datedFrom, titledFrom } from './titled.ts'
import type { Citation } from './types.ts'

const typePattern = walking(`${LEFT}(?:(?:${TYPE}|[Hh]iến pháp)${RIGHT}|${SHORT_TYPE}(?= (?:số )?\\d))`)
const termsAt = sticky(TERMS)

/**
 * All references to instruments in a text, in order, without overlap. `nested: false` leaves out those that stand inside the title of another.
 * Grammar: Nghị định 30/2020/NĐ-CP, Điều 7 and 8, and the custom of Party documents. Never throws.
 */
export function citeText(text: string, options: { nested?: boolean } = {}): Citation[] {
  const view = readingView(text)
  const { s } = view
  const lower = s.toLowerCase()
  const found: Citation[] = []
  let past = 0
  let titleUntil = 0
  for (const m of s.matchAll(typePattern)) {
    if (m.index < past) continue
    for (const r of readingsAt(s, lower.length === s.length ? lower : s, m.index, m.index + m[0].length)) {
      past = r.end
      const nested = r.start < titleUntil
      const title = r.kind === 'numbered' || r.kind === 'plenum' ? titleFrom(s, r.end) : null
      if (title && !nested) titleUntil = title.end
      if (nested && options.nested === false) continue
      const { start, end, ...fields } = r
      found.push({ ...fields, title: r.title ?? title?.title ?? null, span: view.span(start, end), terms: termsOf(s, r), nested })
    }
  }
  return found
}

/** Codes of forms and annexes, judgments and contracts bear numbers too, but are no instruments. */
const FORM_BEFORE = /(?:[Mm]ẫu|[Bb]iểu|[Pp]hụ lục|[Bb]ản án|[Hh]ợp đồng|[Bb]iểu mẫu)(?: (?!theo|tại|của|kèm|về)\p{Ll}+)? $/u

function readingsAt(s: string, lower: string, start: number, typeEnd: number): Reading[] {
  if (FORM_BEFORE.test(s.slice(Math.max(0, start - 24), start))) return []
  const numbered = numberedFrom(s, start, typeEnd)
  if (numbered.length) return numbered
  const type = s.slice(start, typeEnd)
  const one = /(?:[Ll]uật|[Pp]háp lệnh|[Hh]iến pháp)$/.test(type)
    ? lawFrom(s, lower, start, typeEnd)
    : (plenumFrom(s, start, typeEnd) ?? datedFrom(s, start, typeEnd) ?? titledFrom(s, start, typeEnd))
  return one ? [one] : []
}

function termsOf(s: string, r: Reading): string[] {
  const own = r.kind === 'plenum' ? s.slice(r.start, r.end) : (r.agency ?? '')
  const after = matchAt(termsAt, s, r.end)?.[0] ?? ''
  const printed = /[Kk]hóa.*/.exec(own)?.[0] ?? after
  return printed.match(/(?<!\p{L})[IVXL]+(?!\p{L})/gu) ?? []
}
