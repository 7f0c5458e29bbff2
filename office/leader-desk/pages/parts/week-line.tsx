import { BalanceLine, Figure } from '../../../../ui/index.ts'
import type { DeskView } from '../../desk-view.ts'
import { useWords } from './words.ts'

/** The running week in one line, each figure a link to its list. */
export function WeekLine({ totals }: { totals: DeskView['totals'] }) {
  const words = useWords()
  if (!totals) return null
  const { period, total, seen } = totals
  const week = `/theo-doi/kiem-diem-tuan/${period}`
  const figure = (list: string, value: (row: typeof total) => number, of: string) => (
    <Figure
      value={value(seen)}
      beyond={value(total) - value(seen)}
      href={`${week}/danh-sach?ds=${list}`}
      of={`${words.matters}, ${of}`}
      late={list === 'overdue'}
    />
  )
  return (
    <BalanceLine head={words.weekLine(period)} end={<a href={week}>{words.weekly}</a>}>
      {words.lineStart} {figure('start', row => row.start, words.lineStart)} + {words.lineOpened}{' '}
      {figure('opened', row => row.opened, words.lineOpened)} − {words.lineDone}{' '}
      {figure('done', row => row.doneInTime + row.doneNoLimit + row.doneLate, words.lineDone)} − {words.lineVoid}{' '}
      {figure('void', row => row.void, words.lineVoid)} = {words.lineEnd} {figure('end', row => row.end, words.lineEnd)},{' '}
      {words.lineOverdue} {figure('overdue', row => row.overdue, words.lineOverdue)}
    </BalanceLine>
  )
}
