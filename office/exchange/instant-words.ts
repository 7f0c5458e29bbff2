import { formatDate, formatTime } from '@kheo/viet-text'
import { dateInVietnam, timeInVietnam } from '../../kernel/clock.ts'

/** An instant as people say it: "16 giờ 32, 24/11/2026". */
export const instantWords = (at: Date): string => `${formatTime(timeInVietnam(at))}, ${formatDate(dateInVietnam(at))}`
