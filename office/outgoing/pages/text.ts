import type { Lang } from '../../../kernel/access.ts'
import { en } from './text.en.ts'
import { signingEn } from './text.signing.en.ts'
import { signingVi, type SigningText } from './text.signing.vi.ts'
import { vi, type MainText } from './text.vi.ts'

export type PageText = MainText & SigningText

const WORDS: Readonly<Record<Lang, PageText>> = { vi: { ...vi, ...signingVi }, en: { ...en, ...signingEn } }

/** Words of the pages of outgoing documents in a language. */
export function pageText(lang: Lang): PageText {
  return WORDS[lang]
}
