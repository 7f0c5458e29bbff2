import type { ActForm } from '../kernel/act-form.ts'
import type { MatterState } from '../kernel/matter.ts'
import type { ProcessDef } from '../kernel/process.ts'
import type { Asker } from './asker.ts'
import { historyLines, idsInHistory, type HistoryLine } from './history-view.ts'
import type { Answers } from './form-answers.ts'
import { initialWords } from './form-view.ts'
import { namesOf } from './names.ts'
import { actLines } from './read-matter.ts'

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
  const acts = (await actLines(db, matter.id)).filter(act => act.seq > since)
  const names = await namesOf(db, idsInHistory(acts), today)
  const fields = form.fields.filter(field => field.initial !== undefined)
  const shown = await Promise.all(
    fields.map(async field => ({
      name: field.name,
      label: field.label[lang],
      now: (await initialWords(db, field, { matter, today })).join('; '),
      yours: (typed[field.name] ?? []).filter(value => value !== '').join('; '),
    })),
  )
  return { since, acts: historyLines(acts, { process, matter, names, lang }), fields: shown }
}
