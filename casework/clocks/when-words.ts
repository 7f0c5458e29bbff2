import { formatDate } from '@kheo/viet-text'
import type { Lang } from '../../kernel/access.ts'
import { dateInVietnam, timeInVietnam } from '../../kernel/clock.ts'

/** An instant as people say it, in full: "16 giờ 32, 24/11/2026"; in English "16:32, 24/11/2026". */
export function whenWords(at: Date, lang: Lang): string {
  const [hour, minute] = timeInVietnam(at).split(':')
  const time = lang === 'en' ? `${hour}:${minute}` : `${hour}\u00A0giờ\u00A0${minute}`
  return `${time}, ${formatDate(dateInVietnam(at))}`
}
