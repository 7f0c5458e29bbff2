import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Renderer } from '@kheo/official-document/write'
import type { World } from '../../../casework/index.ts'
import { documentOf } from '../../../casework/issuing/leaving.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import { isProblem } from '../../../kernel/problem.ts'
import type { Database, Reader } from '../../../platform/database/open.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import type { FileStore } from '../../../platform/files/store.ts'
import type { IssuedContent } from '../../../platform/module-jobs.ts'
import { writeXlsx } from '../../../platform/web/xlsx.ts'
import { filesThatLeft } from '../../../records/index.ts'
import { annexSheets } from '../merging/annex-paper.ts'
import { boardOf } from '../requests/board.ts'
import { composeReport } from '../merging/compose.ts'
import { reportDocument } from './document.ts'
import { frozenOf } from '../merging/freeze.ts'
import type { MergedReport } from '../merging/merged-report.ts'
import { requestBrief } from '../requests/request-process.ts'
import { ISSUED_STATES, versionNow, versionsOf } from '../requests/request-issue.ts'

export const FILE_KINDS = ['docx', 'pdf', 'xlsx'] as const
export type FileKind = (typeof FILE_KINDS)[number]
export const MEDIA: Readonly<Record<FileKind, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
/** Version of what draws the files: the same version gives the same bytes. */
export const RENDERER = 'merged-report/2'

export type ReportFile = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }
export type FileParts = { readonly db: Database; readonly files: FileStore; readonly renderer: Renderer; readonly world: World }

const nameOf = (matter: MatterState, kind: FileKind): string => {
  const version = versionNow(matter)
  const stem = `bao-cao-${matter.code.toLowerCase()}${version > 1 ? `-pb${version}` : ''}`
  return `${stem}${kind === 'xlsx' ? '-phu-luc' : ''}.${kind}`
}

/** The report as it stands: frozen, or composed now. */
export async function reportNow(
  db: Reader,
  world: World,
  matter: MatterState,
): Promise<{ report: MergedReport; hash: string | null }> {
  const frozen = await frozenOf(db, matter)
  if (frozen) return { report: frozen.report, hash: frozen.hash }
  const { instant, today } = world.clock.now()
  const board = await boardOf(db, matter.id, today)
  return { report: await composeReport(db, matter, { world, board, until: instant }), hash: null }
}

/** One file of a request's report: a draft from what stands now, or drawn from the frozen copy alone. */
export async function reportFile(
  db: Reader,
  { matter, kind, renderer, world }: { matter: MatterState; kind: FileKind; renderer: Renderer; world: World },
): Promise<ReportFile> {
  const { report, hash } = await reportNow(db, world, matter)
  return { name: nameOf(matter, kind), mediaType: MEDIA[kind], bytes: await drawReport(report, { matter, hash, kind, renderer }) }
}

type Drawn = { matter: MatterState; hash: string | null; kind: FileKind; renderer: Renderer }

/** A report in one of its forms: nothing but the report, number, date and signature goes in. */
export async function drawReport(report: MergedReport, { matter, hash, kind, renderer }: Drawn): Promise<Uint8Array> {
  if (kind === 'xlsx') return writeXlsx(annexSheets(report, hash))
  const document = reportDocument(report, { matter, hash })
  return kind === 'docx' ? renderer.docx(document) : renderer.pdf(document)
}

/** The file of an issued report as it was drawn when it was issued; any other report's as it stands. */
export async function fileOf(parts: FileParts, matter: MatterState, kind: FileKind): Promise<ReportFile> {
  const { db, files, renderer, world } = parts
  if (!ISSUED_STATES.includes(matter.state)) return reportFile(db.kysely, { matter, kind, renderer, world })
  await keepIssuedFiles(parts, matter)
  const name = nameOf(matter, kind)
  const [kept] = await db.query<{ hash: string }>(
    'select file_hash as hash from snapshot_file where snapshot_id = $1 and name = $2',
    [String(matter.fields['snapshot']), name],
  )
  const bytes = kept ? await files.read(kept.hash) : null
  if (!bytes || isProblem(bytes)) throw new Error(`the kept ${kind} of ${matter.code} is not in the file store`)
  return { name, mediaType: MEDIA[kind], bytes }
}

