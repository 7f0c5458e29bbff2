import type { Lang } from '../../kernel/access.ts'
import { en } from './text.en.ts'
import { vi, type WeeklyText } from './text.vi.ts'

export type { WeeklyText } from './text.vi.ts'

/** Words of the weekly review in a language. */
export function weeklyText(lang: Lang): WeeklyText {
  return lang === 'en' ? en : vi
}
