import type { Lang } from '../../kernel/access.ts'
import { en } from './text.en.ts'
import { vi, type WorkFilesText } from './text.vi.ts'

export type { WorkFilesText } from './text.vi.ts'

/** Words of work files in a language. */
export function workFilesText(lang: Lang): WorkFilesText {
  return lang === 'en' ? en : vi
}
