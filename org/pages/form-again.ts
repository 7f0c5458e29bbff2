import { data } from 'react-router'
import type { Problem } from '../../kernel/problem.ts'
import type { FormState } from './form.ts'

const SECRET = /secret|password|csrf/i

type Refused = { readonly problems: FormState['problems']; readonly body: FormData; readonly form?: string }

/** A refusal as an action's answer: the page again with its words and what was typed, secrets aside. `form` tells which form of the page. */
export function formAgain(refusal: Problem, { problems, body, form = '' }: Refused) {
  const typed = [...body.entries()].filter(([name, value]) => typeof value === 'string' && !SECRET.test(name))
  const state: FormState = { form, problems, values: Object.fromEntries(typed.map(([name, value]) => [name, String(value)])) }
  return data({ state }, { status: refusal.status })
}
