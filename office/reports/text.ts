import type { Lang } from '../../kernel/access.ts'
import { en } from './text.en.ts'
import { vi, type ReportsText } from './text.vi.ts'

export type { ReportsText } from './text.vi.ts'

/** Words of reports in a language. */
export function reportsText(lang: Lang): ReportsText {
  return lang === 'en' ? en : vi
}
