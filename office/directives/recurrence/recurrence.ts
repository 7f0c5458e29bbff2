import type { PlainDate } from '../../../kernel/clock.ts'

/** Rules by which a task comes again, in the words of `npx kheo tasks`: weekly:FRI, monthly:15, quarterly:20-last-month, yearly:12-15. */
export const RECURRENCE =
  /^(weekly:(MON|TUE|WED|THU|FRI|SAT|SUN)|monthly:(0[1-9]|[12]\d|3[01])|quarterly:(0[1-9]|[12]\d|3[01])-last-month|half-yearly:(0[1-9]|[12]\d|3[01])-last-month|yearly:(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))$/

const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']
const DAY_MS = 86_400_000

/** The first date of a rule on or after `from`. A day which a month has not is its last day. Null: the rule names none. */
export function nextOccurrence(rule: string, from: PlainDate): PlainDate | null {
  const match = RECURRENCE.exec(rule)
  if (!match) return null
  const [kind = '', rest = ''] = rule.split(':')
  if (kind === 'weekly') return nextWeekday(from, DAYS.indexOf(rest))
  if (kind === 'yearly') return nextYearly(from, Number(rest.slice(0, 2)), Number(rest.slice(3)))
  const every = { monthly: 1, quarterly: 3, 'half-yearly': 6 }[kind] ?? 1
  return nextMonthly(from, Number(rest.slice(0, 2)), every)
}

function nextWeekday(from: PlainDate, weekday: number): PlainDate {
  const ahead = (weekday - new Date(from).getUTCDay() + 7) % 7
  return new Date(Date.parse(from) + ahead * DAY_MS).toISOString().slice(0, 10)
}

function nextMonthly(from: PlainDate, day: number, every: number): PlainDate {
  const year = Number(from.slice(0, 4))
  const month = Number(from.slice(5, 7))
  for (let n = 0; n <= every; n++) {
    const at = month + n
    if (((at - 1) % 12) % every !== every - 1) continue
    const date = dayOfMonth(year + Math.floor((at - 1) / 12), ((at - 1) % 12) + 1, day)
    if (date >= from) return date
  }
  return nextMonthly(dayOfMonth(year + Math.floor(month / 12), (month % 12) + 1, 1), day, every)
}

function nextYearly(from: PlainDate, month: number, day: number): PlainDate {
  const year = Number(from.slice(0, 4))
  const date = dayOfMonth(year, month, day)
  return date >= from ? date : dayOfMonth(year + 1, month, day)
}

function dayOfMonth(year: number, month: number, day: number): PlainDate {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1, Math.min(day, last))).toISOString().slice(0, 10)
}
