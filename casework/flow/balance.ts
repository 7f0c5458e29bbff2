import { sql } from 'kysely'
import type { Reader } from '../../platform/database/open.ts'
import type { Dimension } from './flow-rows.ts'

/** Stock and flow of one process between two instants, for one value of a dimension (a body, an assigner, a follower, a source). */
export type BalanceRow = {
  readonly key: string | null
  readonly start: number
  readonly opened: number
  readonly movedIn: number
  readonly movedOut: number
  readonly reopened: number
  readonly doneInTime: number
  readonly doneLate: number
  readonly doneNoLimit: number
  readonly void: number
  readonly end: number
}

export type BalanceQuery = {
  readonly processes: readonly string[]
  readonly dimension: Dimension
  /** After this instant … */
  readonly from: Date
  /** … up to and with this one. */
  readonly to: Date
}

/**
 * The balance per value of a dimension: open + new + in + reopened − done − void − out = open (invariant 4). The end is what was open at
 * `to`: what is open now, taken back by the flow since. A move counts only where its dimension changed (ENGINE 12).
 */
export async function balance(db: Reader, query: BalanceQuery): Promise<BalanceRow[]> {
  const { processes, dimension, from, to } = query
  const column = sql.ref(`f.${dimension}`)
  const current = sql.ref(`m.${MATTER_COLUMN[dimension]}`)
  const moved = sql`${dimension} = any(f.dims)`
  const { rows } = await sql<Omit<BalanceRow, 'start' | 'end'> & { now: number; after: number }>`
    with flows as (
      select coalesce(${column}::text, '') as key,
        count(*) filter (where f.kind = 'opened' and f.recorded_at <= ${to})::int as opened,
        count(*) filter (where f.kind = 'in' and ${moved} and f.recorded_at <= ${to})::int as "movedIn",
        count(*) filter (where f.kind = 'out' and ${moved} and f.recorded_at <= ${to})::int as "movedOut",
        count(*) filter (where f.kind = 'reopened' and f.recorded_at <= ${to})::int as reopened,
        count(*) filter (where f.kind = 'done' and f.result = 'in-time' and f.recorded_at <= ${to})::int as "doneInTime",
        count(*) filter (where f.kind = 'done' and f.result = 'late' and f.recorded_at <= ${to})::int as "doneLate",
        count(*) filter (where f.kind = 'done' and f.result is null and f.recorded_at <= ${to})::int as "doneNoLimit",
        count(*) filter (where f.kind = 'void' and f.recorded_at <= ${to})::int as void,
        (count(*) filter (where f.recorded_at > ${to} and (f.kind in ('opened', 'reopened') or (f.kind = 'in' and ${moved})))
          - count(*) filter (where f.recorded_at > ${to} and (f.kind in ('done', 'void') or (f.kind = 'out' and ${moved}))))::int as after
      from flow f where f.process = any(${processes}::text[]) and f.recorded_at > ${from} group by 1),
    stock as (
      select coalesce(${current}::text, '') as key, count(*)::int as now from matter m where m.open and m.process = any(${processes}::text[]) group by 1)
    select nullif(coalesce(f.key, s.key), '') as key, coalesce(f.opened, 0) as opened, coalesce(f."movedIn", 0) as "movedIn",
      coalesce(f."movedOut", 0) as "movedOut", coalesce(f.reopened, 0) as reopened, coalesce(f."doneInTime", 0) as "doneInTime",
      coalesce(f."doneLate", 0) as "doneLate", coalesce(f."doneNoLimit", 0) as "doneNoLimit", coalesce(f.void, 0) as void,
      coalesce(s.now, 0) as now, coalesce(f.after, 0) as after
    from flows f full join stock s on s.key = f.key`.execute(db)
  return rows.map(withStock).filter(row => Object.entries(row).some(([name, value]) => name !== 'key' && value !== 0))
}

const MATTER_COLUMN: Readonly<Record<Dimension, string>> = {
  body: 'holder_body',
  assigner: 'assigner_post',
  follower: 'follower_post',
  source: 'source',
}

function withStock({ now, after, ...row }: Omit<BalanceRow, 'start' | 'end'> & { now: number; after: number }): BalanceRow {
  const end = now - after
  const net = row.opened + row.movedIn + row.reopened - row.movedOut - row.doneInTime - row.doneLate - row.doneNoLimit - row.void
  return { ...row, start: end - net, end }
}

/** Sum of rows. Moves inside the sum cancel out when all values of the dimension are summed. */
export function totalOf(rows: readonly BalanceRow[]): BalanceRow {
  const sum = (name: Exclude<keyof BalanceRow, 'key'>) => rows.reduce((total, row) => total + row[name], 0)
  return {
    key: null,
    start: sum('start'),
    opened: sum('opened'),
    movedIn: sum('movedIn'),
    movedOut: sum('movedOut'),
    reopened: sum('reopened'),
    doneInTime: sum('doneInTime'),
    doneLate: sum('doneLate'),
    doneNoLimit: sum('doneNoLimit'),
    void: sum('void'),
    end: sum('end'),
  }
}

/** Stock by plain addition of the whole flow up to an instant: the check against which `balance` is proved. */
export async function stockFromFlow(db: Reader, query: Omit<BalanceQuery, 'from'>): Promise<ReadonlyMap<string | null, number>> {
  const { processes, dimension, to } = query
  const column = sql.ref(`f.${dimension}`)
  const moved = sql`${dimension} = any(f.dims)`
  const { rows } = await sql<{ key: string | null; n: number }>`
    select ${column}::text as key, (count(*) filter (where f.kind in ('opened', 'reopened') or (f.kind = 'in' and ${moved}))
      - count(*) filter (where f.kind in ('done', 'void') or (f.kind = 'out' and ${moved})))::int as n
    from flow f where f.process = any(${processes}::text[]) and f.recorded_at <= ${to} group by 1`.execute(db)
  return new Map(rows.map(row => [row.key, row.n]))
}
