import type { Lang } from '../../kernel/access.ts'
import { en } from './text.en.ts'
import { vi, type DeskText } from './text.vi.ts'

export type { DeskText } from './text.vi.ts'

/** Words of the leader's desk in a language. */
export function deskText(lang: Lang): DeskText {
  return lang === 'en' ? en : vi
}
