import { newId, type Uuid } from '../../../kernel/ids.ts'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { addIntakeFiles, dropIntake, intakeById, intakeFiles, saveIntake, type NewIntakeFile } from '../../../records/index.ts'
import { answersFrom, dateOf, type Answers } from './answers.ts'
import type { Asker } from '../asker.ts'
import { dropTyped } from './intake-draft.ts'
import { intakeView, marksIn, type IntakeView } from './intake-view.ts'
import { DOUBLE_ACTS, endDouble, type DoubleAct } from './double-post.ts'
import { ACT_NAMES } from '../names.ts'
import { faultsOf, wordsOf } from '../problem-words.ts'
import { pageOfTask, tasksQuery } from '../pages/giving/proposal-pages.ts'
import { registerIntake } from '../books/register.ts'
import { storedText } from '../document/stored-text.ts'
import { documentsText } from '../text.ts'
import { SCAN_SEEN, unseenAnswers } from '../scan/unseen.ts'
import { sendScan } from '../scan/send.ts'
import { askScan, stopScan, stopUnwantedScan } from '../scan/store.ts'
import { keepAttachment } from './take-in.ts'

/** What a posted intake form leads to: another page, or the same one again with what was typed. Null: it is not there. */
export type IntakePosted =
  | { readonly goTo: string }
  | {
      readonly view: IntakeView
      readonly faults: ReadonlyArray<{ readonly field: string; readonly words: string }>
      readonly key: string
      readonly status: number
    }

/** Everything the intake page posts: saved for later, marks of tasks, attachments, put aside, registered. */
export async function postIntake(asker: Asker, id: Uuid, body: FormData): Promise<IntakePosted | null> {
  const { app, viewer, world } = asker
  const intake = await intakeById(app.db.kysely, viewer.post.bodyId, id)
  if (!intake) return null
  if (intake.registeredAt) return { goTo: `/van-ban/${id}` }
  if (body.get('do') === 'drop') return putAside(asker, id, body)
  const answers = withMarks(answersFrom(body), body)
  const version = Number(body.get('version')) || intake.version
  const ended = DOUBLE_ACTS.find(act => body.has(act))
  if (ended) return endAsDouble(asker, { id, body, answers, act: ended })
  const refusedFiles = await attach(asker, id, body)
  if (body.get('do') === 'register') return register(asker, { id, body, answers, version, textHash: intake.textHash })
  const at = world.clock.now().instant
  const saved = await inTransaction(app.db, async tx => {
    // Locked: a reading that arrives now comes before or after, never under this.
    const { proposals, receivedOn, ...now } = (await intakeById(tx, viewer.post.bodyId, id, { lock: true })) ?? intake
    return saveIntake(tx, id, {
      answers: body.has(SCAN_SEEN) ? answers : { ...answers, ...unseenAnswers(answers, now.reading) },
      proposals,
      receivedOn: isoOr(dateOf(answers['receivedOn']), receivedOn),
      version,
      at,
    })
  })
  if (isProblem(saved)) return again(asker, { id, body, answers, refusal: saved })
  await dropTyped(asker, id)
  await steerScan(asker, id, String(body.get('do') ?? ''))
  const mark = /^(\d+):/u.exec(String(body.get('mark') ?? ''))?.[1]
  const tasksPage = Number(/^viec:(\d{1,3})$/u.exec(String(body.get('do') ?? ''))?.[1] ?? 1)
  const query = [
    body.get('do') === 'save' ? 'luu' : '',
    refusedFiles ? `bo-tep=${encodeURIComponent(refusedFiles)}` : '',
    tasksQuery(mark ? pageOfTask(Number(mark)) : tasksPage),
  ]
    .filter(Boolean)
    .join('&')
  return {
    goTo: `/van-ban/tiep-nhan/${id}${query ? `?${query}` : ''}${mark ? `#viec-${mark}` : body.has('besides') ? '#trung' : tasksPage > 1 ? '#viec' : ''}`,
  }
}

/** The clerk would rather type, or wants it read after all. What was typed has been saved. */
async function steerScan({ app, world }: Asker, id: Uuid, wish: string): Promise<void> {
  if (wish !== 'stop-scan' && wish !== 'read-scan') return
  const [original] = await intakeFiles(app.db.kysely, id)
  if (!original) return
  const at = world.clock.now().instant
  if (wish === 'stop-scan') return stopScan(app.db.kysely, original.hash, at)
  await askScan(app.db.kysely, original.hash, at)
  await sendScan(app.jobs, original.hash)
}

const isoOr = (typed: string | null, otherwise: string): string =>
  typed && /^\d{4}-\d{2}-\d{2}$/u.test(typed) ? typed : otherwise

