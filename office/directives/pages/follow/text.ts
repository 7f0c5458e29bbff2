import type { Lang } from '../../../../kernel/access.ts'
import { en } from './text.en.ts'
import { vi, type FollowText } from './text.vi.ts'

export type { FollowText } from './text.vi.ts'

/** Words of the follow-up pages, their files and papers. */
export function followText(lang: Lang): FollowText {
  return lang === 'en' ? en : vi
}
