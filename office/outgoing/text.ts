import type { Lang } from '../../kernel/access.ts'
import { en } from './text.en.ts'
import { vi, type OutgoingText } from './text.vi.ts'

export type { OutgoingText } from './text.vi.ts'

/** Words of outgoing documents in a language. */
export function outgoingText(lang: Lang): OutgoingText {
  return lang === 'en' ? en : vi
}
