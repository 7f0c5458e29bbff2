import type { PlainDate } from '../../kernel/clock.ts'
import { fieldProblem, type Problem } from '../../kernel/problem.ts'

type Known = { readonly code: string; readonly name: string; readonly until: PlainDate | null }

/**
 * A code must be free from the day it is to be used. One that differs from a known code by letter case only is refused even when
 * that one is past: nobody could tell them apart in a list.
 */
export function codeTaken(code: string, same: readonly Known[], from: PlainDate): Problem | null {
  const differs = same.find(known => known.code !== code)
  if (differs) return fieldProblem('org/code-differs-by-case', 'code', { code, known: differs.code, name: differs.name })
  const taken = same.find(known => known.until === null || known.until > from)
  return taken ? fieldProblem('org/code-taken', 'code', { code, name: taken.name }) : null
}