/** Marks that stood in the form, with the one that was pressed; the choice about a double stays once made. */
function withMarks(answers: Record<string, string>, body: FormData): Answers {
  const marks = Object.fromEntries(
    [...body.entries()].filter(([name, value]) => /^mark\.\d+/u.test(name) && typeof value === 'string'),
  ) as Record<string, string>
  const pressed = /^(\d+):(open|marked|dropped)$/u.exec(String(body.get('mark') ?? ''))
  if (pressed) marks[`mark.${pressed[1]}`] = pressed[2] ?? 'open'
  return { ...answers, ...marks, besides: String(body.get('besides') ?? body.get('besidesKept') ?? '') }
}

async function attach({ app, world, lang }: Asker, id: Uuid, body: FormData): Promise<string | null> {
  const given = body.getAll('attachments').filter((value): value is File => value instanceof File && value.name !== '')
  const kept: NewIntakeFile[] = []
  const refused: string[] = []
  const parts = { db: app.db.kysely, files: app.files, at: world.clock.now().instant }
  for (const file of given) {
    const result = await keepAttachment(parts, { name: file.name, content: new Uint8Array(await file.arrayBuffer()) })
    if (isProblem(result)) refused.push(wordsOf(result, lang))
    else kept.push(result)
  }
  if (kept.length > 0) await inTransaction(app.db, tx => addIntakeFiles(tx, id, kept))
  return refused.length > 0 ? refused.join(' ') : null
}

type RegisterParts = {
  readonly id: Uuid
  readonly body: FormData
  readonly answers: Answers
  readonly version: number
  readonly textHash: string | null
}

async function register(asker: Asker, { id, body, answers, version, textHash }: RegisterParts): Promise<IntakePosted> {
  const { app, viewer, world } = asker
  const text = await storedText(app.files, textHash)
  if (isProblem(text)) return again(asker, { id, body, answers, refusal: text })
  const key = String(body.get('key') ?? newId())
  const done = await inTransaction(app.db, tx =>
    registerIntake(tx, world, viewer, { intake: id, key, version, answers, marks: marksIn(answers), text }),
  )
  if (isProblem(done))
    return done.problem === 'records/already-registered'
      ? { goTo: `/van-ban/${id}` }
      : again(asker, { id, body, answers, refusal: done })
  await dropTyped(asker, id)
  return { goTo: `/van-ban/${id}?vao-so=${Number(body.get('forecast')) || done.number}` }
}

async function putAside(asker: Asker, id: Uuid, body: FormData): Promise<IntakePosted | null> {
  const { app, viewer, world, lang } = asker
  const reason = String(body.get('reason') ?? '').trim()
  const done =
    reason.length < 10
      ? problem('form/reason-of-ten', { field: 'reason' })
      : await inTransaction(app.db, async tx => {
          const at = world.clock.now().instant
          const [original] = await intakeFiles(tx, id)
          const dropped = await dropIntake(tx, { bodyId: viewer.post.bodyId, id, reason, at, by: viewer.accountId })
          if (dropped === null && original) await stopUnwantedScan(tx, original.hash, at)
          return dropped
        })
  if (!isProblem(done)) {
    await dropTyped(asker, id)
    return { goTo: '/van-ban/tiep-nhan' }
  }
  const view = await intakeView(asker, id)
  return view === null || isProblem(view) ? null : { view, faults: faultsOf(done, lang), key: newId(), status: done.status }
}

type DoubleParts = { readonly id: Uuid; readonly body: FormData; readonly answers: Answers; readonly act: DoubleAct }

/** Attached: on to the document that has it now; sent back: to those that still wait. */
async function endAsDouble(asker: Asker, { id, body, answers, act }: DoubleParts): Promise<IntakePosted> {
  const double = String(body.get(act))
  const done = await endDouble(asker, { intake: id, double, act, answers })
  if (isProblem(done)) return again(asker, { id, body, answers, refusal: done })
  await dropTyped(asker, id)
  const words = `${ACT_NAMES['gan-ban-trung'][asker.lang]}|${documentsText(asker.lang).doubleThat(done.number)}`
  return { goTo: act === 'attach' ? `/van-ban/${double}?xong=${encodeURIComponent(words)}` : '/van-ban/tiep-nhan' }
}

type AgainParts = { readonly id: Uuid; readonly body: FormData; readonly answers: Answers; readonly refusal: Problem }

/** The page again with everything that was typed; after a clash it carries the version that stands now. */
async function again(asker: Asker, { id, body, answers, refusal }: AgainParts): Promise<IntakePosted> {
  const view = await intakeView(asker, id, { typed: { answers, marks: marksIn(answers) } })
  if (view === null || isProblem(view)) return { goTo: '/van-ban/tiep-nhan' }
  const used = refusal.problem === 'form/already-sent'
  return {
    view,
    faults: faultsOf(refusal, asker.lang),
    key: used ? newId() : String(body.get('key') ?? newId()),
    status: refusal.status,
  }
}
