import type { Lang } from '../kernel/access.ts'
import { en } from './text.en.ts'
import { vi, type CaseworkText } from './text.vi.ts'

export type { CaseworkText } from './text.vi.ts'

/** Words of the inbox, of matters, search and notices. */
export function caseworkText(lang: Lang): CaseworkText {
  return lang === 'en' ? en : vi
}
