import { data } from 'react-router'
import type { Lang } from '../../kernel/access.ts'
import type { Problem } from '../../kernel/problem.ts'
import { problemWords } from '../problem-words.ts'

/** What a form shows again after a refusal: the lines of the summary, the words at each field, what was typed. */
export type FormState = {
  readonly form: string
  readonly problems: ReadonlyArray<{ readonly fieldId: string; readonly words: string }>
  readonly values: Readonly<Record<string, string>>
}

const SECRET = /password|repeated|^old$|csrf/

/** A refusal as the action's answer: the page is rendered again with what was typed, secrets aside. `form` tells which form of the page. */
export function refused(problem: Problem, { body, lang, form = '' }: { body: FormData; lang: Lang; form?: string }) {
  const field = typeof problem.data['field'] === 'string' ? problem.data['field'] : ''
  const typed = [...body.entries()].filter(([name, value]) => typeof value === 'string' && !SECRET.test(name))
  // Several boxes of one name are kept as lines.
  const values = Object.fromEntries(typed.map(([name]) => [name, body.getAll(name).map(String).join('\n')]))
  const state: FormState = { form, problems: [{ fieldId: field || 'bieu-mau', words: problemWords(problem, lang) }], values }
  return data({ state, done: null, secret: null, preview: null }, { status: problem.status })
}

/** Text of a field, trimmed. */
export function textOf(body: FormData, name: string): string {
  const value = body.get(name)
  return typeof value === 'string' ? value.normalize('NFC').trim() : ''
}

/** A password as typed: blanks count. */
export function secretOf(body: FormData, name: string): string {
  const value = body.get(name)
  return typeof value === 'string' ? value : ''
}

export function listOf(body: FormData, name: string): string[] {
  return body
    .getAll(name)
    .filter(value => typeof value === 'string' && value !== '')
    .map(String)
}

/** Only an address of our own to go back to: one slash, and not two. */
export function backTo(to: string | null, otherwise = '/'): string {
  return to && /^\/(?![/\\])/.test(to) ? to : otherwise
}
