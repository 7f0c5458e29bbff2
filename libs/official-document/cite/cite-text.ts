import { matchAt, LEFT, RIGHT, sticky, walking } from '../gazetteer/pattern.ts'
import { readingView } from '../gazetteer/reading-view.ts'
import { SHORT_TYPE, TYPE } from './document-types.ts'
import { withoutCapitals } from './capitals.ts'
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
  const s = withoutCapitals(view.s)
  const lower = s.toLowerCase()
  const found: Citation[] = []
  const list = new OpenList()
  let titleUntil = 0
  for (const m of s.matchAll(typePattern)) {
    if (list.holds(m.index)) continue
    for (const r of list.added(readingsAt(s, lower.length === s.length ? lower : s, m.index, m.index + m[0].length))) {
      const nested = r.start < titleUntil
      const title = r.kind === 'numbered' || r.kind === 'plenum' ? titleFrom(s, r.end) : null
      if (title && !nested) titleUntil = title.end
      if (nested && options.nested === false) continue
      const { start, end, ...fields } = asPrinted(r, s, view.s)
      found.push({ ...fields, title: r.title ?? title?.title ?? null, span: view.span(start, end), terms: termsOf(s, r), nested })
    }
  }
  return found.sort((one, other) => one.span[0] - other.span[0])
}

/** The list read last ("các Nghị định: số 1 về …; số 2 về …"): between its numbers stand titles, which may name instruments of their own. */
class OpenList {
  private members: Reading[] = []
  private inner = 0

  /** Is this place already part of a citation? Places are asked for in order. */
  holds(at: number): boolean {
    while (this.members[0] && this.members[0].end <= at) this.members.shift()
    return at < this.inner || (this.members[0]?.start ?? Infinity) <= at
  }

  /** Those of the readings that do not run into a number of the list. */
  added(readings: Reading[]): Reading[] {
    const next = this.members[0]?.start
    const free = next === undefined ? readings : readings.filter(r => r.end <= next)
    if (next === undefined) this.members = [...free]
    else this.inner = Math.max(this.inner, ...free.map(r => r.end))
    return free
  }
}

/** Names as they stand in the text, where a title in capitals was read as a sentence. */
function asPrinted(r: Reading, s: string, printed: string): Reading {
  if (s.slice(r.start, r.end) === printed.slice(r.start, r.end)) return r
  const said = (words: string | null): string | null => {
    const at = words ? s.indexOf(words, r.start) : -1
    return words && at >= 0 && at < r.end ? printed.slice(at, at + words.length) : words
  }
  return { ...r, type: said(r.type) ?? r.type, agency: said(r.agency), title: said(r.title) }
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
