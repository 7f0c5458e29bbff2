import { LEFT, walking } from '../gazetteer/pattern.ts'
import { readingView } from '../gazetteer/reading-view.ts'
import type { Provision } from './types.ts'

const provision = walking(
  `${LEFT}(?:[Đđ]iểm (?<point>[a-zđ]|\\d{1,2}(?:\\.\\d)?)(?:,? )?)?(?:[Kk]hoản (?<clause>\\d{1,3}[a-zđ]?)(?:,? )?)?(?:Điều|điều) (?<article>\\d{1,4}[a-zđ]?)(?!\\d)(?:,? [Tt]iểu mục (?<subsection>\\d+))?(?:,? [Mm]ục (?<section>\\d+|[IVXL]+))?(?:,? Chương (?<chapter>[IVXL]+|\\d+))?(?:,? Phần (?<part>[IVXL]+|thứ \\p{L}+))?`,
)

/** Places inside instruments: "điểm a khoản 1 Điều 24 …". */
export function provisions(text: string): Provision[] {
  const view = readingView(text)
  return [...view.s.matchAll(provision)].map(m => ({
    span: view.span(m.index, m.index + m[0].length),
    point: m.groups?.point ?? null,
    clause: m.groups?.clause ?? null,
    article: m.groups?.article ?? null,
    subsection: m.groups?.subsection ?? null,
    section: m.groups?.section ?? null,
    chapter: m.groups?.chapter ?? null,
    part: m.groups?.part ?? null,
  }))
}
