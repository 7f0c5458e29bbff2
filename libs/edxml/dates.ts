/** `2025-05-20` as the package writes it: `2025/05/20`. */
export const slashDate = (date: string): string => date.replaceAll('-', '/')

/** A day of the package (`2025/05/20`, also `20/05/2025` and `2025-05-20`, with or without a time) as `2025-05-20`; null when it is no day. */
export function readDate(text: string): string | null {
  const [, year, month, day] = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:[ T].*)?$/.exec(text) ?? reversed(text) ?? []
  if (year === undefined || month === undefined || day === undefined) return null
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const instant = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date) ? date : null
}

function reversed(text: string): [string, string, string, string] | null {
  const [, day, month, year] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?:[ T].*)?$/.exec(text) ?? []
  return day === undefined || month === undefined || year === undefined ? null : [text, year, month, day]
}

const OFFSET_MS = 7 * 3_600_000

/** An instant in the package's local time (UTC+7): `2025/05/20 09:12:33`. */
export function slashTime(instant: Date): string {
  const [date = '', time = ''] = new Date(instant.getTime() + OFFSET_MS).toISOString().split('T')
  return `${slashDate(date)} ${time.slice(0, 8)}`
}

/** The instant of a time stamp of the package, read as Vietnamese time unless it says otherwise; null when it is none. */
export function readTime(text: string): Date | null {
  const date = readDate(text)
  const [, time = '00:00:00', zone = '+07:00'] = /[ T](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?$/.exec(text) ?? []
  if (date === null) return null
  const instant = new Date(`${date}T${time.length === 5 ? `${time}:00` : time}${zone}`)
  return Number.isNaN(instant.getTime()) ? null : instant
}
