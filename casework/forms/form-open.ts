import { newId, type Uuid } from '../../kernel/ids.ts'
import { isProblem, problem } from '../../kernel/problem.ts'
import type { OpenForm } from './act-post.ts'
import type { Asker } from '../asker.ts'
import { draftOf } from './drafts.ts'
import { formOf, mayBackdate, shownForm } from './form-of.ts'
import { formView } from './form-view.ts'
import { meanwhileOf } from './meanwhile.ts'
import { readMatter } from '../matter/read-matter.ts'
import { processOf } from '../registry.ts'
import { keptFrom, type KeptFile } from './uploads.ts'

/**
 * Opens the form of an act: with the draft that this account keeps of it, or anew. An act that is not offered now opens only with a
 * draft, so that what was written can still be read, and says why it cannot be sent. Null otherwise.
 */
export async function openForm(asker: Asker, id: Uuid, act: string): Promise<OpenForm | null> {
  const { app, viewer, world, lang, today } = asker
  const db = app.db.kysely
  const read = await readMatter(db, world, viewer, id)
  if (isProblem(read)) return null
  const { matter } = read
  const process = processOf(matter.process, matter.version)
  const own = formOf(process, act)
  const def = process.acts[act]
  const offer = read.offers.find(each => each.act === act)
  if (!own || !def) return null
  const form = shownForm(own, mayBackdate(def, { roles: read.row.roles, viewer }))
  const draft = await draftOf(db, app.keyring, { account: viewer.accountId, post: viewer.post.id, matter: id, act })
  if (!offer && !draft) return null
  const kept = new Map<string, readonly KeptFile[]>()
  const files = form.fields.find(field => field.kind === 'files')
  if (files && draft) kept.set(files.name, keptFrom(app.keyring, viewer.accountId, draft.files))
  const view = await formView(db, {
    process,
    act,
    form,
    matter,
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
