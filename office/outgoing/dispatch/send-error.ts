import type { Lang } from '../../../kernel/access.ts'
import { outgoingText } from '../text.ts'

/** A code of ours, with what the far side said behind it: `gateway/unknown-receiver: 18: …`. */
const CODED = /^([a-z-]+\/[a-z-]+)(?:: |$)/u

/** Why a document did not reach a receiver, in words that say what to do next; a reason that somebody wrote stays as written. */
export function sendErrorWords(error: string | null, lang: Lang): string | null {
  const code = CODED.exec(error ?? '')?.[1]
  if (code === undefined) return error
  const words = outgoingText(lang).sendErrors
  return words[code] ?? words['other'] ?? null
}
