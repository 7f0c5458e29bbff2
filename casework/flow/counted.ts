import { sql, type RawBuilder } from 'kysely'
import { dateInVietnam } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { Reader } from '../../platform/database/open.ts'
import { instantsOf, measureKey, type Measure, type MeasureFigure, type MeasurePeriod, type MeasureSource } from './measures.ts'

/**
 * A measure by what it counts: a condition on a row `f` of the flow; `whole`: of what a ratio is taken. Null counts what is open at the
 * end of the period.
 */
export type Counted = {
  readonly measure: Measure
  readonly rows: RawBuilder<unknown> | null
  readonly whole?: RawBuilder<unknown>
}

type CountedBy = { readonly id: string; readonly process: string; readonly counted: readonly Counted[] }

/** Measures of one kind of matter that is `counted`, with their lists: all figures of all periods come from one pass over the flow. */
export function countedMeasures({ id, process, counted }: CountedBy): MeasureSource {
  return {
    id,
    measures: counted.map(each => each.measure),
    compute: async (db, periods, body) => {
      const pieces = await piecesOf(db, { process, counted, periods, body })
      const open = await openNow(db, { process, body })
      return periods.map(period => figuresOf(counted, pieces.within(period), open - pieces.since(period)))
    },
    behind: async (db, { measure, period, body, whole, after, limit }) => {
      const of = counted.find(each => each.measure.id === measure.id)
      const rows = whole ? (of?.whole ?? null) : (of?.rows ?? null)
      const asked = { process, period, body, after, limit }
      return rows ? flowRows(db, { ...asked, rows }) : openRows(db, asked)
    },
  }
}

type Of = { readonly process: string; readonly body: Uuid | null }
const ours = ({ process, body }: Of) => sql`f.process = ${process} ${body ? sql`and f.body = ${body}` : sql``}`

type Counts = Readonly<Record<string, number>>

function figuresOf(counted: readonly Counted[], counts: Counts, open: number): Record<string, MeasureFigure> {
  const figure = ({ rows, whole }: Counted, i: number): MeasureFigure => {
    if (!rows) return { value: open }
    const value = counts[`n${i}`] ?? 0
    if (!whole) return { value }
    const denominator = counts[`w${i}`] ?? 0
    return { value: denominator === 0 ? null : (100 * value) / denominator, numerator: value, denominator }
  }
  return Object.fromEntries(counted.map((each, i) => [measureKey(each.measure), figure(each, i)]))
}

/**
 * The flow from the first day on, counted once: cut into pieces at every end of a period, of which the figures of each are put together.
 * `since`: by how much more was opened than closed after it.
 */
async function piecesOf(
  db: Reader,
  { process, counted, periods, body }: Of & Pick<CountedBy, 'counted'> & { readonly periods: readonly MeasurePeriod[] },
) {
  const ends = (period: MeasurePeriod): [number, number] => [instantsOf(period).from.getTime(), instantsOf(period).to.getTime()]
  const cuts = [...new Set(periods.flatMap(ends))].toSorted((one, other) => one - other)
  const moved = body ? sql`'body' = any(f.dims)` : sql`false`
  const counts = counted.flatMap(({ rows, whole }, i) => [
    ...(rows ? [sql`count(*) filter (where ${rows})::int as ${sql.ref(`n${i}`)}`] : []),
    ...(whole ? [sql`count(*) filter (where ${whole})::int as ${sql.ref(`w${i}`)}`] : []),
  ])
  const { rows: pieces } = await sql<Counts & { piece: number; net: number }>`
    select width_bucket(f.recorded_at, ${cuts.map(cut => new Date(cut))}::timestamptz[]) as piece, ${sql.join(counts)},
      (count(*) filter (where f.kind in ('opened', 'reopened') or (f.kind = 'in' and ${moved}))
        - count(*) filter (where f.kind in ('done', 'void') or (f.kind = 'out' and ${moved})))::int as net
    from flow f where ${ours({ process, body })} and f.recorded_at >= ${new Date(cuts[0] ?? 0)} group by 1`.execute(db)
  return {
    within(period: MeasurePeriod): Counts {
      const [from, to] = ends(period).map(end => cuts.indexOf(end))
      return summed(pieces.filter(({ piece }) => piece > (from ?? 0) && piece <= (to ?? 0)))
    },
    since(period: MeasurePeriod): number {
      const [, to] = ends(period)
      return pieces.reduce((sum, { piece, net }) => (piece > cuts.indexOf(to) ? sum + net : sum), 0)
    },
  }
}

function summed(pieces: readonly Counts[]): Counts {
  const sum: Record<string, number> = {}
  for (const piece of pieces) for (const [name, count] of Object.entries(piece)) sum[name] = (sum[name] ?? 0) + count
  return sum
}

async function openNow(db: Reader, { process, body }: Of): Promise<number> {
  const { rows } = await sql<{ open: number }>`select count(*)::int as open from matter m
    where m.open and m.process = ${process} ${body ? sql`and m.holder_body = ${body}` : sql``}`.execute(db)
  return rows[0]?.open ?? 0
}

type Behind = Of & {
  readonly period: MeasurePeriod
  readonly after: string | null
  readonly limit: number
}

async function flowRows(
  db: Reader,
  { rows: condition, process, period, body, after, limit }: Behind & { rows: RawBuilder<unknown> },
) {
  const { from, to } = instantsOf(period)
  const { rows } = await sql<{
    id: string
    matter: Uuid
    at: Date
  }>`select f.id::text as id, f.matter_id as matter, f.recorded_at as at from flow f
    where ${ours({ process, body })} and f.recorded_at >= ${from} and f.recorded_at < ${to} and ${condition}
      ${after ? sql`and f.id > ${after}::bigint` : sql``} order by f.id limit ${limit}`.execute(db)
  return rows.map(({ id, matter, at }) => ({ key: id, matter, on: dateInVietnam(at) }))
}

/** Matters open at the end of a period: the last change of openness (and of body) before it decides. */
async function openRows(db: Reader, { process, period, body, after, limit }: Behind) {
  const { to } = instantsOf(period)
  const { rows } = await sql<{ matter: Uuid; at: Date }>`select * from (
      select distinct on (f.matter_id) f.matter_id as matter, f.kind, f.body, f.recorded_at as at from flow f
      where f.process = ${process} and f.recorded_at < ${to} and (f.kind in ('opened', 'reopened', 'done', 'void') or (f.kind = 'in' and 'body' = any(f.dims)))
        ${after ? sql`and f.matter_id > ${after}::uuid` : sql``}
      order by f.matter_id, f.id desc) last
    where last.kind in ('opened', 'reopened', 'in') ${body ? sql`and last.body = ${body}` : sql``} order by matter limit ${limit}`.execute(
    db,
  )
  return rows.map(({ matter, at }) => ({ key: matter, matter, on: dateInVietnam(at) }))
}
