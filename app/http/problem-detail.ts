import type { Lang } from '../../kernel/access.ts'
import type { Problem } from '../../kernel/problem.ts'
import { knownWords } from '../../casework/problem-words.ts'
import { ownWords as documentWords } from '../../office/documents/problem-words.ts'
import { weeklyText } from '../../office/weekly-review/text.ts'
import { knownWords as orgWords } from '../../org/problem-words.ts'
import { sentence } from '../cli/complaint.ts'

type Words = (refusal: Problem, lang: Lang) => string | null
const weeklyWords: Words = ({ problem, data }, lang) => weeklyText(lang).problems[problem]?.(data) ?? null

/** Rooms with API routes, each with the sentences of its own refusals. */
const ROOMS: readonly Words[] = [documentWords, weeklyWords, knownWords, orgWords]

/** What is wrong and what to do next, for people who read the answer of a program; null: only its code is known. */
export function problemDetail(refusal: Problem, lang: Lang): string | null {
  const own = `refusal.${refusal.problem}.what`
  const words = sentence(lang, own, placesOf(refusal))
  if (words !== own) return words
  for (const room of ROOMS) {
    const found = room(refusal, lang)
    if (found) return found
  }
  return null
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
