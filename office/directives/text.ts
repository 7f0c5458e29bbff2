import type { Lang } from '../../kernel/access.ts'
import { en } from './text.en.ts'
import { vi, type DirectivesText } from './text.vi.ts'

/** Words of this function's own pages. */
export function directivesText(lang: Lang): DirectivesText {
  return lang === 'en' ? en : vi
}
