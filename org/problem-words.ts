import type { Lang } from '../kernel/access.ts'
import type { Problem } from '../kernel/problem.ts'
import { enProblems } from './text.problems.en.ts'
import { viProblems } from './text.problems.vi.ts'

/** The sentence of a refusal: what is wrong, and what to do next. */
export function problemWords(refusal: Problem, lang: Lang): string {
  return knownWords(refusal, lang) ?? knownWords({ ...refusal, problem: 'form/invalid' }, lang) ?? refusal.problem
}

/** The same; null when the refusal is not one of this room. */
export function knownWords({ problem, data }: Problem, lang: Lang): string | null {
  const words: Readonly<Record<string, string | ((data: never) => string)>> = lang === 'en' ? enProblems : viProblems
  const found = words[problem] ?? null
  // Each code is refused with the data its sentence takes; a test renders them all.
  return typeof found === 'function' ? found(data as never) : found
}
