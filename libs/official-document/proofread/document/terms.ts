import { citeText } from '../../cite/cite-text.ts'
import { checkTerm } from '../../cite/term-check.ts'
import type { Finding } from '../issue.ts'
import type { View } from '../view/view.ts'

/** "Kết luận số 01-KL/TW, ngày 18/5/2021 của Bộ Chính trị khóa XII": that day lies in term XIII. */
export function congressTerms({ s }: View): Finding[] {
  if (!/[Kk]h(?:óa|oá) [IVX]/u.test(s) || !/\/TW|Trung ương|Bộ Chính trị|Ban Bí thư/u.test(s)) return []
  return citeText(s).flatMap(citation => {
    const check = checkTerm(citation)
    const [from, to] = citation.span
    if (!check || check.agrees) return []
    const stated = /(?:[Kk]hóa|[Kk]hoá) ([IVXL]+)(?!\p{L})/u.exec(s.slice(from, to + 60))
    if (!stated) return []
    const start = from + stated.index + stated[0].length - (stated[1] ?? '').length
    return [{ rule: 'term/congress' as const, start, end: start + (stated[1] ?? '').length, expected: check.expected }]
  })
}
