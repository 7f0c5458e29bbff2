import type { Viewer } from '../../kernel/access.ts'
import type { ActForm, FormField } from '../../kernel/act-form.ts'
import type { PlainDate } from '../../kernel/clock.ts'
import { formProblem, type Problem } from '../../kernel/problem.ts'
import type { ActDef } from '../../kernel/process.ts'
import type { Reader } from '../../platform/database/open.ts'
import { emptyAnswer, readPlain, type Answers, type FieldFault, type Read } from './form-answers.ts'
import { readBody, readMatterCode } from './form-names.ts'
import { parsedInput, refusedInput } from '../acts/input.ts'
import type { KeptFile } from './uploads.ts'

export type FormGiven = {
  readonly form: ActForm
  readonly act: ActDef
  readonly answers: Answers
  /** Files that came with the form or were kept from an earlier try, by field. */
  readonly files: ReadonlyMap<string, readonly KeptFile[]>
  readonly viewer: Viewer
  readonly today: PlainDate
}

/**
 * What was typed, as the act's schema wants it. Every fault of every field at once: what cannot be read, what is missing, and what the
 * schema itself refuses.
 */
export async function inputOf(db: Reader, given: FormGiven): Promise<{ input: unknown } | Problem> {
  const { form, act } = given
  if (form.fields.length === 0) return { input: act.input ? {} : undefined }
  const input: Record<string, unknown> = {}
  const faults: FieldFault[] = []
  for (const field of form.fields) {
    const read = await readField(db, field, given)
    if (read === 'empty' && !field.optional) faults.push({ field: field.name, code: missingCode(field) })
    else if (read === 'empty') input[field.name] = emptyAnswer(act, field.name)
    else if ('fault' in read) faults.push(read.fault)
    else input[field.name] = read.value
  }
  const refused = schemaFaults(act, input, faults)
  return refused.length > 0 ? formProblem(refused.map(fault => ({ ...fault }))) : { input }
}

function missingCode({ kind }: FormField): string {
  if (kind === 'files') return 'form/file-needed'
  if (kind === 'date' || kind === 'date-time') return 'form/date-needed'
  return kind === 'choice' || kind === 'choices' || kind === 'register' || kind === 'unit' || kind === 'post'
    ? 'form/choice-needed'
    : 'form/needed'
}

/** Faults found so far, and those of the schema about other fields. */
function schemaFaults(act: ActDef, input: unknown, faults: readonly FieldFault[]): FieldFault[] {
  const parsed = parsedInput(act, input)
  if (!refusedInput(parsed)) return [...faults]
  const known = new Set(faults.map(fault => fault.field))
  const fields = Array.isArray(parsed.data['fields']) ? (parsed.data['fields'] as FieldFault[]) : []
  return [...faults, ...fields.filter(({ field }) => !known.has(field.split('.')[0] ?? field))]
}

async function readField(db: Reader, field: FormField, { answers, files, viewer, today }: FormGiven): Promise<Read> {
  const typed = (answers[field.name] ?? []).map(value => value.trim()).filter(value => value !== '')
  switch (field.kind) {
    case 'files': {
      const kept = files.get(field.name) ?? []
      return kept.length === 0 ? 'empty' : { value: kept.map(({ hash, name }) => ({ hash, name })) }
    }
    case 'body':
      return typed[0] === undefined ? 'empty' : idOf(await readBody(db, typed[0], { field: field.name, today }))
    case 'bodies':
      return readBodies(db, field.name, typed, today)
    case 'matter':
      return typed[0] === undefined ? 'empty' : idOf(await readMatterCode(db, viewer, typed[0], field.name))
    default:
      return readPlain(field, answers)
  }
}

async function readBodies(db: Reader, field: string, typed: readonly string[], today: PlainDate): Promise<Read> {
  if (typed.length === 0) return 'empty'
  const ids: string[] = []
  for (const name of typed) {
    const read = await readBody(db, name, { field, today })
    if ('fault' in read) return read
    if (!ids.includes(read.id)) ids.push(read.id)
  }
  return { value: ids }
}

function idOf(read: { id: string } | { fault: FieldFault }): Read {
  return 'fault' in read ? read : { value: read.id }
}
