import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { atCut, perform, readMatter, type Performed, type World } from '../../../casework/index.ts'
import type { Viewer } from '../../../kernel/access.ts'
import { canonicalText } from '../../../kernel/canonical.ts'
import { instantInVietnam } from '../../../kernel/clock.ts'
import { newId, type Uuid } from '../../../kernel/ids.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import { isProblem, problem, type Problem } from '../../../kernel/problem.ts'
import type { Database, Reader } from '../../../platform/database/open.ts'
import { inTransaction, type Tx } from '../../../platform/database/transaction.ts'
import { boardOf, type Board } from '../requests/board.ts'
import { carryOverAt } from './carry-over.ts'
import { composeReport } from './compose.ts'
import { REPORT_KINDS } from '../regimes/kinds.ts'
import { mergedFindings } from './merged-findings.ts'
import { bracketsLeft, MergedReport } from './merged-report.ts'
import { requestBrief } from '../requests/request-process.ts'
import { keptOf, tableOf, textOf } from '../unit-reports/unit-text.ts'

export const SNAPSHOT_KIND = 'report-request'

type Asked = { id: Uuid; reason: string; key: string }

/**
 * Freezes a request at a cut: texts, what every live figure says, sums, proof, and every unit's report as it stood, with a hash over all of
 * it. While units are open a reason is needed. Problems: `reports/units-open`, `reports/figure-unresolved` (brackets would be printed), `reports/moved-meanwhile` when somebody wrote while it was
 * counted, and what the act itself refuses.
 */
export async function freezeRequest(
  db: Database,
  world: World,
  viewer: Viewer,
  { id, reason, key }: Asked,
): Promise<Performed | Problem> {
  const { today } = world.clock.now()
  // Whoever may not freeze learns nothing of what would be frozen.
  const read = await readMatter(db.kysely, world, viewer, id)
  if (isProblem(read)) return read
  if (!read.offers.some(offer => offer.act === 'chot')) return problem('act/not-allowed', { act: 'chot' })
  const cut = await atCut(db, world.clock, async (tx, at) => {
    const matter = await requestIn(tx, id)
    if (!matter) return problem('matter/not-found')
    const board = await boardOf(tx, id, today)
    if (board.open > 0 && reason.trim().length < 10) return problem('reports/units-open', { open: board.open })
    const wrong = await unbalanced(tx, matter, at)
    if (wrong) return wrong
    const report = await composeReport(tx, matter, { world, board, until: at, reason: reason.trim() })
    const [place] = bracketsLeft(report)
    if (place !== undefined) return problem('reports/figure-unresolved', { place })
    return { matter, board, report, findings: await mergedFindings(tx, world, { matter, report }), at }
  })
  if (isProblem(cut)) return cut
  const { matter, board, report, findings, at } = cut
  const text = canonicalText(report)
  const units = board.rows.map(row => ({ matter: row.id, row: unitRow(matter, row.fold) }))
  const hash = frozenHash(
    text,
    units.map(each => each.row),
  )
  const kept = keptOf(matter)
  const marks = findings
    .filter(each => CLAIMS.includes(each.rule))
    .map(({ key: mark, rule, node, place }) => ({
      key: mark,
      rule,
      node,
      place: kept[mark] ? `${place} (${kept[mark].reason})` : place,
    }))
  return inTransaction(db, async tx => {
    await sql`select id from matter where id = ${id} or parent_id = ${id} order by id for update`.execute(tx)
    const now = await boardOf(tx, id, today)
    const still = await requestIn(tx, id)
    if (still?.lastSeq !== matter.lastSeq || !sameUnits(now, board)) return problem('reports/moved-meanwhile')
    const snapshot = newId(at.getTime())
    const limitations = report.limitations.map(each => each.key)
    const done = await perform(tx, world, viewer, {
      matterId: id,
      act: 'chot',
      input: { snapshot, hash: hash.toString('hex'), marks, limitations },
      key,
    })
    if (isProblem(done)) return done
    await store(tx, { snapshot, matter, text, units, hash, at, seq: done.seq, account: viewer.accountId })
    return done
  })
}

/** A periodic report is not closed over a balance that does not carry over (law/office-work: open before = carried over). */
async function unbalanced(tx: Tx, matter: MatterState, at: Date): Promise<Problem | null> {
  const { kind, period } = requestBrief(matter)
  if (REPORT_KINDS[kind].period === null) return null
  const { differences, matters } = await carryOverAt(tx, { from: instantInVietnam(period.from), to: at })
  return differences.length === 0
    ? null
    : problem('reports/carry-over-differs', { bodies: differences.length, matters: matters.join(', ') })
}

/** Claims that the one who approves must take upon himself when they bear no evidence. */
const CLAIMS: readonly string[] = ['claim', 'share', 'superlative']

const sameUnits = (now: Board, then: Board): boolean =>
  now.rows.length === then.rows.length && now.rows.every((row, i) => row.fold.lastSeq === then.rows[i]?.fold.lastSeq)

async function requestIn(tx: Tx, id: Uuid): Promise<MatterState | null> {
  const { rows } = await sql<{
    fold: MatterState
  }>`select fold from matter where id = ${id} and process = 'yeu-cau-bao-cao'`.execute(tx)
  return rows[0]?.fold ?? null
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
    values (${snapshot}, ${SNAPSHOT_KIND}, ${matter.holder.body}, ${`${matter.code} ${seq}`}, ${`${period.from}T00:00:00+07:00`}, ${at}, ${at}, ${account}, ${text}, ${hash}, ${matter.id})`.execute(
    tx,
  )
  const rows = units.map((each, position) => ({ ...each, position }))
  await sql`insert into snapshot_row (snapshot_id, list, position, matter_id, row)
    select ${snapshot}, 'unit', x.position, x.matter, x.row from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(position integer, matter uuid, row text)`.execute(
    tx,
  )
}

export type Frozen = { readonly id: Uuid; readonly report: MergedReport; readonly hash: string; readonly intact: boolean }

/** The frozen report of a request, its hash computed again; null while it is not frozen. */
export async function frozenOf(db: Reader, matter: MatterState): Promise<Frozen | null> {
  const { snapshot } = matter.fields
  return typeof snapshot === 'string' ? frozenCopy(db, snapshot) : null
}

/** One frozen copy by its id: the present one, or that of an earlier version. */
export async function frozenCopy(db: Reader, snapshot: Uuid): Promise<Frozen | null> {
  const { rows } = await sql<{
    figures: string
    hash: Buffer
  }>`select figures, hash from snapshot where id = ${snapshot} and kind = ${SNAPSHOT_KIND}`.execute(db)
  const units = await sql<{
    row: string
  }>`select row from snapshot_row where snapshot_id = ${snapshot} and list = 'unit' order by position`.execute(db)
  const found = rows[0]
  if (!found) return null
  const intact = frozenHash(
    found.figures,
    units.rows.map(each => each.row),
  ).equals(found.hash)
  return { id: snapshot, report: MergedReport.parse(JSON.parse(found.figures)), hash: found.hash.toString('hex'), intact }
}
