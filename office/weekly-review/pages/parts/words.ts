import { percentWords, useUi } from '../../../../ui/index.ts'
import { weeklyText, type WeeklyText } from '../../text.ts'

/** Words of this function in the reader's language. */
export function useWords(): WeeklyText {
  return weeklyText(useUi().lang)
}

export const WEEKS_HREF = '/theo-doi/kiem-diem-tuan'

export const weekHref = (period: string, query: Readonly<Record<string, string>> = {}): string => {
  const asked = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== '')).toString()
  return `${WEEKS_HREF}/${period}${asked === '' ? '' : `?${asked}`}`
}

const DIMENSIONS = { body: 'co-quan', assigner: 'lanh-dao', follower: 'theo-doi', source: 'nguon' } as const
export type DimensionName = keyof typeof DIMENSIONS
export const dimensionAddress = (dimension: DimensionName): string => DIMENSIONS[dimension]

/** The list behind a figure of a week. */
export function listHref(period: string, list: string, of?: { dimension: DimensionName; keys: readonly string[] }): string {
  const params = new URLSearchParams({ ds: list })
  if (of) {
    params.set('theo', DIMENSIONS[of.dimension])
    for (const key of of.keys) params.append('khoa', key)
  }
  return `${WEEKS_HREF}/${period}/danh-sach?${params.toString()}`
}

/** The week before or after, by its name; weeks of ISO 8601. */
export function nextPeriod(period: string, weeks: 1 | -1): string {
  const [year = 0, week = 0] = [Number(period.slice(0, 4)), Number(period.slice(6))]
  const next = week + weeks
  if (next < 1) return `${year - 1}-W${String(weeksIn(year - 1))}`
  if (next > weeksIn(year)) return `${year + 1}-W01`
  return `${year}-W${String(next).padStart(2, '0')}`
}

/** A year has 53 weeks when it begins on a Thursday, or on a Wednesday as a leap year. */
function weeksIn(year: number): number {
  const first = new Date(Date.UTC(year, 0, 1)).getUTCDay()
  const leap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1
  return first === 4 || (leap && first === 3) ? 53 : 52
}

/** A share in per mille as a percentage with its one decimal always, so that a column of them can be compared. */
export function rateWords(perMille: number, lang: 'vi' | 'en'): string {
  return percentWords(perMille / 10, lang, 1)
}