/** A kept file of an earlier version; null: there is none. */
export async function fileOfVersion(
  { db, files }: FileParts,
  matter: MatterState,
  { version, kind }: { version: number; kind: FileKind },
): Promise<ReportFile | null> {
  const snapshot = versionsOf(matter).find(each => each.version === version)?.snapshot
  if (!snapshot) return null
  const [kept] = await db.query<{ name: string; hash: string }>(
    'select name, file_hash as hash from snapshot_file where snapshot_id = $1 and name like $2',
    [snapshot, `%.${kind}`],
  )
  const bytes = kept ? await files.read(kept.hash) : null
  return kept && bytes && !isProblem(bytes) ? { name: kept.name, mediaType: MEDIA[kind], bytes } : null
}

/** Said of a file that is the very one that left. */
const LEFT = 'issued-document/1'
type KeptFile = { readonly name: string; readonly hash: string; readonly size: number; readonly mediaType: string }

/**
 * Keeps the files of an issued report beside its frozen copy, once: later calls change nothing. They are the files by which it left; a
 * report issued before it left as a document of the register is drawn from its frozen copy.
 */
export async function keepIssuedFiles(parts: FileParts, matter: MatterState): Promise<void> {
  const { db, world } = parts
  const snapshot = String(matter.fields['snapshot'])
  const kept = await db.query('select 1 from snapshot_file where snapshot_id = $1', [snapshot])
  if (kept.length > 0) return
  const document = documentOf(matter)
  const stored = document ? await leftFiles(db.kysely, matter, document) : await drawnFiles(parts, matter)
  const issued = createHash('sha256')
  for (const { name, hash } of stored) issued.update(`${name} ${hash}\n`)
  const at = world.clock.now().instant
  await inTransaction(db, async tx => {
    for (const { name, hash, mediaType, size } of stored) {
      await sql`insert into file (hash, size, media_type, created_at) values (${hash}, ${size}, ${mediaType}, ${at}) on conflict do nothing`.execute(
        tx,
      )
      await sql`insert into snapshot_file (snapshot_id, name, file_hash, renderer) values (${snapshot}, ${name}, ${hash}, ${document ? LEFT : RENDERER}) on conflict do nothing`.execute(
        tx,
      )
    }
    await sql`update snapshot set issued_hash = ${issued.digest()} where id = ${snapshot} and issued_hash is null`.execute(tx)
  })
}

async function leftFiles(db: Reader, matter: MatterState, document: string): Promise<KeptFile[]> {
  return [...(await filesThatLeft(db, document))].map(([kind, file]) => ({ ...file, name: nameOf(matter, kind) }))
}

async function drawnFiles({ db, files, renderer, world }: FileParts, matter: MatterState): Promise<KeptFile[]> {
  const drawn: KeptFile[] = []
  for (const kind of FILE_KINDS) {
    const { name, mediaType, bytes } = await reportFile(db.kysely, { matter, kind, renderer, world })
    const stored = await files.put(bytes)
    if ('problem' in stored) throw new Error(`the file store refuses: ${stored.problem}`)
    drawn.push({ name, mediaType, size: bytes.length, hash: stored.hash })
  }
  return drawn
}

/** What leaves of an approved report: its pages and the annex as a table; the Chief who approved it signs. A later version replaces the one before. */
export async function issuedContent({ db, renderer, world }: FileParts, matter: MatterState): Promise<IssuedContent> {
  const { report, hash } = await reportNow(db.kysely, world, matter)
  const { signer } = matter.fields
  const { sourceDocument } = requestBrief(matter)
  const approver = matter.parties.find(({ role }) => role === 'approver')?.post
  const annex = await drawReport(report, { matter, hash, kind: 'xlsx', renderer })
  return {
    paper: reportDocument(report, { matter, hash }),
    signer: typeof signer === 'string' ? signer : (approver ?? ''),
    position: 'CHÁNH VĂN PHÒNG',
    attachments: [{ name: nameOf(matter, 'xlsx'), mediaType: MEDIA.xlsx, bytes: annex }],
    replaces: versionsOf(matter).at(-1)?.document ?? null,
    answers: sourceDocument ? [sourceDocument] : [],
  }
}
