import { withDays, type WorkingCalendar } from './calendar.ts'
import { ROLLS, UNITS, type Roll, type Unit } from './due.ts'
import { readLocalTime } from './local-time.ts'
import { DAY_SECONDS } from './office-hours.ts'
import type { Stretch } from './pauses.ts'
import { isPlainDate, toEpochDay, type PlainDate } from './plain-date.ts'
import { refuse } from './due-problem.ts'

/** Bounds that no legal limit reaches; they keep one line of input from filling the memory. */
const MOST = { 'working-day': 36_600, day: 36_600, month: 1_200, 'working-hour': 292_800 } as const satisfies Record<Unit, number>

/** The record of one input line, checked field by field; each throws a DueRefusal. */
export function readLimit(limit: unknown): { amount: number; unit: Unit } {
  if (!isRecord(limit)) throw refuse('due/bad-limit', limit)
  const unit = UNITS.find(u => u === limit.unit)
  if (!unit) throw refuse('due/bad-unit', limit.unit)
  const { amount } = limit
  if (typeof amount !== 'number' || !(amount >= 0) || amount > MOST[unit]) throw refuse('due/bad-amount', amount)
  if (unit !== 'working-hour' && !Number.isInteger(amount)) throw refuse('due/bad-amount', amount)
  return { amount, unit }
}

/** 'none' when nothing is said. */
export function readRoll(roll: unknown): Roll {
  const known = ROLLS.find(r => r === (roll ?? 'none'))
  if (!known) throw refuse('due/bad-roll', roll)
  return known
}

/** The day of a date or of a moment (by the office's clock). */
export function readDay(from: unknown): number {
  const day = isPlainDate(from) ? toEpochDay(from) : Math.floor((readLocalTime(from)?.instant ?? fail(from)) / DAY_SECONDS)
  return withinReach(day, from)
}

/** An instant; a mere date stands for its end, so that a pause given in days holds whole days. */
export function readInstant(text: unknown): number {
  const instant = isPlainDate(text) ? (toEpochDay(text) + 1) * DAY_SECONDS : (readLocalTime(text)?.instant ?? fail(text))
  withinReach(Math.floor(instant / DAY_SECONDS), text)
  return instant
}

/** Pauses on the axis of `read`. A pause without `to` is still open. */
export function readPauses(pauses: unknown, read: (text: unknown) => number): Stretch[] {
  if (pauses === undefined || pauses === null) return []
  if (!Array.isArray(pauses)) throw refuse('due/bad-pause', pauses)
  return pauses.map((pause: unknown) => {
    if (!isRecord(pause)) throw refuse('due/bad-pause', pause)
    const stretch = { from: read(pause.from), to: pause.to === undefined || pause.to === null ? Infinity : read(pause.to) }
    if (stretch.to < stretch.from) throw refuse('due/bad-pause', pause)
    return stretch
  })
}

/** The national calendar with the days of this line set off or to work. */
export function readCalendar(days: unknown, calendar: WorkingCalendar): WorkingCalendar {
  if (days === undefined || days === null) return calendar
  if (!isRecord(days)) throw refuse('due/bad-calendar', days)
  const [off, work] = [readDates(days.off), readDates(days.work)]
  const both = off.find(date => work.includes(date))
  if (both) throw refuse('due/bad-calendar', both)
  return withDays(calendar, { off, work })
}

function readDates(dates: unknown): PlainDate[] {
  if (dates === undefined || dates === null) return []
  if (!Array.isArray(dates)) throw refuse('due/bad-calendar', dates)
  return dates.map((date: unknown) => (isPlainDate(date) ? date : fail(date)))
}

/** No office counts from outside 1900–2199; a slip like 0206 is not taken for a year. */
function withinReach(day: number, given: unknown): number {
  if (day < toEpochDay('1900-01-01') || day > toEpochDay('2199-12-31')) throw refuse('due/bad-date', given)
  return day
}

function fail(text: unknown): never {
  throw refuse('due/bad-date', text)
}

/** True for a plain object: the shape of a JSON record. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
