import { problemWords as caseworkWords } from '../../casework/index.ts'
import type { Lang } from '../../kernel/access.ts'
import type { Problem } from '../../kernel/problem.ts'
import { directiveWords } from '../directives/index.ts'
import { documentsText } from './text.ts'

/** Our own refusals in words; null for those of other rooms. */
export function ownWords({ problem, data }: Problem, lang: Lang): string | null {
  return documentsText(lang).problems[problem]?.(data) ?? null
}

/** Whose names acts and states bear. */
const DOCUMENT = { id: 'van-ban-den', version: 1 }

/** Any refusal that a page of documents can meet, as one sentence. */
export function wordsOf(refusal: Problem, lang: Lang): string {
  return ownWords(refusal, lang) ?? directiveWords(refusal, lang) ?? caseworkWords(refusal, { lang, process: DOCUMENT })
}

type Fault = { readonly field: string; readonly code: string; readonly data?: Readonly<Record<string, unknown>> }

/** The lines of an error summary: each with the field it belongs to. */
export function faultsOf(refusal: Problem, lang: Lang): ReadonlyArray<{ readonly field: string; readonly words: string }> {
  const { fields, field } = refusal.data
  if (Array.isArray(fields) && fields.length > 0)
    return fields
      .filter(isFault)
      .map(fault => ({ field: fault.field, words: wordsOf({ problem: fault.code, status: 422, data: fault.data ?? {} }, lang) }))
  return [{ field: typeof field === 'string' ? field : '', words: wordsOf(refusal, lang) }]
}

function isFault(value: unknown): value is Fault {
  return typeof value === 'object' && value !== null && 'field' in value && 'code' in value
}
