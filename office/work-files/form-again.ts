import { data } from 'react-router'
import type { Lang } from '../../kernel/access.ts'
import type { Problem } from '../../kernel/problem.ts'
import { fieldWords, newestProcess, problemWords } from '../../casework/index.ts'
import type { FormState } from '../../org/pages/form.ts'

/** A refusal as the action's answer: the page again with what was typed. */
export function formAgain(refusal: Problem, body: FormData, lang: Lang) {
  const of = { lang, process: newestProcess('ho-so-cong-viec') }
  const fields = fieldWords(refusal, of)
  const problems =
    fields.length > 0
      ? fields.map(({ field, words }) => ({ fieldId: field, words }))
      : [{ fieldId: 'bieu-mau', words: problemWords(refusal, of) }]
  const values = Object.fromEntries(
    [...body.entries()].flatMap(([name, value]) => (typeof value === 'string' && name !== 'csrf' ? [[name, value]] : [])),
  )
  const state: FormState = { form: '', problems, values }
  return data({ state }, { status: refusal.status })
}
