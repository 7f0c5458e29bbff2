import type { Lang, Viewer } from '../../kernel/access.ts'
import type { ActForm, FieldKind, FormField } from '../../kernel/act-form.ts'
import type { Canonical } from '../../kernel/canonical.ts'
import { isPlainDate, type PlainDate } from '../../kernel/clock.ts'
import { formatDate } from '@kheo/viet-text'
import type { MatterState } from '../../kernel/matter.ts'
import type { Problem } from '../../kernel/problem.ts'
import type { ProcessDef } from '../../kernel/process.ts'
import { divisionsOf, livingBodies, postsIn } from '../../org/index.ts'
import { registersOf } from '../../records/index.ts'
import type { Reader } from '../../platform/database/open.ts'
import type { Answers } from './form-answers.ts'
import { controlName } from '../pages/parts/forms/control-name.ts'
import { namesOf } from '../people/names.ts'
import { fieldWords, problemWords } from './problem-words.ts'
import { caseworkText } from '../text.ts'
import type { KeptFile } from './uploads.ts'

/** A field as the page renders it. */
export type FieldView = {
  readonly name: string
  readonly control: string
  readonly id: string
  readonly kind: FieldKind
  readonly label: string
  readonly hint?: string
  readonly optional: boolean
  readonly error?: string
  /** As typed, or what stands there at first. */
  readonly values: readonly string[]
  readonly time?: string
  readonly choices?: ReadonlyArray<{ readonly value: string; readonly label: string }>
  readonly options?: ReadonlyArray<{ readonly name: string; readonly short: string }>
  readonly list?: true
  readonly suggestions?: FormField['suggestions']
  readonly beside?: true
  readonly kept?: readonly KeptFile[]
}

export type FormView = {
  readonly act: string
  readonly head: string
  readonly note: string | null
  readonly button: string
  readonly tone: 'primary' | 'plain' | 'danger'
  readonly fields: readonly FieldView[]
  readonly multipart: boolean
  readonly error: {
    readonly head: string
    readonly items: ReadonlyArray<{ readonly fieldId: string; readonly words: string }>
    readonly note: string
  } | null
}

export type FormAsked = {
  readonly process: ProcessDef
  readonly act: string
  readonly form: ActForm
  readonly matter: MatterState
  readonly viewer: Viewer
  readonly lang: Lang
  readonly today: PlainDate
  /** What was typed before; null: the form is opened anew. */
  readonly typed: Answers | null
  readonly kept: ReadonlyMap<string, readonly KeptFile[]>
  readonly refusal: Problem | null
  /** Sentences about files that were refused, by field. */
  readonly fileFaults: ReadonlyMap<string, readonly string[]>
}

/** A form with everything it needs to be rendered: names to choose from, what was typed, what is wrong. */
export async function formView(db: Reader, asked: FormAsked): Promise<FormView> {
  const { process, act, form, lang, refusal } = asked
  const name = process.actNames[act]?.[lang] ?? act
  const faults = faultsOf(asked)
  const sources = await sourcesOf(db, asked)
  const shown = form.fields.filter(field => !nothingToChoose(field, sources))
  const fields = await Promise.all(shown.map(field => fieldView(db, field, { asked, faults, sources })))
  const text = caseworkText(lang)
  return {
    act,
    head: name,
    note: form.note?.[lang] ?? null,
    button: form.button?.[lang] ?? name,
    tone: form.tone ?? 'primary',
    fields,
    multipart: form.fields.some(field => field.kind === 'files'),
    error:
      refusal || faults.length
        ? {
            ...headOf(asked, faults.length),
            items: faults.map(fault => ({ fieldId: idOf(fault.field), words: labelled(fault, asked) })),
            note: asked.typed ? text.answersKept : '',
          }
        : null,
  }
}

export function idOf(field: string): string {
  return `o-${field.split('.')[0]}`
}

type Fault = { readonly field: string; readonly words: string }

/** "Kết quả: chưa nhập": the summary names the field. */
function labelled({ field, words }: Fault, { form, lang }: FormAsked): string {
  const label = form.fields.find(each => each.name === field.split('.')[0])?.label[lang]
  return label ? `${label}: ${words}` : words
}

function faultsOf({ refusal, lang, process, fileFaults, form }: FormAsked): Fault[] {
  const said = refusal ? fieldWords(refusal, { lang, process }) : []
  const known = new Set(form.fields.map(field => field.name))
  const ofFiles = [...fileFaults].flatMap(([field, sentences]) => sentences.map(words => ({ field, words })))
  const all = [...ofFiles, ...said.filter(({ field }) => known.has(field.split('.')[0] ?? field))]
  // Two rules may refuse one answer in the same words: it is one place to mend.
  return [...new Map(all.map(fault => [`${fault.field}\n${fault.words}`, fault])).values()]
}

/** What the summary says first: how many places to mend, or why the whole was refused. */
function headOf({ refusal, lang, process }: FormAsked, faults: number): { head: string } {
  const text = caseworkText(lang)
  if (refusal && (faults === 0 || refusal.problem !== 'form/invalid')) return { head: problemWords(refusal, { lang, process }) }
  return { head: text.placesToMend(faults) }
}

