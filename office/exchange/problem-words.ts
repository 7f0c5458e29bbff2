import { GatewayProblem } from '@kheo/edxml'
import type { Lang } from '../../kernel/access.ts'
import type { Problem } from '../../kernel/problem.ts'
import { exchangeText } from './text.ts'

/** The sentence of a refusal of this room. */
export function wordsOf({ problem }: Pick<Problem, 'problem'>, lang: Lang): string {
  const words: Readonly<Record<string, string>> = exchangeText(lang).problems
  return words[problem] ?? words['form/invalid'] ?? problem
}

/** What stands in an error column: a code with its detail in words, or the words themselves. */
export function errorWords(error: string | null, lang: Lang): string | null {
  if (error === null) return null
  // What the reader of packages refused: its words say what and where.
  const refused = /^edxml\/[a-z0-9-]+ .*?: (.+)$/u.exec(error)
  if (refused?.[1]) return refused[1]
  const words: Readonly<Record<string, string>> = exchangeText(lang).problems
  const [code = '', ...detail] = error.split(': ')
  if (!CODE.test(code)) return error
  const known = words[code] ?? words['exchange/failed'] ?? error
  return detail.length === 0 ? known : `${known} (${detail.join(': ')})`
}

/** A code of ours: never shown itself. */
const CODE = /^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/u

/** A failure as it is kept: the code of the gateway's, told in the reader's language when it is shown; the words of any other. */
export function keptError(error: unknown): string {
  if (error instanceof GatewayProblem) return [error.code, error.detail].filter(part => part !== '').join(': ')
  return error instanceof Error ? error.message : String(error)
}

/** A refusal at the field it is about; at the form itself when it is about none. */
export function formFaults(refusal: Problem, lang: Lang): Array<{ readonly fieldId: string; readonly words: string }> {
  const { field } = refusal.data
  return [{ fieldId: typeof field === 'string' ? field : 'bieu-mau', words: wordsOf(refusal, lang) }]
}
