import {
  formatDate,
  formatDateFull,
  formatDateShort,
  formatNumber as formatNumberVi,
  formatTime as formatTimeVi,
} from '@kheo/viet-text'
import type { Lang } from './context.tsx'

const ENGLISH_DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const
const HANOI_OFFSET_MS = 7 * 3_600_000

export { formatDate, formatDateShort }

/** Days from 1970-01-01 to a date YYYY-MM-DD. */
export function epochDay(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000)
}

/** The inverse of epochDay. */
export function dateOfEpochDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

/** 0 for Monday … 6 for Sunday. */
export function weekdayIndex(date: string): number {
  return (((epochDay(date) + 3) % 7) + 7) % 7
}

/** "thứ Sáu, 27/11/2026"; in English "Friday, 27/11/2026": the office writes day before month in both. */
export function fullDate(date: string, lang: Lang): string {
  if (lang === 'vi') return formatDateFull(date)
  return `${ENGLISH_DAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? ''}, ${formatDate(date)}`
}

/** "16 giờ 32"; in English "16:32". */
export function timeWords(time: string, lang: Lang): string {
  return lang === 'vi' ? formatTimeVi(time) : time.slice(0, 5)
}

/** Office date and time of an instant, in Hanoi (UTC+7 all year). Throws a RangeError on anything but an ISO instant. */
export function inHanoi(instant: string): { date: string; time: string } {
  const local = new Date(Date.parse(instant) + HANOI_OFFSET_MS).toISOString()
  return { date: local.slice(0, 10), time: local.slice(11, 16) }
}

/** "16 giờ 48, 20/11" in lists of this year. */
export function instantWords(instant: string, today: string, lang: Lang): string {
  const { date, time } = inHanoi(instant)
  return `${timeWords(time, lang)}, ${formatDateShort(date, today)}`
}

/** A figure for people: 1.234,5; in English 1,234.5. Never for numbers of documents, registers or matters. */
export function figureWords(value: number, lang: Lang): string {
  return lang === 'vi' ? formatNumberVi(value) : value.toLocaleString('en-GB', { maximumFractionDigits: 2 })
}

/**
 * A share for people, as official papers print it: 12,5%; in English 12.5%. No space stands before the sign. With `places` every figure has as
 * many, so that a column of them can be compared.
 */
export function percentWords(percent: number, lang: Lang, places?: number): string {
  const figure = places === undefined ? figureWords(Math.round(percent * 10) / 10, lang) : percent.toFixed(places)
  return `${lang === 'vi' && places !== undefined ? figure.replace('.', ',') : figure}%`
}

/** Reads a date as the office types it: 27/11/2026, 7-1-2026 or 2026-11-27. Undefined when it is not a day of the calendar. */
export function readDate(typed: string): string | undefined {
  const text = typed.trim()
  const office = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text)
  const iso = office ? `${office[3]}-${pad(office[2])}-${pad(office[1])}` : text
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(iso)) return undefined
  const day = epochDay(iso)
  return Number.isNaN(day) || dateOfEpochDay(day) !== iso ? undefined : iso
}

function pad(part: string | undefined): string {
  return (part ?? '').padStart(2, '0')
}
