import type { PlainDate } from '../../kernel/clock.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import { formProblem, isProblem, problem, type Problem } from '../../kernel/problem.ts'
import type { Asker } from '../asker.ts'
import { actsSince, conflictView, currentWords, type ConflictView } from './conflict-view.ts'
import { dropDraftsOf, saveDraft } from './drafts.ts'
import { actContext, type ActContext } from '../acting/context.ts'
import { answersIn, readPlain, withoutSecrets, type Answers } from './form-answers.ts'
import { inputOf } from './form-input.ts'
import { formView, type FormView } from './form-view.ts'
import { performAlone } from '../acts/perform-alone.ts'
import type { Performed } from '../acts/perform.ts'
import { filesIn } from './posted-files.ts'
import { markSeen } from '../inbox/personal.ts'
import { meanwhile, type Meanwhile } from './meanwhile.ts'
import { isKeyUsed } from '../acts/once.ts'
import type { KeptFile } from './uploads.ts'

/** The form of an act as it stands on the page, with what it carries unseen. */
export type OpenForm = {
  readonly view: FormView
  readonly key: string
  readonly version: number
  readonly savedAt: string | null
  readonly conflict: ConflictView | null
  /** What others did since the version it was made from; a conflict tells the same at length. */
  readonly meanwhile: Meanwhile | null
}

/** A posted form that was not performed: shown again with everything that was typed. */
export type ActPosted = { readonly done: Performed } | { readonly again: OpenForm; readonly status: number }

/** What a form posts for an act: files into the store, answers read, act performed once. */
export async function postAct(asker: Asker, id: Uuid, posted: FormData, query?: URLSearchParams): Promise<ActPosted | Problem> {
  const context = await actContext(asker, id, String(posted.get('act') ?? ''), query)
  if (isProblem(context)) return context
  const typed = answersIn(posted)
  const { kept, fileFaults } = await filesIn(asker, context.form, posted)
  const given = { asker, context, typed, kept, fileFaults, posted }
  const taken = /^lay:(.+)$/.exec(String(posted.get('y') ?? ''))?.[1]
  if (taken) return again({ ...given, typed: await withCurrent(given, taken) }, null)
  if (posted.get('y') === 'nhap') return draftSaved(given)
  const aside = context.page?.aside?.[String(posted.get('y') ?? '')]
  if (aside) return again({ ...given, typed: await aside(asker, typed) }, null)
  if (fileFaults.size > 0) return again(given, problem('form/invalid', { fields: [] }))
  const { viewer, today, app } = asker
  const read = await inputOf(app.db.kysely, { form: context.own, act: context.def, answers: typed, files: kept, viewer, today })
  if (isProblem(read)) return again(given, read)
  const effectiveOn = effectiveOnIn(given)
  if (isProblem(effectiveOn)) return again(given, effectiveOn)
  const done = await performForm(given, read.input, effectiveOn)
  if (isProblem(done)) return again(given, done)
  // The use case may have chosen another act; what was typed for this one is done all the same.
  await dropDraftsOf(app.db.kysely, { account: viewer.accountId, matter: id, act: context.act })
  await markSeen(app.db.kysely, { account: viewer.accountId, matter: id, seq: done.seq, at: asker.world.clock.now().instant })
  return { done }
}

/** The office date that was typed; undefined: today. */
function effectiveOnIn({ context, typed }: Given): PlainDate | undefined | Problem {
  const field = context.form === context.own ? undefined : context.form.fields.at(-1)
  const read = field ? readPlain(field, typed) : 'empty'
  if (read === 'empty') return undefined
  return 'fault' in read ? formProblem([read.fault]) : String(read.value)
}

type Given = {
  readonly asker: Asker
  readonly context: ActContext
  readonly typed: Answers
  readonly kept: ReadonlyMap<string, readonly KeptFile[]>
  readonly fileFaults: ReadonlyMap<string, readonly string[]>
  readonly posted: FormData
}

