import { formatNumber } from '@kheo/viet-text'
import type { Figures } from '../weeks/figures.ts'
import { dayOf } from '../weeks/week.ts'

const n = (value: number): string => (value < 10 && value > 0 ? `0${value}` : formatNumber(value))

/** On-time rate: done in time ÷ (done + overdue), in per mille so that it stays a whole number; null: nothing to measure. */
export function onTimePerMille({ doneInTime, doneNoLimit, doneLate, overdue }: Figures['total']): number | null {
  const whole = doneInTime + doneLate + doneNoLimit + overdue
  return whole === 0 ? null : Math.round((1000 * (doneInTime + doneNoLimit)) / whole)
}

export function percentWords(perMille: number): string {
  return `${formatNumber(perMille / 10)}%`
}

/** The first paragraph of the report, from the figures: correct for none, one and many. */
export function situationSentence(figures: Figures, before: Figures | null): string {
  const { total } = figures
  const done = total.doneInTime + total.doneLate + total.doneNoLimit
  const parts = [
    `Đầu tuần có ${n(total.start)} nhiệm vụ đang thực hiện.`,
    total.opened === 0 ? 'Trong tuần không có nhiệm vụ mới được giao' : `Trong tuần, giao mới ${n(total.opened)} nhiệm vụ`,
    done === 0 ? '; chưa có nhiệm vụ hoàn thành.' : `; hoàn thành ${n(done)} nhiệm vụ${doneSplit(total, done)}.`,
    total.reopened > 0 ? `Mở lại ${n(total.reopened)} nhiệm vụ.` : '',
    total.void > 0 ? `Thu hồi, thay thế ${n(total.void)} nhiệm vụ.` : '',
    `Cuối tuần còn ${n(total.end)} nhiệm vụ đang thực hiện, ${total.overdue === 0 ? 'không có nhiệm vụ quá hạn' : `trong đó ${n(total.overdue)} nhiệm vụ quá hạn`}.`,
    rateSentence(figures, before),
  ]
  return parts.filter(Boolean).join(' ').replaceAll(' ;', ';')
}

function doneSplit(total: Figures['total'], done: number): string {
  if (total.doneLate === 0) return done === 1 ? ', đúng hạn' : ', tất cả đúng hạn'
  if (total.doneInTime + total.doneNoLimit === 0) return done === 1 ? ', trễ hạn' : ', tất cả trễ hạn'
  return `, trong đó ${n(total.doneInTime + total.doneNoLimit)} đúng hạn, ${n(total.doneLate)} trễ hạn`
}

function rateSentence(figures: Figures, before: Figures | null): string {
  const rate = onTimePerMille(figures.total)
  if (rate === null) return ''
  const last = before ? onTimePerMille(before.total) : null
  const compared =
    last === null
      ? ''
      : rate === last
        ? ', bằng tuần trước'
        : `, ${rate > last ? 'tăng' : 'giảm'} ${formatNumber(Math.abs(rate - last) / 10)} điểm phần trăm so với tuần trước`
  const { doneInTime, doneNoLimit, doneLate, overdue } = figures.total
  const inTime = doneInTime + doneNoLimit
  // The share counts tasks still overdue: said with its two figures, or it seems to contradict the sentence before.
  return `Tỷ lệ đúng hạn (tính cả nhiệm vụ quá hạn) đạt ${percentWords(rate)} (${n(inTime)} trên ${n(inTime + doneLate + overdue)})${compared}.`
}

/** "từ ngày 14/11 đến ngày 20/11/2026", as the title of the week says it. */
export function weekWords(figures: Figures): string {
  const [from, to] = [dayOf(new Date(figures.from)), dayOf(new Date(figures.to))]
  const [day, month, year] = [to.slice(8), to.slice(5, 7), to.slice(0, 4)]
  return `từ ngày ${from.slice(8)}/${from.slice(5, 7)}${from.slice(0, 4) === year ? '' : `/${from.slice(0, 4)}`} đến ngày ${day}/${month}/${year}`
}
