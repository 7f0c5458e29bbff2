const NBSP = '\u00A0'
const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const

/** "2026-11-27" → "27/11/2026". All functions here take YYYY-MM-DD and throw a RangeError on anything else. */
export function formatDate(date: string): string {
  const { y, m, d } = parts(date)
  return `${d}/${m}/${y}`
}

/** In lists: "27/11" within the year of `today`, else "27/11/2025". */
export function formatDateShort(date: string, today: string): string {
  return formatDate(date).slice(0, date.slice(0, 4) === today.slice(0, 4) ? 5 : 10)
}

/** "Chủ nhật", "thứ Hai", … with a no-break space. */
export function weekday(date: string): string {
  const { y, m, d } = parts(date)
  const name = WEEKDAYS[new Date(Date.UTC(Number(y), Number(m) - 1, Number(d))).getUTCDay()] ?? ''
  return name.replace(' ', NBSP)
}

/** A due date in full: "thứ Sáu, 27/11/2026". */
export function formatDateFull(date: string): string {
  return `${weekday(date)}, ${formatDate(date)}`
}

/** As documents write it (NĐ 30/2020, Phụ lục I: days under 10 and months 1, 2 take a leading 0): "ngày 05 tháng 3 năm 2020". Plain spaces. */
export function formatDateDocument(date: string): string {
  const { y, m, d } = parts(date)
  return `ngày ${d} tháng ${Number(m) <= 2 ? m : String(Number(m))} năm ${y}`
}

/** The same in figures, as sentences, annexes and slips of documents name a day: "05/3/2020", "15/02/2021". Screens keep `formatDate`. */
export function formatDateCited(date: string): string {
  const { y, m, d } = parts(date)
  return `${d}/${Number(m) <= 2 ? m : String(Number(m))}/${y}`
}

/** "16:32" → "16 giờ 32"; "16:00" → "16 giờ". */
export function formatTime(time: string): string {
  const match = /^([01]\d|2[0-3]):([0-5]\d)/u.exec(time)
  if (!match) throw new RangeError(`not a time HH:MM: ${time}`)
  return `${match[1]}${NBSP}giờ${match[2] === '00' ? '' : NBSP + match[2]}`
}

function parts(date: string): { y: string; m: string; d: string } {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date)
  const [, y = '', m = '', d = ''] = match ?? []
  const real = new Date(Date.UTC(Number(y), Number(m) - 1, Number(d)))
  if (!match || real.getUTCMonth() + 1 !== Number(m) || real.getUTCDate() !== Number(d))
    throw new RangeError(`not a date YYYY-MM-DD: ${date}`)
  return { y, m, d }
}
