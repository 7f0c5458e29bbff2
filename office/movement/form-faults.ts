import type { Lang } from '../../kernel/access.ts'
import type { Problem } from '../../kernel/problem.ts'
import { newestProcess, problemWords } from '../../casework/index.ts'
import type { Fault } from './pages/fault-at.ts'

/** A refusal as the faults of a form of our own, in the words of a process. */
export function faultsOf(refusal: Problem, lang: Lang, process = 'mo-hinh'): Fault[] {
  const told = (problem: Problem): string => problemWords(problem, { lang, process: newestProcess(process) })
  const { fields, field } = refusal.data
  if (!Array.isArray(fields)) return [{ field: typeof field === 'string' ? field : '', words: told(refusal) }]
  return fields.flatMap((each: { field?: unknown; code?: unknown; data?: unknown }): Fault[] =>
    typeof each.field === 'string' && typeof each.code === 'string'
      ? [{ field: each.field, words: told({ problem: each.code, status: 422, data: dataIn(each.data) }) }]
      : [],
  )
}

function dataIn(data: unknown): Problem['data'] {
  return typeof data === 'object' && data !== null ? { ...data } : {}
}
