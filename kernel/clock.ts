/** A date of office life, `YYYY-MM-DD`, in Việt Nam. */
export type PlainDate = string

/** The moment of a decision: the instant (UTC) and the office's date in Asia/Ho_Chi_Minh. */
export type Now = { readonly instant: Date; readonly today: PlainDate }

/** What gives the time. The server's is guarded against being set back; tests give their own. */
export type Clock = { now(): Now }

const SAIGON_OFFSET_MS = 7 * 3_600_000

/** Date in Việt Nam at an instant. The offset has been +07:00 without daylight saving since 1975. */
export function dateInVietnam(instant: Date): PlainDate {
  return new Date(instant.getTime() + SAIGON_OFFSET_MS).toISOString().slice(0, 10)
}

/** `HH:MM` in Việt Nam at an instant. */
export function timeInVietnam(instant: Date): string {
  return new Date(instant.getTime() + SAIGON_OFFSET_MS).toISOString().slice(11, 16)
}

/** The instant at which a date and `HH:MM` come in Việt Nam. */
export function instantInVietnam(date: PlainDate, time = '00:00'): Date {
  return new Date(`${date}T${time}:00+07:00`)
}

export function nowAt(instant: Date): Now {
  return { instant, today: dateInVietnam(instant) }
}

export function fixedClock(instant: Date | string): Clock {
  const now = nowAt(new Date(instant))
  return { now: () => now }
}

const ISO_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** Is this a date of the calendar (31/4 is not)? */
export function isPlainDate(text: unknown): text is PlainDate {
  if (typeof text !== 'string' || !ISO_DATE.test(text)) return false
  return new Date(`${text}T00:00:00Z`).toISOString().slice(0, 10) === text
}
