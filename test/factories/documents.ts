import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Viewer } from '../../kernel/access.ts'
import { fixedClock } from '../../kernel/clock.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import type { MatterState } from '../../kernel/matter.ts'
import { isProblem, type Problem } from '../../kernel/problem.ts'
import { limitKeys } from '../../law/index.ts'
import { perform, useActPages, useFacts, useLooks, useProcesses, type Performed, type World } from '../../casework/index.ts'
import { evidence, openChildren } from '../../casework/facts/facts.ts'
import { phanViec } from '../../casework/phan-viec.ts'
import { makeBody, makePost, must, worldOf, type MadePost } from '../../org/index.ts'
import type { Database } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { folderStore } from '../../platform/files/folder-store.ts'
import { intakeById } from '../../records/index.ts'
import { viewAs } from '../factories/office.ts'
import { directivesModule } from '../../office/directives/module.ts'
import { documentsModule } from '../../office/documents/module.ts'
import { registerIntake, type Registered } from '../../office/documents/books/register.ts'
import { readOne, type ReadOneParts } from '../../office/documents/scan/read-one.ts'
import { takeIn, type TakenIn } from '../../office/documents/intake/take-in.ts'

/** Every right of documents and directives, with those which all work needs. */
export const RIGHTS = [...directivesModule.rights, ...documentsModule.rights]
  .map((right): string => right.id)
  .concat('part.perform', 'part.distribute', 'part.waive', 'casework.comment')
export const TUESDAY = '2026-11-24T02:00:00Z'

/** Loads the processes of documents and directives into the engine, once. */
export async function useDocuments(): Promise<void> {
  const [directives, documents] = [await directivesModule.processes(), await documentsModule.processes()]
  useFacts({ openChildren, evidence, ...documents.facts })
  useProcesses([...directives.processes, ...documents.processes, phanViec], { rights: new Set(RIGHTS), limits: limitKeys })
  useLooks([...directives.looks, ...documents.looks])
  useActPages(documents.acts)
}

export type DocumentOffice = Awaited<ReturnType<typeof makeDocumentOffice>>

/** An office with a register of its own, a clerk, a chief, a specialist, and what a test does with documents there. */
export async function makeDocumentOffice(db: Database, folder = mkdtempSync(join(tmpdir(), 'kheo-documents-'))) {
  const files = folderStore(folder)
  const made = await inTransaction(db, async tx => {
    const body = await makeBody(tx, { name: `Văn phòng UBND tỉnh Trường Yên ${newId().slice(-6)}` })
    const unit = await makeBody(tx, { name: 'Phòng Kinh tế', agencyId: body })
    const clerk = await makePost(tx, { bodyId: body, personName: 'Đỗ Thị Mai', scope: 'body', title: 'Văn thư' })
    const second = await makePost(tx, { bodyId: body, personName: 'Trần Thu Hà', scope: 'body', title: 'Văn thư' })
    const chief = await makePost(tx, { bodyId: body, personName: 'Đặng Minh Tuấn', isLeader: true, title: 'Chánh Văn phòng' })
    const specialist = await makePost(tx, { bodyId: body, unitId: unit, personName: 'Phạm Thùy Dương' })
    const view = (post: MadePost, at: Uuid | null, scope: 'post' | 'body' = 'post') =>
      viewAs(
        tx,
        { id: post.postId, personId: post.personId, accountId: post.accountId, name: '', body, unit: at },
        { rights: RIGHTS, scope },
      )
    return {
      body,
      unit,
      clerk,
      second,
      chief,
      specialist,
      asClerk: await view(clerk, null, 'body'),
      asSecond: await view(second, null, 'body'),
      asChief: await view(chief, null),
      asSpecialist: await view(specialist, unit),
    }
  })
  const world = async (at = TUESDAY): Promise<World> => ({ clock: fixedClock(at), ...(await worldOf(db.kysely)) })
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
  return {
    ...made,
    files,
    world,
    async tryTaking(given: readonly { name: string; content: Uint8Array }[], at = TUESDAY): Promise<TakenIn | Problem> {
      return takeIn({ db, files, world: await world(at) }, made.asClerk, { files: given })
    },
    async take(text: string, at = TUESDAY): Promise<TakenIn> {
      return must(
        await takeIn({ db, files, world: await world(at) }, made.asClerk, {
          files: [{ name: 'van-ban.txt', content: bytes(text) }],
        }),
      )
    },
    async register(
      id: Uuid,
      answers: Record<string, string> = {},
      options: { at?: string; viewer?: Viewer; version?: number; text?: string } = {},
    ): Promise<Registered | Problem> {
      const now = await world(options.at)
      const stored = await intakeById(db.kysely, made.body, id)
      const request = {
        intake: id,
        key: newId(),
        version: options.version ?? stored?.version ?? 1,
        answers: { ...stored?.answers, ...answers },
        marks: {},
        text: options.text ?? '',
      }
      return inTransaction(db, tx => registerIntake(tx, now, options.viewer ?? made.asClerk, request))
    },
    async act(viewer: Viewer, matterId: Uuid, kind: string, input: unknown = {}, at = TUESDAY): Promise<Performed | Problem> {
      const now = await world(at)
      return inTransaction(db, tx => perform(tx, now, viewer, { matterId, act: kind, input, key: newId() }))
    },
    async fold(id: Uuid): Promise<MatterState> {
      const [row] = await db.query<{ fold: MatterState }>('select fold from matter where id = $1', [id])
      if (!row) throw new Error('no such matter')
      return row.fold
    },
  }
}

export const codeOf = (result: unknown): string => (isProblem(result) ? result.problem : 'done')

/** Reads a scan here and now, as the job of the server does. */
export const readScanNow = (parts: ReadOneParts, hash: string): Promise<void> =>
  readOne(parts, hash, new AbortController().signal)
