import type { Lang } from '../../../kernel/access.ts'
import { en } from './text.en.ts'
import { vi, type PageText } from './text.vi.ts'

export type { PageText } from './text.vi.ts'

/** Words of the pages of outgoing documents in a language. */
export function pageText(lang: Lang): PageText {
  return lang === 'en' ? en : vi
}
