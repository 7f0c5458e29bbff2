import type { Uuid } from '../../../kernel/ids.ts'
import { draftOf, dropDraft, saveDraft, type DraftKey } from '../../../casework/forms/drafts.ts'
import { intakeById, type IntakeRow } from '../../../records/index.ts'
import { answersFrom, type Answers } from './answers.ts'
import type { Asker } from '../asker.ts'
import { SCAN_SEEN } from '../scan/unseen.ts'

const keyOf = ({ viewer }: Asker, id: Uuid): DraftKey => ({
  account: viewer.accountId,
  post: viewer.post.id,
  matter: id,
  act: 'vao-so',
})

/** Keeps what is being typed in the form of a waiting document, for its clerk alone. False: there is no such document. */
export async function keepTyped(asker: Asker, id: Uuid, body: FormData): Promise<boolean> {
  const { app, viewer, world } = asker
  const intake = await intakeById(app.db.kysely, viewer.post.bodyId, id)
  if (!intake || intake.registeredAt || intake.droppedAt) return false
  // The choice about a double is a button of its own.
  const { besides: _, ...typed } = answersFrom(body)
  const read = body.has(SCAN_SEEN) ? { [SCAN_SEEN]: '1' } : {}
  const answers = Object.fromEntries(Object.entries({ ...typed, ...read }).map(([name, value]) => [name, [value]]))
  await saveDraft(app.db.kysely, app.keyring, keyOf(asker, id), {
    answers,
    files: [],
    baseSeq: Number(body.get('version')) || intake.version,
    savedAt: world.clock.now().instant,
  })
  return true
}

/**
 * The stored answers under those this clerk was typing. Where the document was read on or saved by another meanwhile, what was typed
 * fills and corrects, but an empty field takes nothing away.
 */
export async function withTyped(asker: Asker, intake: IntakeRow): Promise<{ answers: Answers; at: Date | null }> {
  const draft = await draftOf(asker.app.db.kysely, asker.app.keyring, keyOf(asker, intake.id))
  if (!draft) return { answers: intake.answers, at: null }
  const { [SCAN_SEEN]: read, ...kept } = draft.answers
  const same = read !== undefined && draft.baseSeq === intake.version
  const typed = Object.entries(kept).flatMap(([name, [value = '']]) => (same || value !== '' ? [[name, value] as const] : []))
  return { answers: { ...intake.answers, ...Object.fromEntries(typed) }, at: draft.savedAt }
}

/** What was typed stands in the document itself now, or is not wanted any more. */
export function dropTyped(asker: Asker, id: Uuid): Promise<void> {
  return dropDraft(asker.app.db.kysely, keyOf(asker, id))
}
