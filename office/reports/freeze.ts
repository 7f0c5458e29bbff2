import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { z } from 'zod'
import { perform, type Performed, type World } from '../../casework/index.ts'
import type { Viewer } from '../../kernel/access.ts'
import { canonicalText } from '../../kernel/canonical.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import type { MatterState } from '../../kernel/matter.ts'
import { isProblem, problem, type Problem } from '../../kernel/problem.ts'
import type { Database, Reader } from '../../platform/database/open.ts'
import { inTransaction, type Tx } from '../../platform/database/transaction.ts'
import { boardOf, type Board } from './board.ts'
import { mergeAnnex, tablesOf, unitName } from './merge.ts'
import { Annex, Outline } from './outline.ts'
import { requestBrief } from './request-process.ts'
import { tableOf, textOf } from './unit-text.ts'

export const SNAPSHOT_KIND = 'report-request'

const Cells = z.array(z.string().nullable())
/** A merged report as it stood: texts, sums, who had reported. */
export const FrozenReport = z.object({
  topic: z.string(),
  period: z.object({ from: z.string(), to: z.string() }),
  sourceWords: z.string(),
  outline: Outline,
  texts: z.record(z.string(), z.string()),
  annexes: z.array(
    z.object({
      annex: Annex,
      rows: z.array(
        z.object({
          label: z.string(),
          cells: Cells,
          units: z.array(z.object({ id: z.string(), unit: z.string(), cells: Cells })),
        }),
      ),
      total: Cells,
      leftOut: z.number(),
    }),
  ),
  units: z.array(
    z.object({ id: z.string(), unit: z.string(), state: z.string(), submittedOn: z.string().nullable(), late: z.boolean() }),
  ),
  reason: z.string(),
})
export type FrozenReport = z.infer<typeof FrozenReport>

/** The merged report as it stands now. */
export function mergedReport(matter: MatterState, { rows }: Pick<Board, 'rows'>, reason = ''): FrozenReport {
  const { topic, period, sourceWords, outline, annexes } = requestBrief(matter)
  const texts = Object.fromEntries(
    outline.flatMap(node => (node.text ? [[node.id, textOf(matter, node.id)?.text ?? ''] as const] : [])),
  )
  const merged = annexes.map(annex => mergeAnnex(annex, tablesOf(rows, annex)))
  return FrozenReport.parse({
    topic,
    period,
    sourceWords,
    outline,
    texts,
    annexes: merged,
    units: rows.map(row => ({ id: row.id, unit: unitName(row), state: row.state, submittedOn: row.submittedOn, late: row.late })),
    reason,
  })
}

/**
 * Freezes a request: merged texts, sums, and every unit's report as it stood, with a hash over all of it. While units are open a reason is
 * needed. Problems: `reports/units-open`, and what the act itself refuses.
 */
export async function freezeRequest(
  db: Database,
  world: World,
  viewer: Viewer,
  { id, reason, key }: { id: Uuid; reason: string; key: string },
): Promise<Performed | Problem> {
  const { instant, today } = world.clock.now()
  return inTransaction(db, async tx => {
    const { rows: found } = await sql<{
      fold: MatterState
    }>`select fold from matter where id = ${id} and process = 'yeu-cau-bao-cao' for update`.execute(tx)
    const matter = found[0]?.fold
    if (!matter) return problem('matter/not-found')
    await sql`select id from matter where parent_id = ${id} order by id for update`.execute(tx)
    const board = await boardOf(tx, id, today)
    if (board.open > 0 && reason.trim().length < 10) return problem('reports/units-open', { open: board.open })
    const text = canonicalText(mergedReport(matter, board, reason.trim()))
    const units = board.rows.map(row => ({ matter: row.id, row: unitRow(matter, row.fold) }))
    const hash = frozenHash(
      text,
      units.map(each => each.row),
    )
    const snapshot = newId(instant.getTime())
    // First the act: whoever may not freeze learns nothing of what would be frozen.
    const done = await perform(tx, world, viewer, {
      matterId: id,
      act: 'chot',
      input: { snapshot, hash: hash.toString('hex') },
      key,
    })
    if (isProblem(done)) return done
    await store(tx, { snapshot, matter, text, units, hash, at: instant, seq: done.seq, account: viewer.accountId })
    return done
  })
}

/** Everything one unit wrote. */
function unitRow(request: MatterState, unit: MatterState): string {
  const { outline, annexes } = requestBrief(request)
  return canonicalText({
    code: unit.code,
    state: unit.state,
    texts: Object.fromEntries(outline.flatMap(node => (textOf(unit, node.id) ? [[node.id, textOf(unit, node.id)?.text]] : []))),
    tables: Object.fromEntries(
      annexes.flatMap(annex => (tableOf(unit, annex.id) ? [[annex.id, tableOf(unit, annex.id)?.rows]] : [])),
    ),
  })
}

export function frozenHash(text: string, rows: readonly string[]): Buffer {
  const hash = createHash('sha256').update(text)
  for (const [position, row] of rows.entries()) hash.update(`\nunit ${position} ${row}`)
  return hash.digest()
}

type ToStore = {
  snapshot: Uuid
  matter: MatterState
  text: string
  units: ReadonlyArray<{ matter: Uuid; row: string }>
  hash: Buffer
  at: Date
  seq: number
  account: Uuid
}

async function store(tx: Tx, { snapshot, matter, text, units, hash, at, seq, account }: ToStore): Promise<void> {
  const { period } = requestBrief(matter)
  await sql`insert into snapshot (id, kind, body_id, period, from_at, to_at, frozen_at, frozen_by, figures, hash, matter_id)
    values (${snapshot}, ${SNAPSHOT_KIND}, ${matter.holder.body}, ${`${matter.code} ${seq}`}, ${`${period.from}T00:00:00+07:00`}, ${`${period.to}T23:59:59+07:00`}, ${at}, ${account}, ${text}, ${hash}, ${matter.id})`.execute(
    tx,
  )
  const rows = units.map((each, position) => ({ ...each, position }))
  await sql`insert into snapshot_row (snapshot_id, list, position, matter_id, row)
    select ${snapshot}, 'unit', x.position, x.matter, x.row from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(position integer, matter uuid, row text)`.execute(
    tx,
  )
}

export type Frozen = { readonly id: Uuid; readonly report: FrozenReport; readonly hash: string; readonly intact: boolean }

/** The frozen report of a request, its hash computed again; null while it is not frozen. */
export async function frozenOf(db: Reader, matter: MatterState): Promise<Frozen | null> {
  const { snapshot } = matter.fields
  if (typeof snapshot !== 'string') return null
  const { rows } = await sql<{
    figures: string
    hash: Buffer
  }>`select figures, hash from snapshot where id = ${snapshot}`.execute(db)
  const units = await sql<{
    row: string
  }>`select row from snapshot_row where snapshot_id = ${snapshot} and list = 'unit' order by position`.execute(db)
  const found = rows[0]
  if (!found) return null
  const intact = frozenHash(
    found.figures,
    units.rows.map(each => each.row),
  ).equals(found.hash)
  return { id: snapshot, report: FrozenReport.parse(JSON.parse(found.figures)), hash: found.hash.toString('hex'), intact }
}
