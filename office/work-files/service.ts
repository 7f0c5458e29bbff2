import type { Viewer } from '../../kernel/access.ts'
import type { Canonical } from '../../kernel/canonical.ts'
import type { Uuid } from '../../kernel/ids.ts'
import { fieldProblem, formProblem, isProblem, type Problem } from '../../kernel/problem.ts'
import { openMatter, perform, readMatter, type Begin, type Performed, type World } from '../../casework/index.ts'
import { postsById } from '../../org/index.ts'
import type { Reader } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { NewFile } from './terms.ts'

/** Opens a work file in the viewer's body. Problems at their fields: those of `NewFile`, `work-files/not-staff`, those of the act. */
export const openFile: Begin = async (tx, world, viewer, { key, ...given }) => {
  const read = NewFile.safeParse(given)
  if (!read.success) return formProblem(read.error.issues.map(issue => ({ field: String(issue.path[0]), code: issue.message })))
  const { title, ...file } = read.data
  const staff = await postsById(tx, [file.inCharge, file.signer], world.clock.now().today)
  const here = (id: Uuid) => staff.find(each => each.id === id && each.bodyId === viewer.post.bodyId)
  const inCharge = here(file.inCharge)
  if (!inCharge) return fieldProblem('work-files/not-staff', 'inCharge')
  if (!here(file.signer)) return fieldProblem('work-files/not-staff', 'signer')
  return openMatter(tx, world, viewer, {
    key,
    process: 'ho-so-cong-viec',
    act: 'mo',
    title,
    holder: { body: inCharge.bodyId, unit: inCharge.unitId, post: inCharge.id },
    receivedOn: file.openedOn,
    input: JSON.parse(JSON.stringify(file)) as Canonical, // a parsed form is plain data
  })
}

export type Linking = { readonly file: Uuid; readonly documents: readonly Uuid[]; readonly key: string }

/**
 * Puts documents into a file: incoming, outgoing and drafts which the viewer may see; each is seen from the other side too. Problems:
 * `work-files/document-unknown`, those of the act.
 */
export async function linkDocuments(
  parts: { readonly db: { readonly kysely: Reader }; readonly world: World; readonly viewer: Viewer },
  { file, documents, key }: Linking,
): Promise<Performed | Problem> {
  const { db, world, viewer } = parts
  for (const id of documents) {
    const read = await readMatter(db.kysely, world, viewer, id)
    if (isProblem(read) || !DOCUMENTS.has(read.matter.process)) return fieldProblem('work-files/document-unknown', 'documents')
  }
  return inTransaction(db, tx =>
    perform(tx, world, viewer, { matterId: file, act: 'gan-van-ban', key, input: { documents: [...documents] } }),
  )
}

const DOCUMENTS: ReadonlySet<string> = new Set(['van-ban-den', 'van-ban-di'])

/** Takes a document out of a file; the history keeps that it was there. Problems: those of the act. */
export async function unlinkDocument(
  parts: { readonly db: { readonly kysely: Reader }; readonly world: World; readonly viewer: Viewer },
  { file, document, key }: { readonly file: Uuid; readonly document: Uuid; readonly key: string },
): Promise<Performed | Problem> {
  return inTransaction(parts.db, tx =>
    perform(tx, parts.world, parts.viewer, { matterId: file, act: 'go-van-ban', key, input: { document } }),
  )
}
