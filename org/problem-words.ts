import type { Lang } from '../kernel/access.ts'
import type { Problem } from '../kernel/problem.ts'
import { enProblems } from './text.problems.en.ts'
import { viProblems } from './text.problems.vi.ts'

/** The sentence of a refusal: what is wrong, and what to do next. */
export function problemWords({ problem, data }: Problem, lang: Lang): string {
  const words: Readonly<Record<string, string | ((data: never) => string)>> = lang === 'en' ? enProblems : viProblems
  const found = words[problem] ?? words['form/invalid'] ?? problem
  // Each code is refused with the data its sentence takes; a test renders them all.
  return typeof found === 'function' ? found(data as never) : found
}