type Sources = {
  readonly bodies: ReadonlyArray<{ readonly name: string; readonly short: string }>
  readonly units: ReadonlyArray<{ readonly value: string; readonly label: string }>
  readonly posts: ReadonlyArray<{ readonly value: string; readonly label: string; readonly leader: boolean }>
  readonly registers: ReadonlyArray<{ readonly value: string; readonly label: string }>
}

/** Lists to choose from: only those which the form asks for. */
async function sourcesOf(db: Reader, { form, matter, viewer, today }: FormAsked): Promise<Sources> {
  const kinds = new Set(form.fields.map(field => field.kind))
  const bodies = kinds.has('body') || kinds.has('bodies') ? await livingBodies(db, today) : []
  const units = kinds.has('unit') ? await divisionsOf(db, matter.holder.body, today) : []
  const registers = kinds.has('register') ? await registersOf(db, matter.holder.body, 'ho-so') : []
  const places = [...new Set([matter.holder.body, viewer.post.bodyId])]
  const posts = kinds.has('post')
    ? (await Promise.all(places.map(bodyId => postsIn(db, { date: today, bodyId, mayHandle: true })))).flat()
    : []
  return {
    bodies: bodies
      .filter(body => !body.isDivision && !body.locked)
      .map(({ name, shortName, code }) => ({ name, short: [shortName, code].filter(each => each !== name).join(', ') })),
    units: units.map(({ id, name }) => ({ value: id, label: name })),
    registers: registers.map(({ id, name }) => ({ value: id, label: name })),
    posts: posts.map(({ id, personName, title, unitName, bodyName, isLeader }) => ({
      leader: isLeader,
      value: id,
      label: `${personName} – ${title}, ${unitName ?? bodyName}`,
    })),
  }
}

/** A body that keeps no registers of work files is not asked for one. */
const nothingToChoose = (field: FormField, sources: Sources): boolean =>
  field.kind === 'register' && field.optional === true && sources.registers.length === 0

type Around = { readonly asked: FormAsked; readonly faults: readonly Fault[]; readonly sources: Sources }

async function fieldView(db: Reader, field: FormField, { asked, faults, sources }: Around): Promise<FieldView> {
  const { lang, typed, kept } = asked
  const own = faults.filter(fault => fault.field.split('.')[0] === field.name).map(fault => fault.words)
  return {
    name: field.name,
    control: controlName(field.name),
    id: idOf(field.name),
    kind: field.kind,
    label: field.label[lang],
    hint: field.hint?.[lang],
    optional: field.optional === true,
    error: own.length ? own.join(' ') : undefined,
    values: field.kind === 'secret' ? [] : typed ? (typed[field.name] ?? []) : await initialOf(db, field, asked),
    time: typed?.[`${field.name}.time`]?.[0] ?? timeIn(field, asked),
    choices: choicesOf(field, sources, lang),
    options: field.kind === 'body' || field.kind === 'bodies' ? sources.bodies : undefined,
    list: field.list,
    suggestions: field.suggestions,
    beside: field.beside,
    kept: field.kind === 'files' ? (kept.get(field.name) ?? []) : undefined,
  }
}

function choicesOf(field: FormField, sources: Sources, lang: Lang): FieldView['choices'] {
  if (field.kind === 'unit') return sources.units
  if (field.kind === 'post') return sources.posts.filter(({ leader }) => leader || !field.leaders)
  if (field.kind === 'register') return sources.registers
  return field.choices?.map(({ value, label }) => ({ value, label: label[lang] }))
}

/** What stands in a field at first, as a person would type it. */
async function initialOf(db: Reader, field: FormField, { matter, today }: FormAsked): Promise<string[]> {
  return initialWords(db, field, { matter, today })
}

export async function initialWords(
  db: Reader,
  field: FormField,
  { matter, today }: { matter: MatterState; today: PlainDate },
): Promise<string[]> {
  return typedWords(db, field, { value: field.initial?.(matter) ?? null, today })
}

/** A value of a field as a person would type it: names for ids, day first for dates. */
export async function typedWords(
  db: Reader,
  field: FormField,
  { value, today }: { value: Canonical; today: PlainDate },
): Promise<string[]> {
  if (value === null) return []
  const all = (Array.isArray(value) ? value : [value]).map(String)
  if (field.kind === 'files' || field.kind === 'secret') return []
  if (field.kind === 'lines') return [all.join('\n')]
  if (field.kind === 'check') return value === true ? ['on'] : []
  if (field.kind === 'date' || field.kind === 'date-time')
    return all.map(date => (isPlainDate(date.slice(0, 10)) ? formatDate(date.slice(0, 10)) : date))
  if (field.kind !== 'body' && field.kind !== 'bodies') return all
  const { bodies } = await namesOf(db, { bodies: all, posts: [] }, today)
  return all.flatMap(id => bodies.get(id)?.name ?? [])
}

function timeIn(field: FormField, { matter }: FormAsked): string | undefined {
  if (field.kind !== 'date-time') return undefined
  const value = field.initial?.(matter)
  return typeof value === 'string' && value.includes('T') ? value.slice(11, 16) : undefined
}
