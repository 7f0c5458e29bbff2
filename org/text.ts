import type { Lang } from '../kernel/access.ts'
import { en } from './text.en.ts'
import { vi, type OrgText } from './text.vi.ts'

/** Words of the pages of org in a language. */
export function orgText(lang: Lang): OrgText {
  return lang === 'en' ? en : vi
}
