import { sql } from 'kysely'
import { actBySystem, type World } from '../../../casework/index.ts'
import type { Lang } from '../../../kernel/access.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { Tx } from '../../../platform/database/transaction.ts'
import { intakeById, readAnew, saveIntake, takeNewerFiles, type NewerFile } from '../../../records/index.ts'
import { askScan, INTAKE_FIELDS } from '../../documents/index.ts'
import { factsOf } from '../facts.ts'
import type { Message } from '../relations/messages.ts'
import { issuerOf } from '../sending/issuer.ts'
import { knownAnswers } from '../relations/known-answers.ts'
import type { ExchangeParts } from '../parts.ts'
import { readForClerk, type ReadForClerk } from './take-into-intake.ts'
import { fileChanges, noteReplaced, type FileChange } from './update-files.ts'

/** A field of an incoming document which its sender changes. */
export type Changed = { readonly field: keyof typeof INTAKE_FIELDS; readonly was: string; readonly now: string }

type Updating = { readonly message: Message; readonly body: Uuid }

/** What an update of the sender changes, field by field. What it leaves out changes nothing. Empty for every other business. */
export async function changesOf(db: Reader, { message, body }: Updating): Promise<Changed[]> {
  const said = message.business === 'update' ? factsOf(message.facts) : null
  const intake = said && message.intakeId !== null ? await intakeById(db, body, message.intakeId) : null
  if (!said || !intake) return []
  const known = knownAnswers(said, (await issuerOf(db, said)).name)
  const fields = Object.keys(INTAKE_FIELDS) as Changed['field'][] // the keys of that table
  return fields
    .map(field => ({ field, was: intake.answers[field] ?? '', now: known[field] ?? '' }))
    .filter(({ was, now }) => now !== '' && now !== was)
}

/** The changed fields as terms and values: "Trích yếu": "cũ → mới". */
export async function changeLines(db: Reader, updating: Updating, lang: Lang): Promise<Array<[string, string]>> {
  const changes = await changesOf(db, updating)
  return changes.map(({ field, was, now }) => [INTAKE_FIELDS[field].label[lang], `${was || '…'} → ${now}`])
}

/** The newer version of the document itself, read before anything is locked; null where an update brings none. */
export type NewOriginal = { readonly hash: string; readonly read: ReadForClerk }

/** Reads the newer version of the document that an update brings. Problems: those of `readForClerk`. */
export async function newOriginal(parts: ExchangeParts, { message }: Updating): Promise<NewOriginal | Problem | null> {
  const said = factsOf(message.facts)
  const changes = message.intakeId === null ? [] : await fileChanges(parts.db.kysely, message.id, message.intakeId)
  const own = changes.find(({ before }) => before?.position === 0)
  if (!own || !said) return null
  const { name, hash, size } = own.file
  const read = await readForClerk(parts, said, { files: [{ name, hash, size }], tolerated: [], sentBy: '' })
  return isProblem(read) ? read : { hash, read }
}

type Applying = { readonly at: Date; readonly world: World; readonly original: NewOriginal | null }

/**
 * Takes an update over into a document that waits before the clerk: its fields, and its files as newer versions beside the older ones. Of a
 * document in the register only files are taken over, with an act in its history. Problems: `exchange/registered` (what stands in the
 * register is corrected there), `exchange/no-such-request` when the document was put aside, `records/changed-meanwhile`.
 */
export async function applyUpdate(tx: Tx, { message, body }: Updating, applying: Applying): Promise<Problem | null> {
  const intake = message.intakeId === null ? null : await intakeById(tx, body, message.intakeId, { lock: true })
  if (!intake || intake.droppedAt !== null) return problem('exchange/no-such-request')
  const changes = await changesOf(tx, { message, body })
  const files = (await fileChanges(tx, message.id, intake.id)).filter(({ kind }) => kind !== 'same')
  if (intake.registeredAt !== null && changes.length > 0) return problem('exchange/registered', { document: intake.id })
  const { at, world, original } = applying
  const newer = files.map(({ file: { name, hash, warning }, before }) => ({
    name,
    hash,
    warning,
    place: before?.position ?? null,
  }))
  if (intake.registeredAt !== null) {
    const refused = newer.length === 0 ? null : await intoRegistered(tx, { id: intake.id, files, newer, world, at })
    if (isProblem(refused)) return refused
  } else {
    const answers = { ...intake.answers, ...Object.fromEntries(changes.map(({ field, now }) => [field, now])) }
    const { proposals, receivedOn, version } = intake
    const saved = await saveIntake(tx, intake.id, { answers, proposals, receivedOn, version, at })
    if (isProblem(saved)) return saved
    await takeNewerFiles(tx, { of: 'intake', id: intake.id, at }, newer)
    if (original && newer.some(({ place, hash }) => place === 0 && hash === original.hash)) {
      await readAnew(tx, intake.id, original.read)
      if (original.read.scan !== null) await askScan(tx, original.read.scan, at)
    }
  }
  await noteReplaced(tx, message.id, files)
  return null
}

type Registered = {
  readonly id: Uuid
  readonly files: readonly FileChange[]
  readonly newer: readonly NewerFile[]
  readonly world: World
  readonly at: Date
}

/** What was read and what was given as tasks stays as it was registered; the files are both there. */
async function intoRegistered(tx: Tx, { id, files, newer, world, at }: Registered): Promise<Problem | null> {
  await takeNewerFiles(tx, { of: 'intake', id, at }, newer)
  await takeNewerFiles(tx, { of: 'document', id, at }, newer)
  await sql`update intake set changed_at = ${at} where id = ${id}`.execute(tx)
  const taken = files.map(({ file, before }) => ({ name: file.name, hash: file.hash, replaces: before?.hash ?? null }))
  const done = await actBySystem(tx, world, {
    matterId: id,
    act: 'nhan-tep-moi',
    input: { files: taken },
    rule: 'exchange-update',
  })
  return isProblem(done) ? done : null
}
