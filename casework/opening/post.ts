import { newId } from '../../kernel/ids.ts'
import { isProblem, problem, type Problem } from '../../kernel/problem.ts'
import type { ActDef } from '../../kernel/process.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { Asker } from '../asker.ts'
import { dropDraft, saveDraft } from '../forms/drafts.ts'
import { answersIn } from '../forms/form-answers.ts'
import { inputOf } from '../forms/form-input.ts'
import { isKeyUsed } from '../acts/once.ts'
import type { Performed } from '../acts/perform.ts'
import { filesIn, type PostedFiles } from '../forms/posted-files.ts'
import { beginOf, inputOfOpening } from './begin.ts'
import type { OpeningDef } from './opening.ts'
import { openingDraftKey, openingView, type OpeningView } from './view.ts'

/** What an opening form posts: the matter opened once, its draft gone with it; or the form again with everything that was typed. */
export async function postOpening(
  asker: Asker,
  def: OpeningDef,
  { posted, query }: { readonly posted: FormData; readonly query: URLSearchParams },
): Promise<Performed | OpeningView> {
  const form = await def.form(asker, query)
  const answers = answersIn(posted)
  const files = await filesIn(asker, form, posted)
  const key = String(posted.get('khoa') ?? newId())
  const again = async (refusal: Problem | null, savedAt: Date | null = null): Promise<OpeningView> => ({
    view: await openingView(asker, def, form, { answers, ...files, refusal }),
    key: refusal?.problem === 'form/already-sent' ? newId() : key,
    savedAt: savedAt?.toISOString() ?? null,
  })
  if (posted.get('y') === 'nhap') return again(null, await keepDraft(asker, def, posted, files))
  if (files.fileFaults.size > 0) return again(problem('form/invalid', { fields: [] }))
  const { app, viewer, today, world } = asker
  const act: ActDef = { from: 'new', right: '', input: inputOfOpening(def) }
  const read = await inputOf(app.db.kysely, { form, act, answers, files: files.kept, viewer, today })
  if (isProblem(read)) return again(read)
  const input = given(read.input)
  const done = await inTransaction(app.db, async tx => {
    const opened = await beginOf(def)(tx, world, viewer, { ...input, key })
    if (!isProblem(opened)) await dropDraft(tx, openingDraftKey(asker, def.process))
    return opened
  })
  return isProblem(done) ? again(done) : done
}

/** Fields that were left empty are not given at all. */
function given(input: unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(Object(input) as object).filter(([, value]) => value !== undefined))
}

async function keepDraft(asker: Asker, def: OpeningDef, posted: FormData, { kept }: PostedFiles): Promise<Date> {
  const { app, world } = asker
  const savedAt = world.clock.now().instant
  await saveDraft(app.db.kysely, app.keyring, openingDraftKey(asker, def.process), {
    answers: answersIn(posted),
    files: [...kept.values()].flat().map(file => file.token),
    baseSeq: null,
    savedAt,
  })
  return savedAt
}

/** Autosave: keeps the words of an opening form. What arrives after the form was done is not kept. */
export async function openingAutosaved(asker: Asker, def: OpeningDef, posted: FormData): Promise<Problem | { savedAt: Date }> {
  const key = posted.get('khoa')
  if (typeof key === 'string' && (await isKeyUsed(asker.app.db.kysely, asker.viewer.accountId, key)))
    return problem('form/already-sent')
  const form = await def.form(asker, new URLSearchParams())
  return { savedAt: await keepDraft(asker, def, posted, await filesIn(asker, form, posted)) }
}
