import type { Lang } from '../kernel/access.ts'
import { en } from './text.en.ts'
import { vi, type AppText } from './text.vi.ts'

/** Words of the frame in a language. */
export function appText(lang: Lang): AppText {
  return lang === 'en' ? en : vi
}
