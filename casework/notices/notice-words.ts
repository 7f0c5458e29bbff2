import type { Lang } from '../../kernel/access.ts'
import type { Canonical } from '../../kernel/canonical.ts'
import { lookOf } from '../registry.ts'
import { caseworkText } from '../text.ts'

/** `title` and `code` of the matter fill a sentence whose notice does not carry them. */
export type Told = {
  readonly kind: string
  readonly data: Canonical
  readonly process: string | null
  readonly title?: string | null
  readonly code?: string | null
}

/** A notice as one sentence: its process's own words first, then those known here; at last that the matter has changed. */
export function noticeWords({ kind, data, process, title, code }: Told, lang: Lang): string {
  // A notice of no matter (nobody opened one) names the process whose words tell it.
  const teller = process ?? recordOf(data)['process']
  const own = typeof teller === 'string' ? lookOf(teller)?.noticed?.({ kind, data }, lang) : null
  if (own) return own
  const text = caseworkText(lang)
  const facts = { title: title ?? code ?? '', code, ...recordOf(data) }
  return text.noticeKinds[kind]?.(facts) ?? text.noticeChanged(String(facts.title))
}

function recordOf(data: Canonical): Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data } : {}
}
