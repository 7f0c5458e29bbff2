import type { Lang } from '../../kernel/access.ts'
import { en } from './text.en.ts'
import { pagesEn } from './pages/text.pages.en.ts'
import { pagesVi, type PagesText } from './pages/text.pages.vi.ts'
import { vi, type MovementText as FirstText } from './text.vi.ts'

export type MovementText = FirstText & PagesText

const WORDS: Readonly<Record<Lang, MovementText>> = { vi: { ...vi, ...pagesVi }, en: { ...en, ...pagesEn } }

/** Words of the movement in a language. */
export function movementText(lang: Lang): MovementText {
  return WORDS[lang]
}
