import type { ActForm, FormField } from '../../kernel/act-form.ts'
import type { Canonical } from '../../kernel/canonical.ts'
import type { PlainDate } from '../../kernel/clock.ts'
import type { MatterState } from '../../kernel/matter.ts'
import type { ProcessDef } from '../../kernel/process.ts'
import type { Asker } from '../asker.ts'
import { historyLines, idsInHistory, type HistoryLine } from '../matter/history-view.ts'
import type { Answers } from './form-answers.ts'
import { initialWords, typedWords } from './form-view.ts'
import { namesOf } from '../people/names.ts'
import { actLines, type ActLine } from '../matter/read-matter.ts'
import type { Reader } from '../../platform/database/open.ts'

/** What others did since the form was opened, beside what was typed. */
export type ConflictView = {
  readonly since: number
  readonly acts: readonly HistoryLine[]
  readonly fields: ReadonlyArray<{ readonly name: string; readonly label: string; readonly now: string; readonly yours: string }>
}

type Clash = {
  readonly process: ProcessDef
  readonly form: ActForm
  readonly matter: MatterState
  readonly typed: Answers
  readonly since: number
}

/** Acts after the version which the form was made from, and each field that shows something of the matter as it stands now. */
export async function conflictView(
  { app, lang, today }: Asker,
  { process, form, matter, typed, since }: Clash,
): Promise<ConflictView> {
  const db = app.db.kysely
  const acts = await actsSince(db, matter, since)
  const names = await namesOf(db, idsInHistory(acts), today)
  const shown = await Promise.all(
    form.fields.map(async field => ({
      name: field.name,
      label: field.label[lang],
      now: (await currentWords(db, field, { matter, today, acts })).join('; '),
      yours: (typed[field.name] ?? []).filter(value => value !== '').join('; '),
    })),
  )
  return { since, acts: historyLines(acts, { process, matter, names, lang }), fields: shown.filter(field => field.now !== '') }
}

type Standing = { readonly matter: MatterState; readonly today: PlainDate; readonly acts: readonly ActLine[] }

/** What stands for a field now: what the latest act since then was given for it, or what the matter itself shows. */
export async function currentWords(db: Reader, field: FormField, { matter, today, acts }: Standing): Promise<string[]> {
  const given = acts
    .map(act => memberOf(act.input, field.name))
    .findLast(value => value !== undefined && value !== null && value !== '')
  return given === undefined ? initialWords(db, field, { matter, today }) : typedWords(db, field, { value: given, today })
}

function memberOf(input: Canonical, name: string): Canonical | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return undefined
  return (input as { readonly [key: string]: Canonical | undefined })[name]
}

/** Acts after a version: what a form made from it does not know of. */
export async function actsSince(db: Reader, matter: MatterState, since: number): Promise<ActLine[]> {
  return (await actLines(db, matter.id)).filter(act => act.seq > since)
}
