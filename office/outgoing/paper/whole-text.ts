import { leftoverIn } from '@kheo/official-document/write'
import { problem, type Problem } from '../../../kernel/problem.ts'

/** Nothing is submitted, made or issued while a place of it was never filled in. Problem: `outgoing/text-not-whole` with the words around it. */
export function wholeTextRefusal(text: string): Problem | null {
  const left = leftoverIn(text, { typed: true })
  return left === null ? null : problem('outgoing/text-not-whole', { words: left })
}
