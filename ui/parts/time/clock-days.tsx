import { useText, useUi } from '../../context.tsx'
import { formatDateShort, fullDate } from '../../format.ts'
import type { UiText } from '../../text.vi.ts'
import { Aloud } from '../text/aloud.tsx'
import { calendarWeeks, type CalendarCell, type ClockDay } from './clock-day.ts'

type ClockDaysProps = { days: readonly ClockDay[]; caption: string }

/** The clock as a calendar: every day counted, or skipped with its reason. */
export function ClockDays({ days, caption }: ClockDaysProps) {
  const text = useText()
  return (
    <div className="table-scroll">
      <table className="clock-days">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {text.weekdaysShort.map((short, index) => (
              <th scope="col" key={short}>
                <abbr title={text.weekdays[index]}>{short}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {calendarWeeks(days).map(cells => (
            <tr key={cells[0]?.date}>
              {cells.map(cell => (
                <DayCell key={cell.date} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function DayCell({ cell }: { cell: CalendarCell }) {
  const text = useText()
  const { today } = useUi()
  const isToday = cell.date === today
  return (
    <td data-day={look(cell)} aria-current={isToday ? 'date' : undefined}>
      <time dateTime={cell.date}>{formatDateShort(cell.date, today)}</time>
      {isToday ? <Aloud> {text.today}</Aloud> : null}
      {cell.day ? <span className="clock-reason">{reason(cell.day, text)}</span> : null}
    </td>
  )
}

function look({ day, before }: CalendarCell): string {
  if (!day) return before ? 'before' : 'after'
  if (day.mark) return day.mark
  return day.kind === 'start' ? 'off' : day.kind
}

function reason(day: ClockDay, text: UiText) {
  const mark = day.mark === 'due' ? text.dueMark : day.mark === 'was-due' ? text.originalMark : undefined
  const said =
    day.kind === 'counted' ? (
      <b>{countedWords(day, text)}</b>
    ) : (
      (day.reason ?? (day.kind === 'start' ? text.dayStart : day.kind === 'holiday' ? text.holiday : ''))
    )
  return (
    <>
      {said}
      {mark ? ` · ${mark}` : null}
    </>
  )
}

/** A day that is also marked has room for its number only. */
function countedWords(day: ClockDay, text: UiText): string {
  const number = day.number ?? 0
  if (day.mark === 'was-due' && !day.extra) return String(number)
  return day.extra ? text.dayExtra(number) : text.dayCell(number)
}

/** The same clock as lines, for a few days beside a list. */
export function ClockLines({ days }: { days: readonly ClockDay[] }) {
  const text = useText()
  const { lang, today } = useUi()
  return (
    <ol className="clock-lines">
      {days.map(day => (
        <li key={day.date} data-day={day.mark === 'due' ? 'due' : day.kind === 'start' ? 'off' : day.kind}>
          <time dateTime={day.date}>{lineDate(day.date, today, lang)}</time>
          <span>{lineWhat(day, text)}</span>
          <span>{lineWhy(day, text)}</span>
        </li>
      ))}
    </ol>
  )
}

function lineDate(date: string, today: string, lang: 'vi' | 'en'): string {
  const full = fullDate(date, lang)
  return date.slice(0, 4) === today.slice(0, 4) ? full.slice(0, -5) : full
}

function lineWhat(day: ClockDay, text: UiText): string {
  switch (day.kind) {
    case 'start':
      return day.reason ?? text.dayStart
    case 'counted':
      return day.extra ? text.dayExtra(day.number ?? 0) : text.dayNumber(day.number ?? 0)
    case 'off':
      return day.reason ?? ''
    case 'holiday':
      return text.holiday
    case 'paused':
      return text.dayPaused
  }
}

function lineWhy(day: ClockDay, text: UiText): string {
  if (day.mark === 'due') return text.dueLine
  if (day.mark === 'was-due') return text.originalMark
  if (day.kind === 'start') return text.dayStartNote
  return day.kind === 'holiday' || day.kind === 'paused' ? (day.reason ?? '') : ''
}
