import type { Lang } from '../../kernel/access.ts'
import { en } from './text.en.ts'
import { vi, type DocumentsText } from './text.vi.ts'

export type { DocumentsText } from './text.vi.ts'

/** Words of incoming documents in a language. */
export function documentsText(lang: Lang): DocumentsText {
  return lang === 'en' ? en : vi
}
