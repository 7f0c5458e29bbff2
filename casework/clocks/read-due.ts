import type { PlainDate } from '../../kernel/clock.ts'
import { isPlainDate } from '../../kernel/clock.ts'
import type { WorkCalendar } from '../../kernel/process.ts'

/** Why a due date wants a second look; never a reason to change it silently. */
export const DUE_FLAGS = ['past', 'day-off', 'impossible', 'recurring', 'event', 'far'] as const
export type DueFlag = (typeof DUE_FLAGS)[number]

/** A due date as a document gives it, worked out by the office's calendar. */
export type ReadDue = {
  /** As printed: "trước ngày 15 tháng 12 năm 2026". */
  readonly words: string | null
  /** Last day on which it can be done in time; null where the words give none. */
  readonly dueOn: PlainDate | null
  /** Where an hour is set ("trước 16 giờ ngày 20/12"): ISO instant. */
  readonly dueAt: string | null
  /** How it was worked out. `day-before`: "trước ngày X" ends the day before. `named`: the date itself. */
  readonly how: 'none' | 'named' | 'day-before' | 'hour' | 'counted' | 'period' | 'unknown'
  /** For `counted`: from which day, how many of which unit. */
  readonly counted: { readonly from: PlainDate; readonly amount: number; readonly unit: 'working-day' | 'day' | 'month' } | null
  readonly rule: string | null
  readonly flags: readonly DueFlag[]
}

export type DueRead = {
  readonly dueText: string | null
  readonly dueOn: string | null
  readonly dueRule: string | null
  readonly dueResolved: string | null
}
type At = {
  readonly receivedOn: PlainDate
  readonly today: PlainDate
  readonly issuedOn: PlainDate | null
  readonly calendar: WorkCalendar
}

const NO_DUE: ReadDue = { words: null, dueOn: null, dueAt: null, how: 'none', counted: null, rule: null, flags: [] }

/**
 * The clock of a read task (HOUSE § 4): "trước ngày X" is read as X and ends the day before; "kể từ ngày nhận" counts from the day of
 * receipt, "kể từ ngày ký" from the document's date; "trong quý III" ends with the period. What recurs or hangs on an event has no day.
 */
export function readDue(task: DueRead, at: At): ReadDue {
  if (task.dueText === null) return NO_DUE
  const worked = workOut(task, task.dueText, at)
  return {
    ...NO_DUE,
    words: task.dueText,
    rule: task.dueRule,
    ...worked,
    flags: [...(worked.flags ?? []), ...dayFlags(worked.dueOn ?? null, at)],
  }
}

type Worked = Partial<Pick<ReadDue, 'dueOn' | 'dueAt' | 'how' | 'counted' | 'flags'>>

function workOut(task: DueRead, words: string, at: At): Worked {
  const rule = task.dueRule ?? ''
  const counted = countedFrom(rule, at)
  if (counted) return { how: 'counted', counted, dueOn: at.calendar.due(counted.from, counted, 'none') }
  const named = task.dueOn ?? task.dueResolved
  if (named === null) return { how: 'unknown', flags: [flagOf(rule)] }
  const [day = '', time] = named.split('T')
  if (!isPlainDate(day)) return { how: 'unknown', flags: ['impossible'] }
  if (time) return { how: 'hour', dueOn: day, dueAt: `${day}T${time.slice(0, 5)}:00+07:00` }
  if (task.dueOn !== null) return saysBefore(words) ? { how: 'day-before', dueOn: dayBefore(day) } : { how: 'named', dueOn: day }
  return { how: 'period', dueOn: day }
}

/** "trước ngày 15/12", "trước 15/12"; "trước hoặc vào ngày", "chậm nhất" and "đến hết" name the last day itself. */
function saysBefore(words: string): boolean {
  return (
    /(?<!\p{L})trước(?! hoặc)/iu.test(words.normalize('NFC')) &&
    !/(?<!\p{L})(?:chậm nhất|hoặc vào|muộn nhất)/iu.test(words.normalize('NFC'))
  )
}

const UNITS = { wd: 'working-day', d: 'day', w: 'day', m: 'month' } as const

/** Limits that run from receipt, or from the document's own date: what the office's calendar works out. */
function countedFrom(rule: string, { receivedOn, issuedOn }: At): ReadDue['counted'] {
  const found = /^after-(receipt|issue):(\d+)(wd|d|w|m)$/u.exec(rule)
  const from = found?.[1] === 'issue' ? issuedOn : receivedOn
  const unit = found?.[3] as keyof typeof UNITS | undefined
  if (!found || unit === undefined || from === null) return null
  return { from, amount: Number(found[2]) * (unit === 'w' ? 7 : 1), unit: UNITS[unit] }
}

function flagOf(rule: string): DueFlag {
  if (rule === '') return 'impossible'
  return /^(?:daily|weekly|monthly|quarterly|half-yearly|yearly|every|regularly)/u.test(rule) ? 'recurring' : 'event'
}

function dayBefore(day: PlainDate): PlainDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

/** A day that has gone by, or on which nobody works; pages say so beside it. */
export function dayFlags(dueOn: PlainDate | null, { today, calendar }: Pick<At, 'today' | 'calendar'>): DueFlag[] {
  if (dueOn === null) return []
  const years = Number(dueOn.slice(0, 4)) - Number(today.slice(0, 4))
  if (years > 10 || years < -20) return ['far']
  return [...(dueOn < today ? (['past'] as const) : []), ...(calendar.isWorkingDay(dueOn) ? [] : (['day-off'] as const))]
}
