import { sql } from 'kysely'
import type { MatterState } from '../../../kernel/matter.ts'
import { fieldProblem, isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import type { Asker } from '../../../casework/asker.ts'
import { perform, rolesOn, sniff, type Performed } from '../../../casework/index.ts'
import { bareImage } from '../../../platform/files/bare-image.ts'
import type { FileStore } from '../../../platform/files/store.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { storeUpload } from '../../../records/index.ts'
import { modelOf, type ModelFields } from '../model/model.ts'

/** A picture of the public page weighs at most so much: it opens on a telephone in the field. */
export const PICTURE_MAX_BYTES = 400 * 1024

export type GivenPicture = {
  readonly id: Uuid
  readonly key: string
  readonly file: File | null
  readonly caption: string
  readonly consent: boolean
}

/**
 * Adds a picture to the public page of a model: known by its content, without what the camera wrote, small. Problems:
 * `form/file-needed`, `movement/picture-consent`, `movement/picture-kind`, `movement/picture-too-large`, `upload/*`, those of the act.
 */
export async function addPicture({ app, world, viewer }: Asker, given: GivenPicture): Promise<Performed | Problem> {
  const { id, key, file, caption, consent } = given
  if ((await rolesOn(app.db.kysely, viewer, id)).length === 0) return problem('matter/not-found')
  if (!file || file.size === 0) return fieldProblem('form/file-needed', 'files')
  if (!consent) return fieldProblem('movement/picture-consent', 'consent')
  if (file.size > PICTURE_MAX_BYTES * 4) return tooLarge(file.size)
  const original = new Uint8Array(await file.arrayBuffer())
  const sniffed = sniff(original, file.name)
  if (isProblem(sniffed)) return atFile(sniffed)
  const bare = bareImage(original, sniffed.mediaType)
  if (bare === null) return fieldProblem('movement/picture-kind', 'files')
  if (isProblem(bare)) return bare.problem === 'upload/image-kind' ? fieldProblem('movement/picture-kind', 'files') : atFile(bare)
  if (bare.content.byteLength > PICTURE_MAX_BYTES) return tooLarge(bare.content.byteLength)
  const at = world.clock.now().instant
  const upload = { name: file.name, content: bare.content, mediaType: sniffed.mediaType }
  const stored = await storeUpload({ db: app.db.kysely, files: app.files, at }, upload)
  if (isProblem(stored)) return atFile(stored)
  const input = {
    caption,
    width: bare.width,
    height: bare.height,
    files: [{ hash: stored.hash, name: stored.name, kind: 'picture' }],
  }
  return inTransaction(app.db, tx => perform(tx, world, viewer, { matterId: id, act: 'them-anh', input, key }))
}

function tooLarge(bytes: number): Problem {
  const kb = (size: number) => Math.ceil(size / 1024)
  return fieldProblem('movement/picture-too-large', 'files', { kb: kb(bytes), most: kb(PICTURE_MAX_BYTES) })
}

const atFile = (refusal: Problem): Problem => ({ ...refusal, data: { ...refusal.data, field: 'files' } })

type Shown = { readonly hash: string; readonly cache: string }

/** The bytes of a picture as the browser shows them in the page. Null: not there. */
export async function pictureResponse(files: FileStore, { hash, cache }: Shown): Promise<Response | null> {
  const content = await files.read(hash)
  if (isProblem(content)) return null
  const sniffed = sniff(content, 'anh')
  const mediaType = isProblem(sniffed) ? '' : sniffed.mediaType
  if (!mediaType.startsWith('image/')) return null
  return new Response(Uint8Array.from(content), {
    headers: {
      'content-type': mediaType,
      'content-length': String(content.byteLength),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'",
      'cache-control': cache,
    },
  })
}

/** The n-th picture of a model (from 1), for people who may read its page. */
export async function pictureOf({ app, viewer }: Asker, id: Uuid, nth: number): Promise<ModelFields['pictures'][number] | null> {
  const { rows } = await sql<{ fold: MatterState }>`select fold from matter where id = ${id} and process = 'mo-hinh'`.execute(
    app.db.kysely,
  )
  const matter = rows[0]?.fold
  if (!matter || (await rolesOn(app.db.kysely, viewer, id)).length === 0) return null
  return modelOf(matter).pictures[nth - 1] ?? null
}
