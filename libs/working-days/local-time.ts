import { fromEpochDay, isPlainDate, toEpochDay } from './plain-date.ts'
import { DAY_SECONDS, secondOf } from './office-hours.ts'

/** Việt Nam is UTC+7 the whole year. */
const OFFICE_OFFSET = 7 * 3600
const SHAPE = /^(\d{4}-\d{2}-\d{2})([T ])([\d:]+)(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?$/u

/** A moment as the office's clock shows it, with the way it was written. */
export type LocalTime = {
  /** epoch day × 86400 + second of the day, Asia/Ho_Chi_Minh */
  instant: number
  /** writes another moment in the same way: separator, offset, seconds only if they are there or needed */
  write: (instant: number) => string
}

/** '2026-03-06T15:00', also with seconds, 'Z' or '+07:00'; a text without offset is local time. Null if it is no moment. */
export function readLocalTime(text: unknown): LocalTime | null {
  const match = typeof text === 'string' ? SHAPE.exec(text) : null
  if (!match) return null
  const [, date = '', separator = 'T', time = '', offset] = match
  if (!isPlainDate(date) || !isTime(time)) return null
  const shift = offset === undefined ? 0 : OFFICE_OFFSET - secondsOf(offset)
  const write = (instant: number): string => {
    const moment = instant - shift
    const day = Math.floor(moment / DAY_SECONDS)
    return fromEpochDay(day) + separator + clockText(moment - day * DAY_SECONDS, time.length > 5) + (offset ?? '')
  }
  return { instant: toEpochDay(date) * DAY_SECONDS + secondOf(time) + shift, write }
}

/** Second of the day as 'HH:MM' or 'HH:MM:SS'. */
export function clockText(second: number, withSeconds = false): string {
  const two = (n: number) => String(n).padStart(2, '0')
  const seconds = second % 60
  const text = `${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}`
  return withSeconds || seconds > 0 ? `${text}:${two(seconds)}` : text
}

function isTime(time: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/u.test(time)
}

function secondsOf(offset: string): number {
  if (offset === 'Z') return 0
  const [hours, minutes] = [Number(offset.slice(1, 3)), Number(offset.slice(-2))]
  return (offset.startsWith('-') ? -1 : 1) * (hours * 3600 + minutes * 60)
}
