import { isProblem, type Problem } from '../../../../kernel/problem.ts'
import type { CalendarEdit } from '../../../services/calendar-edit.ts'
import { textOf } from '../../form.ts'
import { dateIn } from '../bodies/body-input.ts'

/** A day of the calendar as typed: off, working, or given back to the national calendar. */
export function calendarEditIn(body: FormData): CalendarEdit | Problem {
  const date = dateIn(body, 'date')
  if (isProblem(date)) return date
  const what = textOf(body, 'what')
  if (what === 'national') return { set: [], removed: [date] }
  const status = textOf(body, 'status') === 'provisional' ? 'provisional' : 'official'
  const kind = what === 'work' ? 'work' : 'off'
  return { set: [{ date, kind, name: textOf(body, 'name'), source: textOf(body, 'source'), status }], removed: [] }
}
