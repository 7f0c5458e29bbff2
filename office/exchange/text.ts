import type { Lang } from '../../kernel/access.ts'
import { en } from './text.en.ts'
import { vi, type ExchangeText } from './text.vi.ts'

export type { ExchangeText } from './text.vi.ts'

/** Words of the exchange in a language. */
export function exchangeText(lang: Lang): ExchangeText {
  return lang === 'en' ? en : vi
}
