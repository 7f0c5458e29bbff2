import { data } from 'react-router'
import type { Lang } from '../../../kernel/access.ts'
import { problem, type Problem } from '../../../kernel/problem.ts'
import type { FormState } from '../../../org/pages/form.ts'
import { wordsOf } from '../problem-words.ts'

const SECRET = /secret|password|csrf/i

/** A refusal as the action's answer: the page again with what was typed, secrets aside. `form` tells which form of the page. */
export function formAgain(refusal: Problem, body: FormData, lang: Lang, form = '') {
  const field = typeof refusal.data['field'] === 'string' ? refusal.data['field'] : 'bieu-mau'
  const typed = [...body.entries()].filter(([name, value]) => typeof value === 'string' && !SECRET.test(name))
  const values = Object.fromEntries(typed.map(([name, value]) => [name, String(value)]))
  const state: FormState = { form, problems: [{ fieldId: field, words: wordsOf(refusal, lang) }], values }
  return data({ state }, { status: refusal.status })
}

/** Text of a field, trimmed. */
export function textOf(body: FormData, name: string): string {
  const value = body.get(name)
  return typeof value === 'string' ? value.normalize('NFC').trim() : ''
}

/** What a page throws for something that is not there, or not for this viewer: the same. */
export const notHere = () => data({ ...problem('app/not-found'), status: 404 }, { status: 404 })
