import type { DayKind, WorkingCalendar } from './calendar.ts'
import { dueDay, type DayLimit, type DueDay, type HourLimit } from './due.ts'
import { clockText } from './local-time.ts'
import { DAY_SECONDS, hourClock, USUAL_HOURS, secondOf } from './office-hours.ts'
import { endOf, type Stretch } from './pauses.ts'
import { fromEpochDay, type PlainDate } from './plain-date.ts'
import { worksOn } from './working-day.ts'

/** What is told about a day that differs from the plain week. */
type Note = { kind?: DayKind; name?: string; of?: PlainDate; pairedWith?: PlainDate; status?: 'provisional' | 'pending' }

/** One day on the way to a due date: counted as the n-th, or not counted and why. `part`: the hours of that day that count. */
export type Step = Note & { date: PlainDate } & (
    | { counts: true; n: number; part?: { start: string; end: string; minutes: number }[] }
    | { counts: false; why: 'day-off' | 'weekend' | 'paused' | 'rolled' | 'due-after-roll' }
  )

/** Day by day from the day after the start to the due day. The counted days are as many as the limit has. */
export function explainDays(limit: DayLimit, calendar: WorkingCalendar): { end: DueDay; steps: Step[] } {
  const end = dueDay(limit, calendar)
  const steps: Step[] = []
  let n = 0
  for (let day = limit.start + 1; day <= end.raw; day++) {
    const why = isPaused(day, limit.pauses) ? 'paused' : limit.unit === 'working-day' ? offReason(day, calendar) : null
    steps.push({ date: fromEpochDay(day), ...(why ? { counts: false, why } : { counts: true, n: ++n }), ...note(day, calendar) })
  }
  for (let day = end.raw + 1; day <= end.due; day++) {
    const why = day === end.due ? 'due-after-roll' : 'rolled'
    steps.push({ date: fromEpochDay(day), counts: false, why, ...note(day, calendar) })
  }
  return { end, steps }
}

/** Day by day, with the hours that count. `n` is the number of the day on which work counted. */
export function explainHours(limit: HourLimit, calendar: WorkingCalendar): { end: number; steps: Step[] } {
  const { start, pauses = [], hours = USUAL_HOURS } = limit
  const clock = hourClock(calendar, hours)
  const end = endOf(start, limit.seconds, { clock, pauses })
  const steps: Step[] = []
  let n = 0
  for (let day = Math.floor(start / DAY_SECONDS); day * DAY_SECONDS < end; day++) {
    const sessions = hours.map(([a, b]) => ({ from: day * DAY_SECONDS + secondOf(a), to: day * DAY_SECONDS + secondOf(b) }))
    const within = sessions.map(s => ({ from: Math.max(s.from, start), to: Math.min(s.to, end) })).filter(s => s.from < s.to)
    const off = offReason(day, calendar)
    const part = off ? [] : within.flatMap(s => without(s, pauses))
    const date = fromEpochDay(day)
    if (part.length > 0) steps.push({ date, counts: true, n: ++n, part: part.map(s => told(s, day)), ...note(day, calendar) })
    else if (off ?? within.length > 0) steps.push({ date, counts: false, why: off ?? 'paused', ...note(day, calendar) })
  }
  return { end, steps }
}

function told(s: Stretch, day: number): { start: string; end: string; minutes: number } {
  const midnight = day * DAY_SECONDS
  return { start: clockText(s.from - midnight), end: clockText(s.to - midnight), minutes: (s.to - s.from) / 60 }
}

function without(s: Stretch, pauses: readonly Stretch[]): Stretch[] {
  return pauses.reduce<Stretch[]>(
    (left, p) =>
      left.flatMap(x =>
        [
          { from: x.from, to: Math.min(x.to, p.from) },
          { from: Math.max(x.from, p.to), to: x.to },
        ].filter(y => y.from < y.to),
      ),
    [s],
  )
}

function isPaused(day: number, pauses: readonly Stretch[] = []): boolean {
  return pauses.some(p => day > p.from && day <= p.to)
}

function offReason(day: number, calendar: WorkingCalendar): 'day-off' | 'weekend' | null {
  if (worksOn(day, calendar)) return null
  return calendar.rows.has(day) ? 'day-off' : 'weekend'
}

function note(day: number, calendar: WorkingCalendar): Note {
  const row = calendar.rows.get(day)
  if (!row) return {}
  const { kind, name, of, pairedWith, status } = row
  return {
    kind,
    ...(name === undefined ? {} : { name }),
    ...(of === undefined ? {} : { of }),
    ...(pairedWith === undefined ? {} : { pairedWith }),
    ...(status === undefined || status === 'official' ? {} : { status }),
  }
}
