import type { Lang } from '../../../kernel/access.ts'
import { fullDate } from '../../../ui/format.ts'
import type { DayOff } from '../../clocks/day-off.ts'
import { caseworkText } from '../../text.ts'

/** "Hạn thứ Bảy, 05/12/2026 rơi vào ngày nghỉ hằng tuần …": which day it is, and which working days lie around it. */
export function dayOffWords({ date, name, before, after }: DayOff, lang: Lang): string {
  return caseworkText(lang).dayOff({
    on: fullDate(date, lang),
    name,
    before: fullDate(before, lang),
    after: fullDate(after, lang),
  })
}
