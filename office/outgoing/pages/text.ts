import type { Lang } from '../../../kernel/access.ts'
import { draftingEn } from './text.drafting.en.ts'
import { draftingVi, type DraftingText } from './text.drafting.vi.ts'
import { en } from './text.en.ts'
import { sendingEn } from './text.sending.en.ts'
import { sendingVi, type SendingText } from './text.sending.vi.ts'
import { signingEn } from './text.signing.en.ts'
import { signingVi, type SigningText } from './text.signing.vi.ts'
import { vi, type MainText } from './text.vi.ts'

export type PageText = MainText & SigningText & DraftingText & SendingText

const WORDS: Readonly<Record<Lang, PageText>> = {
  vi: { ...vi, ...signingVi, ...draftingVi, ...sendingVi },
  en: { ...en, ...signingEn, ...draftingEn, ...sendingEn },
}

/** Words of the pages of outgoing documents in a language. */
export function pageText(lang: Lang): PageText {
  return WORDS[lang]
}
