import { formatDate } from '@kheo/viet-text'
import { dateInVietnam, timeInVietnam } from '../kernel/clock.ts'

/** An instant as people say it, in full: "16 giờ 32, 24/11/2026". */
export function whenWords(at: Date): string {
  const [hour, minute] = timeInVietnam(at).split(':')
  return `${hour}\u00A0giờ\u00A0${minute}, ${formatDate(dateInVietnam(at))}`
}
