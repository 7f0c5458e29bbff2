import { formatNumber, formatPercent } from '@kheo/viet-text'
import type { Measure, MeasureFigure } from '../../../casework/index.ts'

/** Counts below ten are written with two digits in official papers: 07 nhiệm vụ. */
export const countWords = (value: number): string =>
  value > 0 && value < 10 && Number.isInteger(value) ? `0${value}` : formatNumber(value)

const NO_FIGURE = 'chưa có dữ liệu'

/** A figure as a sentence says it, without its unit: "1.286", "07", "93,1 %". */
export function valueWords({ kind }: Pick<Measure, 'kind'>, { value }: MeasureFigure): string {
  if (value === null) return NO_FIGURE
  return kind === 'ratio' ? formatPercent(value) : countWords(value)
}

export type Compared = Pick<Measure, 'kind' | 'unit'>

/**
 * How a figure changed: "tăng 214 nhiệm vụ (3,4 %) so với năm 2025", "giảm …", "bằng …". A ratio changes by points of per cent, counted
 * from what is not rounded. Empty when either is unknown.
 */
export function changeWords(
  { kind, unit }: Compared,
  { now, before, name }: { now: MeasureFigure; before: MeasureFigure | null; name: string },
): string {
  if (now.value === null || before === null || before.value === null) return ''
  const by = now.value - before.value
  if (by === 0) return `bằng ${name}`
  const way = by > 0 ? 'tăng' : 'giảm'
  if (kind === 'ratio') {
    const points = Math.round(Math.abs(by) * 10) / 10
    return `${way} ${points === 0 ? 'chưa đến 0,1' : formatNumber(points)} điểm phần trăm so với ${name}`
  }
  const amount = `${way} ${countWords(Math.abs(by))} ${unit.vi}`
  if (before.value === 0) return `${amount} so với ${name} (${name} không có)`
  return `${amount} (${formatPercent((100 * Math.abs(by)) / before.value)}) so với ${name}`
}
