import type { Lang } from '../../../kernel/access.ts'
import type { Problem } from '../../../kernel/problem.ts'
import { knownWords } from '../../../casework/forms/problem-words.ts'
import { ownWords as documentWords } from '../../../office/documents/problem-words.ts'
import { weeklyText } from '../../../office/weekly-review/text.ts'
import { knownWords as orgWords } from '../../../org/problem-words.ts'
import { sentence } from '../../cli/run/complaint.ts'

type Words = (refusal: Problem, lang: Lang) => string | null
const weeklyWords: Words = ({ problem, data }, lang) => weeklyText(lang).problems[problem]?.(data) ?? null

/** Rooms with API routes, each with the sentences of its own refusals. */
const ROOMS: readonly Words[] = [documentWords, weeklyWords, knownWords, orgWords]

/** What is wrong and what to do next, for people who read the answer of a program; null: only its code is known. */
export function problemDetail(refusal: Problem, lang: Lang): string | null {
  const fields = fieldsOf(refusal).flatMap(({ field, ...fault }) => {
    const words = sentenceOf(fault, lang)
    return words ? [`${field}: ${words}.`] : []
  })
  const whole = sentenceOf(refusal, lang)
  return whole === null ? null : [whole, ...fields].join(' ')
}

function sentenceOf(refusal: Problem, lang: Lang): string | null {
  const own = (['title', 'what'] as const).flatMap(part => {
    const key = `refusal.${refusal.problem}.${part}`
    const words = sentence(lang, key, placesOf(refusal))
    return words === key ? [] : [part === 'title' ? `${words}.` : words]
  })
  if (own.length > 0) return own.join(' ')
  for (const room of ROOMS) {
    const found = room(refusal, lang)
    if (found) return found
  }
  return null
}

/** What is wrong with single fields of an act's input. */
function fieldsOf({ data }: Problem): ReadonlyArray<Problem & { readonly field: string }> {
  const fields: readonly unknown[] = Array.isArray(data['fields']) ? data['fields'] : []
  return fields.filter(isFault).map(({ field, code, data: known }) => ({ field, problem: code, status: 422, data: known ?? {} }))
}

type Fault = { readonly field: string; readonly code: string; readonly data?: Readonly<Record<string, unknown>> }

function isFault(value: unknown): value is Fault {
  return typeof value === 'object' && value !== null && 'field' in value && 'code' in value
}

/** `query.limit, body.input`: where a request does not fit its schema. */
function placesOf({ data }: Problem): { where: string; scope: string } {
  const issues: readonly unknown[] = Array.isArray(data['issues']) ? data['issues'] : []
  const where = issues.map(issue => (isIssue(issue) ? [issue.in, issue.path].filter(Boolean).join('.') : '')).filter(Boolean)
  return { where: [...new Set(where)].join(', '), scope: String(data['scope'] ?? '') }
}

function isIssue(value: unknown): value is { readonly in: string; readonly path: string } {
  return typeof value === 'object' && value !== null && 'in' in value && 'path' in value
}
