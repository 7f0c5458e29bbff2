import { redirect } from 'react-router'
import { newId, type Uuid } from '../../kernel/ids.ts'
import { isProblem, problem } from '../../kernel/problem.ts'
import { actContext } from '../acting/context.ts'
import type { OpenForm } from './act-post.ts'
import type { Asker } from '../asker.ts'
import { draftOf } from './drafts.ts'
import { formView } from './form-view.ts'
import { meanwhileOf } from './meanwhile.ts'
import { keptFrom, type KeptFile } from './uploads.ts'

/**
 * Opens the form of an act: with the draft that this account keeps of it, or anew. An act that is not offered now opens only with a
 * draft, so that what was written can still be read, and says why it cannot be sent. Null otherwise.
 */
export async function openForm(asker: Asker, id: Uuid, act: string, query?: URLSearchParams): Promise<OpenForm | null> {
  const { app, viewer, lang, today } = asker
  const db = app.db.kysely
  const context = await actContext(asker, id, act, query)
  if (isProblem(context)) return null
  const { read, matter, form } = context
  const offer = read.offers.find(each => each.act === act)
  const draft = await draftOf(db, app.keyring, { account: viewer.accountId, post: viewer.post.id, matter: id, act })
  if (!offer && !draft) return null
  const kept = new Map<string, readonly KeptFile[]>()
  const files = form.fields.find(field => field.kind === 'files')
  if (files && draft) kept.set(files.name, keptFrom(app.keyring, viewer.accountId, draft.files))
  const view = await formView(db, {
    ...context,
    viewer,
    lang,
    today,
    typed: draft?.answers ?? null,
    kept,
    refusal: offer ? offer.refusal : problem('act/not-possible-now', { act, state: matter.state }),
    fileFaults: new Map(),
  })
  return {
    view,
    key: newId(),
    version: draft?.baseSeq ?? matter.lastSeq,
    savedAt: draft?.savedAt.toISOString() ?? null,
    conflict: null,
    meanwhile: await meanwhileOf(asker, read, { act, since: draft?.baseSeq ?? matter.lastSeq }),
  }
}

/** The same on a page that shows forms in place: an act with a page of its own is done there. */
export async function openFormHere(asker: Asker, id: Uuid, act: string | null): Promise<OpenForm | null> {
  if (act === null) return null
  const context = await actContext(asker, id, act)
  const href = isProblem(context) ? undefined : context.page?.href
  if (href) throw redirect(href(id))
  return openForm(asker, id, act)
}
