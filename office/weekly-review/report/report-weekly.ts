import type { MatterState } from '../../../kernel/matter.ts'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import type { World } from '../../../casework/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import type { FileStore } from '../../../platform/files/store.ts'
import { Figures } from '../weeks/figures.ts'
import { snapshotOf } from './freeze.ts'
import { keptFile, type FileKind } from './report-file.ts'
import { renderReport, type ReportFile } from './report-files.ts'
import { closeReportRenderer, reportRenderer } from './renderer.ts'
import { situationSentence } from './sentences.ts'
import { figuresOf, reportOf, reviewBody } from '../service.ts'
import { neighbour } from '../weeks/week.ts'

type At = { readonly db: Database; readonly files: FileStore; readonly world: World }

/**
 * The report of a frozen week as a file, for the command line: the kept one when it was issued, else drawn from what is written so far,
 * or from the figures alone. Problems: `weekly/no-office`, `weekly/not-frozen`.
 */
export async function reportWeekly(
  { db, files, world }: At,
  { period, kind }: { period: string; kind: FileKind },
): Promise<ReportFile | Problem> {
  const body = await reviewBody(db.kysely, null)
  if (!body) return problem('weekly/no-office')
  const snapshot = await snapshotOf(db.kysely, body, period)
  if (!snapshot) return problem('weekly/not-frozen', { period })
  const kept = await keptFile(db.kysely, snapshot.id, kind)
  const bytes = kept && (await files.read(kept.hash))
  if (kept && bytes && !isProblem(bytes)) return { name: kept.name, mediaType: kept.mediaType, bytes }
  const id = await reportOf(db.kysely, snapshot.id)
  const [row] = id ? await db.query<{ fold: MatterState }>('select fold from matter where id = $1', [id]) : []
  const before = await figuresOf(db.kysely, body, neighbour(period, -1))
  const situation = situationSentence(Figures.parse(JSON.parse(snapshot.figures)), before)
  const report = row?.fold ?? {
    fields: { snapshot: snapshot.id, period, paragraphs: { situation, highlights: '', assessment: '', proposals: '' } },
  }
  try {
    const drawn = await renderReport(db.kysely, world, { report, renderer: reportRenderer() })
    const file = drawn.files.find(each => each.name.endsWith(`.${kind}`))
    if (!file) throw new Error(`no ${kind} was drawn`)
    return file
  } finally {
    await closeReportRenderer()
  }
}
