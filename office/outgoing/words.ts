import type { Lang } from '../../kernel/access.ts'
import type { Canonical } from '../../kernel/canonical.ts'
import type { Problem } from '../../kernel/problem.ts'
import { signingWords } from './signing/faults.ts'
import { outgoingText } from './text.ts'

/** Our own refusals in words that say what to do next; null for those of other rooms. */
export function outgoingWords(refusal: Problem, lang: Lang): string | null {
  return outgoingText(lang).problems[refusal.problem]?.(refusal.data) ?? signingWords(refusal, lang)
}

/** A notice of an outgoing document as one sentence. */
export function outgoingNoticed(notice: { readonly kind: string; readonly data: Canonical }, lang: Lang): string | null {
  const { data } = notice
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null
  return outgoingText(lang).notices[notice.kind]?.(data as Readonly<Record<string, unknown>>) ?? null
}
