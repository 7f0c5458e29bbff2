import { sql } from 'kysely'
import type { Renderer } from '@kheo/official-document/write'
import type { MatterState } from '../../kernel/matter.ts'
import { isProblem } from '../../kernel/problem.ts'
import type { Database, Reader } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { FileStore } from '../../platform/files/store.ts'
import { writeXlsx } from '../../platform/xlsx.ts'
import { boardOf } from './board.ts'
import { annexSheets, letterheadOf, reportDocument } from './document.ts'
import { frozenOf, mergedReport } from './freeze.ts'

export const FILE_KINDS = ['docx', 'pdf', 'xlsx'] as const
export type FileKind = (typeof FILE_KINDS)[number]
const MEDIA: Readonly<Record<FileKind, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
/** Version of what draws the files: the same version gives the same bytes. */
export const RENDERER = 'merged-report/1'

export type ReportFile = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }

/** One file of a request's report: a draft from what stands now, or drawn from the frozen copy alone. */
export async function reportFile(
  db: Reader,
  { matter, kind, renderer, today }: { matter: MatterState; kind: FileKind; renderer: Renderer; today: string },
): Promise<ReportFile> {
  const frozen = await frozenOf(db, matter)
  const report = frozen?.report ?? mergedReport(matter, await boardOf(db, matter.id, today))
  const name = `bao-cao-${matter.code.toLowerCase()}${kind === 'xlsx' ? '-phu-luc' : ''}.${kind}`
  if (kind === 'xlsx') return { name, mediaType: MEDIA.xlsx, bytes: await writeXlsx(annexSheets(report, frozen?.hash ?? null)) }
  const document = reportDocument(report, await letterheadOf(db), { matter, hash: frozen?.hash ?? null })
  return { name, mediaType: MEDIA[kind], bytes: kind === 'docx' ? await renderer.docx(document) : await renderer.pdf(document) }
}

type Kept = {
  readonly db: Database
  readonly files: FileStore
  readonly renderer: Renderer
  readonly now: Date
  readonly today: string
}

/** The file of an issued report as it was first drawn and kept; drawn and kept now when it is not there yet. */
export async function issuedFile(
  { db, files, renderer, now, today }: Kept,
  matter: MatterState,
  kind: FileKind,
): Promise<ReportFile> {
  const snapshot = String(matter.fields['snapshot'])
  const name = `bao-cao-${matter.code.toLowerCase()}${kind === 'xlsx' ? '-phu-luc' : ''}.${kind}`
  const [kept] = await db.query<{ hash: string }>(
    'select file_hash as hash from snapshot_file where snapshot_id = $1 and name = $2',
    [snapshot, name],
  )
  const bytes = kept ? await files.read(kept.hash) : null
  if (bytes && !isProblem(bytes)) return { name, mediaType: MEDIA[kind], bytes }
  const drawn = await reportFile(db.kysely, { matter, kind, renderer, today })
  const stored = await files.put(drawn.bytes)
  if ('problem' in stored) throw new Error(`the file store refuses: ${stored.problem}`)
  await inTransaction(db, async tx => {
    await sql`insert into file (hash, size, media_type, created_at) values (${stored.hash}, ${drawn.bytes.length}, ${drawn.mediaType}, ${now}) on conflict do nothing`.execute(
      tx,
    )
    await sql`insert into snapshot_file (snapshot_id, name, file_hash, renderer) values (${snapshot}, ${name}, ${stored.hash}, ${RENDERER}) on conflict do nothing`.execute(
      tx,
    )
  })
  return drawn
}
