import { faultCodes, faultText, SignatureFault, type FaultCode } from '@kheo/pdf-signature'
import type { Lang } from '../../../kernel/access.ts'
import { problem, type Problem } from '../../../kernel/problem.ts'

/** A refusal of the signature library as a Problem: `signing/<code>` with what fills its sentence. Anything else is thrown on. */
export function signingProblem(error: unknown): Problem {
  if (!(error instanceof SignatureFault)) throw error
  return problem(`signing/${error.code}`, { ...error.data })
}

/** The words of such a refusal; null for another one. */
export function signingWords({ problem: code, data }: Problem, lang: Lang): string | null {
  const known = faultCodes.find(each => `signing/${each}` === code)
  return known ? faultText(new SignatureFault(known, plain(data)), lang) : null
}

/** The sentence of a code that a request keeps of its failure. */
export function failureWords(code: string | null, lang: Lang): string {
  const known: FaultCode | undefined = faultCodes.find(each => each === code)
  return known ? faultText(new SignatureFault(known), lang) : (code ?? '')
}

function plain(data: Problem['data']): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[key, value]] : [],
    ),
  )
}
