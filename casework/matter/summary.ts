import { sql } from 'kysely'
import type { Viewer } from '../../kernel/access.ts'
import type { ViewerGrade } from '../../kernel/grades.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { Canonical } from '../../kernel/canonical.ts'
import type { Lang } from '../../kernel/access.ts'
import type { ProcessDef } from '../../kernel/process.ts'
import type { Reader } from '../../platform/database/open.ts'
import { rowsOf, type MatterRow } from '../lists/matter-row.ts'
import { loadedProcesses, processOf } from '../registry.ts'

// What a team graded for a process learns of its matters without having a part: that they exist, who holds them, until when. No row of the
// audience stands behind it, so whatever reads by the audience – page, file, list, search, export – gives nothing. Only this file does.

const HEADS = [
  'id',
  'process',
  'version',
  'code',
  'title',
  'state',
  'open',
  'outcome',
  'dueOn',
  'dueAt',
  'paused',
  'waiting',
  'submittedOn',
  'closedOn',
  'holder',
] as const satisfies ReadonlyArray<keyof MatterRow>

/** The heads of a matter: all that is not restricted. */
export type SummaryRow = Pick<MatterRow, (typeof HEADS)[number]>

export type Summary = {
  readonly row: SummaryRow
  /** The grades through which it is seen. */
  readonly grades: readonly ViewerGrade[]
  /** Fields that its process leaves open, with their values as words. */
  readonly shown: ReadonlyArray<{ readonly name: string; readonly value: string }>
}

export type SummaryQuery = {
  readonly process?: string
  readonly open: boolean
  /** Typed in full. */
  readonly code?: string
  /** The last matter of the page before. */
  readonly after?: Uuid
  readonly limit?: number
}

/** Grades of the viewer for processes that are in use. */
export function gradesOf({ grades }: Pick<Viewer, 'grades'>): readonly ViewerGrade[] {
  const known = new Set(loadedProcesses().map(process => process.id))
  return grades.filter(({ process }) => known.has(process))
}

/** A matter in summary; null: not there, restricted to its parties, or of a process for which no team of the viewer is graded. */
export async function summaryOf(db: Reader, viewer: Viewer, id: Uuid, lang: Lang): Promise<Summary | null> {
  const processes = gradesOf(viewer).map(({ process }) => process)
  if (processes.length === 0) return null
  const { rows } = await sql<{ fields: Record<string, Canonical> }>`select m.fold->'fields' as fields from matter m
    where m.id = ${id} and m.secrecy = 'normal' and m.process = any(${processes}::text[])`.execute(db)
  const [found] = rows
  const [row] = found ? await headsOf(db, [id]) : []
  if (!found || !row) return null
  return {
    row,
    grades: gradesOf(viewer).filter(({ process }) => process === row.process),
    shown: shownFields(processOf(row.process, row.version), found.fields, lang),
  }
}

/** Matters of the graded processes, the newest first, in summary: also those that the viewer may open in full. */
export async function summaries(
  db: Reader,
  viewer: Viewer,
  query: SummaryQuery,
): Promise<{ rows: SummaryRow[]; next: Uuid | null }> {
  const { process, open, code, after, limit = 50 } = query
  const processes = gradesOf(viewer)
    .map(grade => grade.process)
    .filter(each => process === undefined || each === process)
  if (processes.length === 0) return { rows: [], next: null }
  const { rows } = await sql<{
    id: Uuid
  }>`select m.id from matter m where m.process = any(${processes}::text[]) and m.secrecy = 'normal'
    ${code ? sql`and m.code = ${code.toUpperCase()}` : sql`and m.open = ${open}`} ${after ? sql`and m.id < ${after}::uuid` : sql``}
    order by m.id desc limit ${limit + 1}`.execute(db)
  const page = rows.slice(0, limit).map(row => row.id)
  return { rows: await headsOf(db, page), next: rows.length > limit ? (page.at(-1) ?? null) : null }
}

async function headsOf(db: Reader, ids: readonly Uuid[]): Promise<SummaryRow[]> {
  const rows = await rowsOf(
    db,
    ids.map(id => ({ id, lane: 'know', roles: [] })),
  )
  // Named one by one in HEADS: a column that a row gets later stays out until somebody lets it in.
  return rows.map(row => Object.fromEntries(HEADS.map(head => [head, row[head]])) as SummaryRow)
}

function shownFields(process: ProcessDef, fields: Readonly<Record<string, Canonical>>, lang: Lang): Summary['shown'] {
  return Object.entries(process.grades?.shown ?? {}).flatMap(([field, names]) => {
    const value = fields[field]
    return typeof value === 'string' || typeof value === 'number' ? [{ name: names[lang], value: String(value) }] : []
  })
}
