import { sql } from 'kysely'
import type { Viewer } from '../../kernel/access.ts'
import type { Canonical } from '../../kernel/canonical.ts'
import type { Uuid } from '../../kernel/ids.ts'
import { fieldProblem, isProblem, type Problem } from '../../kernel/problem.ts'
import { openMatter, perform, readMatter, type Performed, type World } from '../../casework/index.ts'
import { postsById } from '../../org/index.ts'
import type { Reader } from '../../platform/database/open.ts'
import { inTransaction, type Tx } from '../../platform/database/transaction.ts'
import { Open } from './terms.ts'

export type NewFile = {
  readonly key: string
  readonly title: string
  readonly openedOn: string
  readonly dueOn: string
  readonly inCharge: string
  readonly signer: string
  readonly retention: string
  readonly planNumber: string
  readonly note: string
}

/** Opens a work file in the viewer's body. Problems at their fields: `work-files/…-needed`, `work-files/not-staff`, those of the act. */
export async function openFile(tx: Tx, world: World, viewer: Viewer, file: NewFile): Promise<Performed | Problem> {
  const missing = missingAnswer(file)
  if (missing) return missing
  const read = Open.safeParse(file)
  if (!read.success) {
    const [issue] = read.error.issues
    return fieldProblem(issue?.message ?? 'form/invalid', String(issue?.path[0]))
  }
  const { today } = world.clock.now()
  const posts = await postsById(tx, [file.inCharge, file.signer], today)
  const inCharge = posts.find(each => each.id === file.inCharge && each.bodyId === viewer.post.bodyId)
  if (!inCharge) return fieldProblem('work-files/not-staff', 'inCharge')
  if (!posts.some(each => each.id === file.signer && each.bodyId === viewer.post.bodyId))
    return fieldProblem('work-files/not-staff', 'signer')
  return openMatter(tx, world, viewer, {
    key: file.key,
    process: 'ho-so-cong-viec',
    act: 'mo',
    title: file.title.trim(),
    holder: { body: inCharge.bodyId, unit: inCharge.unitId, post: inCharge.id },
    receivedOn: file.openedOn,
    input: JSON.parse(JSON.stringify(read.data)) as Canonical, // a parsed form is plain data
  })
}

/** Each missing answer has its own message (A059). */
function missingAnswer(file: NewFile): Problem | null {
  if (file.title.trim().length < 3) return fieldProblem('work-files/name-needed', 'title')
  if (file.openedOn === '') return fieldProblem('form/not-a-date', 'openedOn')
  if (file.dueOn === '') return fieldProblem('form/not-a-date', 'dueOn')
  if (file.inCharge === '') return fieldProblem('work-files/in-charge-needed', 'inCharge')
  return file.signer === '' ? fieldProblem('work-files/signer-needed', 'signer') : null
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
  return inTransaction(db, async tx => {
    const done = await perform(tx, world, viewer, {
      matterId: file,
      act: 'gan-van-ban',
      key,
      input: { documents: [...documents] },
    })
    if (isProblem(done)) return done
    const at = world.clock.now().instant
    for (const id of documents) {
      await sql`insert into link (from_matter, to_matter, kind, created_at) values (${id}, ${file}, 'ho-so', ${at}) on conflict do nothing`.execute(
        tx,
      )
    }
    return done
  })
}

const DOCUMENTS: ReadonlySet<string> = new Set(['van-ban-den', 'van-ban-di'])

/** Takes a document out of a file; the history keeps that it was there. Problems: those of the act. */
export async function unlinkDocument(
  parts: { readonly db: { readonly kysely: Reader }; readonly world: World; readonly viewer: Viewer },
  { file, document, key }: { readonly file: Uuid; readonly document: Uuid; readonly key: string },
): Promise<Performed | Problem> {
  return inTransaction(parts.db, async tx => {
    const done = await perform(tx, parts.world, parts.viewer, { matterId: file, act: 'go-van-ban', key, input: { document } })
    if (isProblem(done)) return done
    await sql`delete from link where from_matter = ${document} and to_matter = ${file} and kind = 'ho-so'`.execute(tx)
    return done
  })
}
