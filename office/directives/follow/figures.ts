import { sql } from 'kysely'
import type { Dimension } from '../../../casework/index.ts'
import type { PlainDate } from '../../../kernel/clock.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { FollowFilter } from './address.ts'
import { COLUMN, doneWithin, filtered, lateOn, type Condition } from './conditions.ts'
import type { Exceptions } from './exceptions.ts'

/** A row of the table of directives: what is open now, and what was done between the days of the filter. */
export type FollowRow = {
  readonly key: string | null
  readonly name: string
  /** Kind of the body, for its group; null for other dimensions. */
  readonly kind: string | null
  readonly newInTime: number
  readonly newLate: number
  readonly workInTime: number
  readonly workLate: number
  readonly waiting: number
  readonly doneInTime: number
  readonly doneLate: number
  readonly total: number
}

type Asked = { readonly filter: FollowFilter; readonly exceptions: Exceptions; readonly today: PlainDate }

const COUNTS = ['newInTime', 'newLate', 'workInTime', 'workLate', 'waiting', 'doneInTime', 'doneLate'] as const

/** The table by one dimension, counted in the database; rows by how much is open, the largest first. */
export async function followFigures(
  db: Reader,
  dimension: Dimension,
  { filter, exceptions, today }: Asked,
): Promise<FollowRow[]> {
  const late = lateOn(today)
  const column = COLUMN[dimension]
  const within = filtered(filter, exceptions)
  const { rows } = await sql<Omit<FollowRow, 'total'>>`with open as (
      select coalesce(${column}::text, '') as key, count(*) filter (where m.state = 'assigned' and not ${late})::int as "newInTime",
        count(*) filter (where m.state = 'assigned' and ${late})::int as "newLate",
        count(*) filter (where m.state <> 'assigned' and not m.waiting and not ${late})::int as "workInTime",
        count(*) filter (where m.state <> 'assigned' and not m.waiting and ${late})::int as "workLate", count(*) filter (where m.waiting)::int as waiting
      from matter m where m.open and ${within} group by 1),
    done as (
      select coalesce(${column}::text, '') as key, count(*) filter (where m.result is distinct from 'late')::int as "doneInTime",
        count(*) filter (where m.result = 'late')::int as "doneLate"
      from matter m where ${doneWithin(filter)} and ${within} group by 1),
    keys as (select key from open union select key from done)
    select nullif(k.key, '') as key, ${sql.join(COUNTS.map(name => sql`coalesce(${sql.ref(name)}, 0) as ${sql.ref(name)}`))}, ${named(dimension, today)}
    from keys k left join open on open.key = k.key left join done on done.key = k.key`.execute(db)
  return rows
    .map(row => ({ ...row, total: COUNTS.reduce((sum, name) => sum + row[name], 0) }))
    .toSorted((a, b) => openOf(b) - openOf(a) || b.total - a.total || (a.name < b.name ? -1 : 1))
}

const openOf = (row: FollowRow): number => row.total - row.doneInTime - row.doneLate

function named(dimension: Dimension, today: PlainDate): Condition {
  if (dimension === 'source') return sql`k.key as name, null as kind`
  if (dimension === 'body')
    return sql`coalesce((select v.name from body_version v where v.body_id = nullif(k.key, '')::uuid and v.valid_from <= ${today} order by v.valid_from desc limit 1), '') as name,
      (select b.kind from body b where b.id = nullif(k.key, '')::uuid) as kind`
  return sql`coalesce((select p.name from post po join person p on p.id = po.person_id where po.id = nullif(k.key, '')::uuid), '') as name, null as kind`
}

/** Sum of rows. */
export function sumOf(rows: readonly FollowRow[], name: string, key: string | null = null): FollowRow {
  const sum = (of: (typeof COUNTS)[number] | 'total') => rows.reduce((total, row) => total + row[of], 0)
  return {
    key,
    name,
    kind: null,
    newInTime: sum('newInTime'),
    newLate: sum('newLate'),
    workInTime: sum('workInTime'),
    workLate: sum('workLate'),
    waiting: sum('waiting'),
    doneInTime: sum('doneInTime'),
    doneLate: sum('doneLate'),
    total: sum('total'),
  }
}

/** Communes, wards and districts stand together. */
export const isLocal = ({ kind }: Pick<FollowRow, 'kind'>): boolean => kind === 'commune' || kind === 'district'
