import { newId } from '../../kernel/ids.ts'
import type { Problem } from '../../kernel/problem.ts'
import type { Asker } from '../asker.ts'
import { draftOf, type DraftKey } from '../forms/drafts.ts'
import type { Answers } from '../forms/form-answers.ts'
import { formView, type FormView } from '../forms/form-view.ts'
import { unborn } from '../acts/open-in-run.ts'
import { newestProcess } from '../registry.ts'
import { keptFrom, type KeptFile } from '../forms/uploads.ts'
import type { OpeningDef, OpeningForm } from './opening.ts'

/** An opening form as its page shows it. */
export type OpeningView = {
  readonly view: FormView
  /** Under which the matter is opened once. */
  readonly key: string
  /** When the draft it goes on with was saved; null: it begins anew. */
  readonly savedAt: string | null
}

type Typed = {
  readonly answers: Answers
  readonly kept: ReadonlyMap<string, readonly KeptFile[]>
  readonly fileFaults: ReadonlyMap<string, readonly string[]>
  readonly refusal: Problem | null
}

/** The form anew, or with what was typed and why it was refused. */
export function openingView(
  asker: Asker,
  def: Pick<OpeningDef, 'process' | 'act'>,
  form: OpeningForm,
  typed: Typed | null = null,
): Promise<FormView> {
  const process = newestProcess(def.process)
  const { viewer, lang, today } = asker
  const { start = {} } = form
  const holder = { body: viewer.post.bodyId, unit: viewer.post.unitId, post: viewer.post.id }
  const title = typeof start['title'] === 'string' ? start['title'] : ''
  const born = unborn(
    process,
    { process: def.process, act: def.act, title, holder, input: null },
    { id: newId(), code: '', today },
  )
  return formView(asker.app.db.kysely, {
    process,
    act: def.act,
    form: { ...form, fields: form.fields.map(field => ({ initial: () => start[field.name] ?? null, ...field })) },
    matter: { ...born, fields: start },
    viewer,
    lang,
    today,
    typed: typed?.answers ?? null,
    kept: typed?.kept ?? new Map(),
    refusal: typed?.refusal ?? null,
    fileFaults: typed?.fileFaults ?? new Map(),
  })
}

/** Under which a person's draft of an opening form is kept: there is no matter yet. */
export function openingDraftKey({ viewer }: Pick<Asker, 'viewer'>, process: string): DraftKey {
  return { account: viewer.accountId, post: viewer.post.id, matter: `mo:${process}`, act: 'mo' }
}

/** The form with the draft that this account keeps of it, or anew; an address that says what it begins with begins anew. */
export async function openedForm(asker: Asker, def: OpeningDef, query: URLSearchParams): Promise<OpeningView> {
  const { app, viewer } = asker
  const form = await def.form(asker, query)
  const draft = query.size === 0 ? await draftOf(app.db.kysely, app.keyring, openingDraftKey(asker, def.process)) : null
  if (!draft) return { view: await openingView(asker, def, form), key: newId(), savedAt: null }
  const files = form.fields.find(field => field.kind === 'files')
  const kept = new Map(files ? [[files.name, keptFrom(app.keyring, viewer.accountId, draft.files)]] : [])
  const typed = { answers: draft.answers, kept, fileFaults: new Map(), refusal: null }
  return { view: await openingView(asker, def, form, typed), key: newId(), savedAt: draft.savedAt.toISOString() }
}
