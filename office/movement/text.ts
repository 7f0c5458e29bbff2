import type { Lang } from '../../kernel/access.ts'
import { en } from './text.en.ts'
import { vi, type MovementText } from './text.vi.ts'

export type { MovementText } from './text.vi.ts'

/** Words of the movement in a language. */
export function movementText(lang: Lang): MovementText {
  return lang === 'en' ? en : vi
}
