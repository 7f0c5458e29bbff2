import type { Lang } from '../../kernel/access.ts'
import type { Problem } from '../../kernel/problem.ts'
import { fieldWords, newestProcess, problemWords } from '../../casework/index.ts'

/** The words of a refusal at the fields they are about; at the form itself when they are about none. */
export function formFaults(refusal: Problem, lang: Lang): Array<{ readonly fieldId: string; readonly words: string }> {
  const of = { lang, process: newestProcess('ho-so-cong-viec') }
  const fields = fieldWords(refusal, of)
  return fields.length > 0
    ? fields.map(({ field, words }) => ({ fieldId: field, words }))
    : [{ fieldId: 'bieu-mau', words: problemWords(refusal, of) }]
}
