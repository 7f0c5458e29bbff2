import type { Lang } from '../../kernel/access.ts'
import type { Problem } from '../../kernel/problem.ts'
import { loadedLooks, lookOf, processOf } from '../registry.ts'
import { caseworkText } from '../text.ts'

type Of = { readonly lang: Lang; readonly process?: { readonly id: string; readonly version: number } }

/** A refusal as one sentence: the process's own words first, then those of this room; at last the code, never silence. */
export function problemWords(refusal: Problem, { lang, process }: Of): string {
  const own = process ? lookOf(process.id)?.words?.(refusal, lang) : null
  if (own) return own
  const data = process ? { ...refusal.data, ...namesIn(refusal, lang, process) } : refusal.data
  const words = caseworkText(lang).problems[refusal.problem]
  if (words) return words(data)
  // A use case may meet refusals of a neighbour (a file that cannot be read): said in its words.
  return knownWords(refusal, lang) ?? caseworkText(lang).problemUnknown(refusal.problem)
}

/** The sentence of a refusal whose process is not known: of any process that knows the code, then of this room; null of neither. */
export function knownWords(refusal: Problem, lang: Lang): string | null {
  for (const look of loadedLooks()) {
    const own = look.words?.(refusal, lang)
    if (own) return own
  }
  return caseworkText(lang).problems[refusal.problem]?.(refusal.data) ?? null
}

/** Names of act and state for sentences that mention them. */
function namesIn({ data }: Problem, lang: Lang, { id, version }: { id: string; version: number }): Record<string, string> {
  const process = processOf(id, version)
  const act = typeof data['act'] === 'string' ? process.actNames[data['act']]?.[lang] : undefined
  const state = typeof data['state'] === 'string' ? process.stateNames[data['state']]?.[lang] : undefined
  return { ...(act ? { act } : {}), ...(state ? { state } : {}) }
}

export type FieldWords = { readonly field: string; readonly words: string }

/** The field problems inside a refusal of a form: each with its sentence. */
export function fieldWords(refusal: Problem, of: Of): FieldWords[] {
  const { fields, field } = refusal.data
  if (Array.isArray(fields))
    return fields.filter(isFieldFault).map(fault => ({ field: fault.field, words: faultWords(fault, of) }))
  return typeof field === 'string' ? [{ field, words: problemWords(refusal, of) }] : []
}

type Fault = { field: string; code: string; data?: Record<string, unknown> }

function isFieldFault(value: unknown): value is Fault {
  return typeof value === 'object' && value !== null && 'field' in value && 'code' in value
}

function faultWords({ code, data = {} }: Fault, of: Of): string {
  return problemWords({ problem: code, status: 422, data }, of)
}