function performForm(
  { asker, context, posted }: Given,
  input: unknown,
  effectiveOn: PlainDate | undefined,
): Promise<Performed | Problem> {
  const { app, viewer, world } = asker
  const version = Number(posted.get('phien-ban'))
  const request = {
    matterId: context.matter.id,
    act: context.act,
    input,
    effectiveOn,
    key: formKey(posted, context) ?? `${newId()}:${context.act}`,
    version: Number.isInteger(version) && version > 0 ? version : undefined,
  }
  return context.page?.perform?.(asker, request) ?? performAlone(app.db, world, viewer, request)
}

/** The key under which a form performs its act; null: it carries none. */
function formKey(posted: FormData, { act }: ActContext): string | null {
  const key = posted.get('khoa')
  return typeof key === 'string' && key !== '' ? `${key}:${act}` : null
}

/** The form again with what was typed. The version moves on once the conflict is on the page; a used key is replaced. */
async function again(given: Given, refusal: Problem | null): Promise<ActPosted> {
  const { asker, context, posted } = given
  const { app, viewer, lang, today } = asker
  const view = await formView(app.db.kysely, {
    ...context,
    viewer,
    lang,
    today,
    typed: given.typed,
    kept: given.kept,
    refusal,
    fileFaults: given.fileFaults,
  })
  const clash = refusal?.problem === 'act/changed-meanwhile' || posted.get('y')?.toString().startsWith('lay:') === true
  const since = Number(posted.get(clash && refusal === null ? 'tu-phien-ban' : 'phien-ban'))
  const conflict = clash ? await conflictView(asker, { ...context, typed: given.typed, since }) : null
  const used = refusal?.problem === 'form/already-sent'
  const key = used ? newId() : String(posted.get('khoa') ?? newId())
  const version = conflict ? context.matter.lastSeq : Number(posted.get('phien-ban')) || context.matter.lastSeq
  const news = conflict ? null : await meanwhile(asker, context.matter.id, { act: context.act, since: version })
  return { again: { view, key, version, savedAt: null, conflict, meanwhile: news }, status: refusal?.status ?? 200 }
}

/** One field's answer replaced by what stands there now ("lấy giá trị mới"). */
async function withCurrent({ asker, context, typed, posted }: Given, name: string): Promise<Answers> {
  const field = context.form.fields.find(each => each.name === name)
  if (!field) return typed
  const { matter } = context
  const acts = await actsSince(asker.app.db.kysely, matter, Number(posted.get('tu-phien-ban')) || matter.lastSeq)
  return { ...typed, [name]: await currentWords(asker.app.db.kysely, field, { matter, today: asker.today, acts }) }
}

async function draftSaved(given: Given): Promise<ActPosted> {
  const savedAt = await keepDraft(given)
  const shown = await again(given, null)
  return 'again' in shown ? { ...shown, again: { ...shown.again, savedAt: savedAt.toISOString() } } : shown
}

async function keepDraft({ asker, context, typed, kept, posted }: Given): Promise<Date> {
  const { app, viewer, world } = asker
  const savedAt = world.clock.now().instant
  const files = [...kept.values()].flat().map(file => file.token)
  const key = { account: viewer.accountId, post: viewer.post.id, matter: context.matter.id, act: context.act }
  await saveDraft(app.db.kysely, app.keyring, key, {
    answers: withoutSecrets(context.form, typed),
    files,
    baseSeq: Number(posted.get('phien-ban')) || null,
    savedAt,
  })
  return savedAt
}

/** Autosave: keeps the words of a form without performing anything. */
export async function autosaved(asker: Asker, id: Uuid, posted: FormData): Promise<Problem | { savedAt: Date }> {
  const context = await actContext(asker, id, String(posted.get('act') ?? ''))
  if (isProblem(context)) return context
  // Typed just before the form was sent, kept just after it was done: there is nothing left to go on with.
  const key = formKey(posted, context)
  if (key && (await isKeyUsed(asker.app.db.kysely, asker.viewer.accountId, key))) return problem('form/already-sent')
  const { kept, fileFaults } = await filesIn(asker, context.form, posted)
  return { savedAt: await keepDraft({ asker, context, typed: answersIn(posted), kept, fileFaults, posted }) }
}
