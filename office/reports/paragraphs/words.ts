import { formatNumber, formatPercent } from '@kheo/viet-text'
import type { Measure, MeasureFigure } from '../../../casework/index.ts'

/** Counts below ten are written with two digits in official papers: 07 nhiệm vụ. */
export const countWords = (value: number): string =>
  value > 0 && value < 10 && Number.isInteger(value) ? `0${value}` : formatNumber(value)

const NO_FIGURE = 'chưa có dữ liệu'

/** A figure as a sentence says it, without its unit: "1.286", "07", "93,1%". */
export function valueWords({ kind }: Pick<Measure, 'kind'>, { value }: MeasureFigure): string {
  if (value === null) return NO_FIGURE
  return kind === 'ratio' ? formatPercent(value) : countWords(value)
}

export type Compared = Pick<Measure, 'kind' | 'unit'>

export type Change = { readonly now: MeasureFigure; readonly before: MeasureFigure | null }

/** Two known figures, the earlier of which is no nought: what a composed sentence compares. */
export const comparable = ({ now, before }: Change): boolean => now.value !== null && before !== null && Boolean(before.value)

/**
 * How a figure changed: "tăng 214 nhiệm vụ (3,4%) so với năm 2025", "giảm …", "bằng …". A ratio changes by points of per cent, counted
 * from what is not rounded. Empty when either is unknown.
 */
export function changeWords(compared: Compared, { name, ...change }: Change & { readonly name: string }): string {
  const words = differenceWords(compared, change)
  if (words === '') return ''
  if (words === SAME) return `bằng ${name}`
  return `${words} so với ${name}${compared.kind !== 'ratio' && change.before?.value === 0 ? ` (${name} không có)` : ''}`
}

const SAME = 'không thay đổi'

/** The change alone, where the period before has been named: "tăng 214 nhiệm vụ (3,4%)", "không thay đổi". Empty when either is unknown. */
export function differenceWords({ kind, unit }: Compared, { now, before }: Change): string {
  if (now.value === null || before === null || before.value === null) return ''
  const by = now.value - before.value
  if (by === 0) return SAME
  const way = by > 0 ? 'tăng' : 'giảm'
  if (kind === 'ratio') {
    const points = Math.round(Math.abs(by) * 10) / 10
    return `${way} ${points === 0 ? 'chưa đến 0,1' : formatNumber(points)} điểm phần trăm`
  }
  const amount = `${way} ${countWords(Math.abs(by))} ${unit.vi}`
  return before.value === 0 ? amount : `${amount} (${formatPercent((100 * Math.abs(by)) / before.value)})`
}
