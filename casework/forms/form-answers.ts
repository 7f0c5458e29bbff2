import type { ActForm, FormField } from '../../kernel/act-form.ts'
import type { ActDef } from '../../kernel/process.ts'
import { readDate } from '../../ui/format.ts'
import { isPlainDate } from '../../kernel/clock.ts'
import { fold } from '@kheo/viet-text'
import { controlName } from '../pages/parts/forms/control-name.ts'

/** What was typed, field by field, exactly as typed: given back when something is wrong, kept in drafts. */
export type Answers = Readonly<Record<string, readonly string[]>>

const PREFIX = controlName('')

/** The typed words of a posted form (files are taken apart). */
export function answersIn(form: FormData): Answers {
  const answers: Record<string, string[]> = {}
  for (const [name, value] of form.entries()) {
    if (!name.startsWith(PREFIX) || typeof value !== 'string') continue
    const field = name.slice(PREFIX.length)
    answers[field] = [...(answers[field] ?? []), value.normalize('NFC').replaceAll('\r\n', '\n')]
  }
  return answers
}

export type FieldFault = { readonly field: string; readonly code: string; readonly data?: Readonly<Record<string, unknown>> }

/** What a control's words mean, or why they mean nothing. */
export type Read = { readonly value: unknown } | { readonly fault: FieldFault } | 'empty'

/** Reads a field that needs no database. Names of bodies and matters are read by `form-names.ts`. */
export function readPlain(field: FormField, answers: Answers): Read {
  const typed = (answers[field.name] ?? []).map(value => value.trim())
  const [first = ''] = typed
  switch (field.kind) {
    case 'text':
    case 'paragraph':
    case 'choice':
    case 'unit':
    case 'register':
    case 'post':
      return first === '' ? 'empty' : { value: first }
    case 'check':
      return { value: first === 'on' }
    case 'date':
      return readDay(field.name, first)
    case 'date-time':
      return readMoment(field.name, first, (answers[`${field.name}.time`] ?? [''])[0]?.trim() ?? '')
    case 'number':
      return readNumber(field.name, first)
    case 'choices':
    case 'own':
      return listOf(typed)
    case 'lines':
      return listOf(first.split('\n').map(line => line.trim()))
    case 'secret': {
      // As it was typed: a blank may belong to a password.
      const [secret = ''] = answers[field.name] ?? []
      return secret === '' ? 'empty' : { value: secret }
    }
    case 'files':
    case 'body':
    case 'bodies':
    case 'matter':
      return 'empty'
  }
}

function listOf(typed: readonly string[]): Read {
  const said = [...new Set(typed)].filter(each => each !== '')
  return said.length === 0 ? 'empty' : { value: said }
}

/** What is kept of a form as a draft. */
export function withoutSecrets({ fields }: ActForm, answers: Answers): Answers {
  const secret = new Set(fields.filter(({ kind }) => kind === 'secret').map(({ name }) => name))
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !secret.has(name)))
}

function readDay(field: string, typed: string): Read {
  if (typed === '') return 'empty'
  const date = readDate(typed)
  return date && isPlainDate(date) ? { value: date } : { fault: { field, code: 'form/date-unreadable', data: { typed } } }
}

/** 16:30, 16h30, 16 giờ 30. */
const TIME = /^(\d{1,2})\s*(?::|h|giờ)\s*(\d{2})?$/u

function readMoment(field: string, day: string, time: string): Read {
  if (day === '' && time === '') return 'empty'
  const read = readDay(field, day)
  if (read === 'empty') return { fault: { field, code: 'form/date-needed' } }
  if ('fault' in read) return read
  const match = TIME.exec(time)
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2] ?? 0)]
  if (!match || hour > 23 || minute > 59) return { fault: { field, code: 'form/time-unreadable', data: { typed: time } } }
  return { value: `${String(read.value)}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` }
}

/** Vietnamese figures: dots part thousands, a comma the decimals. */
function readNumber(field: string, typed: string): Read {
  if (typed === '') return 'empty'
  if (!/^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/u.test(typed))
    return { fault: { field, code: 'form/number-unreadable', data: { typed } } }
  return { value: Number(typed.replaceAll('.', '').replace(',', '.')) }
}

/** An empty optional field is left out, or null where the act's schema wants null. */
export function emptyAnswer(act: ActDef, field: string): undefined | null {
  const schema = shapeOf(act)[field]
  return schema?.safeParse(undefined).success === false && schema.safeParse(null).success ? null : undefined
}

type Checked = { safeParse(value: unknown): { success: boolean } }

/** Members of the act's schema, when it is a plain record. */
function shapeOf(act: ActDef): Record<string, Checked | undefined> {
  const schema: unknown = act.input
  if (typeof schema !== 'object' || schema === null || !('shape' in schema)) return {}
  // zod's object schemas carry their members under `shape`.
  return schema.shape as Record<string, Checked | undefined>
}

/** Does the name meant by what was typed equal a name, its short form or its initials? */
export function meansName(typed: string, names: readonly string[]): boolean {
  const wanted = fold(typed.trim())
  return names.some(name => fold(name.trim()) === wanted)
}
