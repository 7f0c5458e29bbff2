import type { ZodType } from 'zod'
import type { ActForm } from '../../kernel/act-form.ts'
import type { Canonical } from '../../kernel/canonical.ts'
import { isProblem, type Problem } from '../../kernel/problem.ts'
import type { ActDef } from '../../kernel/process.ts'
import type { Asker } from '../../casework/asker.ts'
import { answersIn, type Answers } from '../../casework/form-answers.ts'
import { inputOf } from '../../casework/form-input.ts'
import { formView, type FormView } from '../../casework/form-view.ts'
import { newestProcess, type Performed } from '../../casework/index.ts'
import { unborn } from '../../casework/open-in-run.ts'
import { newId } from '../../kernel/ids.ts'
import { inTransaction, type Tx } from '../../platform/database/transaction.ts'

/** A form that opens a matter: which act, its fields, what the service takes, and the service. */
export type OpeningForm = {
  readonly process: string
  readonly act: string
  readonly form: ActForm
  readonly input: ZodType
  /** What stands in the fields at first, by their names. */
  readonly start?: Readonly<Record<string, Canonical>>
  readonly open: (tx: Tx, input: Record<string, unknown> & { key: string }) => Promise<Performed | Problem>
}

/** The form as it is opened, or again with what was typed and why it was refused. */
export function openingView(
  asker: Asker,
  { process: id, act, form, start = {} }: OpeningForm,
  again: { typed: Answers; refusal: Problem } | null,
): Promise<FormView> {
  const process = newestProcess(id)
  const { viewer, lang, today } = asker
  const place = { body: viewer.post.bodyId, unit: viewer.post.unitId, post: viewer.post.id }
  const title = typeof start['name'] === 'string' ? start['name'] : ''
  const matter = unborn(process, { process: id, act, title, holder: place, input: null }, { id: newId(), code: '', today })
  return formView(asker.app.db.kysely, {
    process,
    act,
    form,
    matter: { ...matter, fields: start },
    viewer,
    lang,
    today,
    typed: again?.typed ?? null,
    kept: new Map(),
    refusal: again?.refusal ?? null,
    fileFaults: new Map(),
  })
}

/** Reads what was posted and opens the matter; a refusal gives the form again with everything that was typed. */
export async function postOpening(
  asker: Asker,
  opening: OpeningForm,
  posted: FormData,
): Promise<Performed | { readonly view: FormView; readonly key: string }> {
  const { app, viewer, today } = asker
  const typed = answersIn(posted)
  const act: ActDef = { from: 'new', right: '', input: opening.input }
  const key = String(posted.get('khoa') ?? newId())
  const read = await inputOf(app.db.kysely, { form: opening.form, act, answers: typed, files: new Map(), viewer, today })
  const input = isProblem(read) ? read : (read.input as Record<string, unknown>) // forms with fields give an object
  const done = isProblem(input) ? input : await inTransaction(app.db, tx => opening.open(tx, { ...withoutUndefined(input), key }))
  if (!isProblem(done)) return done
  return {
    view: await openingView(asker, opening, { typed, refusal: done }),
    key: done.problem === 'form/already-sent' ? newId() : key,
  }
}

function withoutUndefined(input: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
}
