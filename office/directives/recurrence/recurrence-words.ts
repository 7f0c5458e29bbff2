import type { Named } from '../../../kernel/module.ts'
import type { PlainDate } from '../../../kernel/clock.ts'
import { RECURRENCE } from './recurrence.ts'

/** How often a task comes again, as one chooses it; the day comes from the first deadline. */
export const REPEATS = {
  weekly: { vi: 'Hằng tuần', en: 'Every week' },
  monthly: { vi: 'Hằng tháng', en: 'Every month' },
  quarterly: { vi: 'Hằng quý (tháng cuối quý)', en: 'Every quarter (its last month)' },
  'half-yearly': { vi: 'Sáu tháng một lần (tháng 6, tháng 12)', en: 'Twice a year (June, December)' },
  yearly: { vi: 'Hằng năm', en: 'Every year' },
} as const satisfies Readonly<Record<string, Named>>
export type Repeat = keyof typeof REPEATS

const CODES = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']
const DAYS: Readonly<Record<string, Named>> = {
  MON: { vi: 'thứ\u00A0Hai', en: 'Monday' },
  TUE: { vi: 'thứ\u00A0Ba', en: 'Tuesday' },
  WED: { vi: 'thứ\u00A0Tư', en: 'Wednesday' },
  THU: { vi: 'thứ\u00A0Năm', en: 'Thursday' },
  FRI: { vi: 'thứ\u00A0Sáu', en: 'Friday' },
  SAT: { vi: 'thứ\u00A0Bảy', en: 'Saturday' },
  SUN: { vi: 'Chủ\u00A0nhật', en: 'Sunday' },
}

export function isRepeat(typed: string): typed is Repeat {
  return Object.hasOwn(REPEATS, typed)
}

/** The rule by which a first deadline comes again; null where that deadline lies outside the last month of a quarter or half-year. */
export function recurrenceFrom(repeat: Repeat, first: PlainDate): string | null {
  const month = Number(first.slice(5, 7))
  const day = first.slice(8, 10)
  switch (repeat) {
    case 'weekly':
      return `weekly:${CODES[new Date(first).getUTCDay()] ?? ''}`
    case 'monthly':
      return `monthly:${day}`
    case 'quarterly':
      return month % 3 === 0 ? `quarterly:${day}-last-month` : null
    case 'half-yearly':
      return month % 6 === 0 ? `half-yearly:${day}-last-month` : null
    case 'yearly':
      return `yearly:${first.slice(5)}`
  }
}

/** A rule in words: "thứ Sáu hằng tuần"; null for what is no rule. */
export function recurrenceWords(rule: string): Named | null {
  if (!RECURRENCE.test(rule)) return null
  const [kind = '', rest = ''] = rule.split(':')
  const day = Number(rest.slice(0, 2))
  switch (kind) {
    case 'weekly': {
      const name = DAYS[rest] ?? { vi: rest, en: rest }
      return { vi: `${name.vi} hằng tuần`, en: `every ${name.en}` }
    }
    case 'monthly':
      return {
        vi: `ngày\u00A0${day} hằng tháng${day > 28 ? ', tháng thiếu thì ngày cuối tháng' : ''}`,
        en: `on day ${day} of every month${day > 28 ? ', or its last day' : ''}`,
      }
    case 'quarterly':
      return { vi: `ngày\u00A0${day} tháng cuối mỗi quý`, en: `on day ${day} of the last month of every quarter` }
    case 'half-yearly':
      return { vi: `ngày\u00A0${day} tháng\u00A06 và tháng\u00A012`, en: `on day ${day} of June and December` }
    default:
      return {
        vi: `ngày\u00A0${rest.slice(3)}/${rest.slice(0, 2)} hằng năm`,
        en: `on ${rest.slice(3)}/${rest.slice(0, 2)} every year`,
      }
  }
}
