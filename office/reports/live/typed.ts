import { citeText } from '@kheo/official-document'

/** A figure that a person typed: where it stands and how it reads. */
export type TypedFigure = { readonly at: number; readonly text: string }

const NUMBER = /(?<![\p{L}\d.,/-])(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(?:\/\d[\d.]*)?(?![\p{L}\d]|[.,/-]\d)/gu
/** What a number names and does not count: days, years, terms, articles, documents. "tổng số 12" counts. */
const NAMES =
  /(?<!\p{L})(?:ngày|tháng|năm|quý|tuần|giai đoạn|điều|khoản|mục|phụ lục|khóa|khoá|nhiệm kỳ|lần thứ|thứ|(?<!tổng |trong |một |con )số)\s*$/iu
// 3/2 and 12/2025 are a day and a month; 118/121 is so many of so many.
const ASIDE = [
  /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|(?<!\d)(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])(?!\d)|(?<!\d)(?:0?[1-9]|1[0-2])\/(?:19|20)\d{2}/gu,
  /^\s*\d{1,2}[.)]\s/gmu,
  /(?:19|20)\d{2}\s*[-–]\s*(?:19|20)\d{2}/gu,
]
const YEAR = /^(?:19|20)\d{2}$/

/** Figures that were typed by hand. Dates, years, numbers of documents and of headings count nothing and are none. */
export function typedFigures(text: string): TypedFigure[] {
  const aside = [
    ...citeText(text).map(({ span }) => span),
    ...ASIDE.flatMap(pattern => [...text.matchAll(pattern)].map(match => [match.index, match.index + match[0].length] as const)),
  ]
  return [...text.matchAll(NUMBER)].flatMap(match => {
    const at = match.index
    const named = NAMES.test(text.slice(Math.max(0, at - 16), at))
    if (named || YEAR.test(match[0]) || aside.some(([start, end]) => start <= at && at < end)) return []
    return [{ at, text: match[0] }]
  })
}
