import { sql } from 'kysely'
import type { Asker } from '../../../casework/asker.ts'
import type { ReadMatter } from '../../../casework/index.ts'
import { isProblem } from '../../../kernel/problem.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { keepIssuedFiles, renderReport, type ReportFile } from './report-files.ts'
import { reportRenderer } from './renderer.ts'

/** How a file of a report is asked for. */
export const FILE_KINDS = ['docx', 'pdf', 'xlsx'] as const
export type FileKind = (typeof FILE_KINDS)[number]

/** The file of a report as it stands: a draft drawn now, an issued one as it was kept for ever. */
export async function reportFile({ app, world }: Asker, { matter }: ReadMatter, kind: FileKind): Promise<ReportFile> {
  const renderer = reportRenderer()
  const db = app.db.kysely
  if (matter.state === 'issued') {
    // Kept by the outbox after the issue; whoever comes sooner has it kept now.
    await keepIssuedFiles({ db: app.db, world, files: app.files, renderer }, matter)
    const kept = await keptFile(db, String(matter.fields['snapshot']), kind)
    const bytes = kept && (await app.files.read(kept.hash))
    if (kept && bytes && !isProblem(bytes)) return { name: kept.name, mediaType: kept.mediaType, bytes }
    throw new Error(`the kept ${kind} of ${matter.code} is not in the file store`)
  }
  const { files } = await renderReport(db, world, { report: matter, renderer })
  const file = files.find(each => each.name.endsWith(`.${kind}`))
  if (!file) throw new Error(`no ${kind} was drawn`)
  return { ...file, name: file.name.replace('bao-cao', 'du-thao-bao-cao') }
}

export async function keptFile(
  db: Reader,
  snapshot: string,
  kind: FileKind,
): Promise<{ name: string; hash: string; mediaType: string } | null> {
  const { rows } = await sql<{
    name: string
    hash: string
    mediaType: string
  }>`select s.name, s.file_hash as hash, f.media_type as "mediaType"
    from snapshot_file s join file f on f.hash = s.file_hash where s.snapshot_id = ${snapshot} and s.name like ${`%.${kind}`}`.execute(
    db,
  )
  return rows[0] ?? null
}
