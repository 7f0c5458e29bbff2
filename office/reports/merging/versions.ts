import { numberWords } from '../unit-reports/cells.ts'
import { inWords, type MergedReport } from './merged-report.ts'

/** What differs between two versions of a report: where, what it was, what it is, and the record that bears it out. */
export type Changed = {
  readonly where: string
  readonly before: string
  readonly after: string
  readonly href: string | null
}

/** Everything that a later version says otherwise: cells of annexes with the unit that changed them, live figures, texts, units that came later. */
export function changesBetween(before: MergedReport, after: MergedReport): Changed[] {
  return [
    ...cellChanges(before, after),
    ...figureChanges(before, after),
    ...textChanges(before, after),
    ...unitChanges(before, after),
  ]
}

const words = (value: string | null | undefined): string => (value === null || value === undefined ? '–' : numberWords(value))

function cellChanges(before: MergedReport, after: MergedReport): Changed[] {
  return after.annexes.flatMap(({ annex, rows, total }) => {
    const old = before.annexes.find(each => each.annex.id === annex.id)
    const column = (c: number): string => annex.columns[c]?.title ?? ''
    const sums = total.flatMap((value, c): Changed[] =>
      value === (old?.total[c] ?? null)
        ? []
        : [{ where: `${annex.title}, ${column(c)}, tổng cộng`, before: words(old?.total[c]), after: words(value), href: null }],
    )
    const units = rows.flatMap(row => {
      const then = old?.rows.find(each => each.label === row.label)
      return row.units.flatMap(unit =>
        unit.cells.flatMap((value, c): Changed[] => {
          const was = then?.units.find(each => each.id === unit.id)?.cells[c] ?? null
          if (value === was) return []
          const where = `${annex.title}, ${row.label}, ${column(c)}, ${unit.unit}`
          return [{ where, before: words(was), after: words(value), href: `/bao-cao/don-vi/${unit.id}?phu-luc=${annex.id}` }]
        }),
      )
    })
    return [...sums, ...units]
  })
}

function figureChanges(before: MergedReport, after: MergedReport): Changed[] {
  return Object.values(after.figures).flatMap(figure => {
    const was = before.figures[figure.token]
    if (!was || was.words === figure.words) return []
    return [{ where: `Số liệu ${figure.token}`, before: was.words, after: figure.words, href: figure.href }]
  })
}

function textChanges(before: MergedReport, after: MergedReport): Changed[] {
  return after.outline.flatMap((node): Changed[] => {
    const [was, is] = [before, after].map(report => inWords(report.texts[node.id] ?? '', report.figures))
    return was === is ? [] : [{ where: `Mục ${node.number}. ${node.title}`, before: was ?? '', after: is ?? '', href: null }]
  })
}

function unitChanges(before: MergedReport, after: MergedReport): Changed[] {
  return before.missing
    .filter(unit => !after.missing.includes(unit))
    .map(unit => ({ where: unit, before: 'chưa nộp', after: 'đã nộp', href: null }))
}
