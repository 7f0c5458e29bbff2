import { sql } from 'kysely'
import { audienceOf, type Dimension } from '../../../casework/index.ts'
import type { Viewer } from '../../../kernel/access.ts'
import type { Now, PlainDate } from '../../../kernel/clock.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { COUNTS, countsOf, openIn, type FollowRow, type SeenRow } from '../pages/follow/counts.ts'
import type { FollowFilter } from './address.ts'
import { COLUMN, doneWithin, filtered, lateAt, type Condition } from './conditions.ts'
import type { Exceptions } from './exceptions.ts'

type Asked = { readonly filter: FollowFilter; readonly exceptions: Exceptions; readonly at: Now }

/** The table by one dimension, counted in the database; rows by how much is open, the largest first. */
export async function followFigures(db: Reader, dimension: Dimension, asked: Asked): Promise<FollowRow[]> {
  const rows = await countedRows(db, dimension, { ...asked, seen: sql`true` })
  return rows.map(({ seen: _all, ...row }) => row)
}

/** The same rows, each figure with what the viewer may open of it. */
export function seenFigures(db: Reader, dimension: Dimension, asked: Asked & { viewer: Viewer }): Promise<SeenRow[]> {
  return countedRows(db, dimension, { ...asked, seen: audienceOf(asked.viewer, sql`m.id`) })
}

type Raw = Omit<FollowRow, 'total'> & { readonly seen: boolean }

async function countedRows(
  db: Reader,
  dimension: Dimension,
  { filter, exceptions, at, seen }: Asked & { seen: Condition },
): Promise<SeenRow[]> {
  const late = lateAt(at)
  const column = COLUMN[dimension]
  const within = filtered(filter, exceptions)
  const { rows } = await sql<Raw>`with open as (
      select coalesce(${column}::text, '') as key, ${seen} as seen, count(*) filter (where m.state = 'assigned' and not ${late})::int as "newInTime",
        count(*) filter (where m.state = 'assigned' and ${late})::int as "newLate",
        count(*) filter (where m.state <> 'assigned' and not m.waiting and not ${late})::int as "workInTime",
        count(*) filter (where m.state <> 'assigned' and not m.waiting and ${late})::int as "workLate", count(*) filter (where m.waiting)::int as waiting
      from matter m where m.open and ${within} group by 1, 2),
    done as (
      select coalesce(${column}::text, '') as key, ${seen} as seen, count(*) filter (where m.result is distinct from 'late')::int as "doneInTime",
        count(*) filter (where m.result = 'late')::int as "doneLate"
      from matter m where ${doneWithin(filter)} and ${within} group by 1, 2),
    keys as (select key, seen from open union select key, seen from done)
    select nullif(k.key, '') as key, k.seen, ${sql.join(COUNTS.map(name => sql`coalesce(${sql.ref(name)}, 0) as ${sql.ref(name)}`))}, ${named(dimension, at.today)}
    from keys k left join open on open.key = k.key and open.seen = k.seen left join done on done.key = k.key and done.seen = k.seen`.execute(
    db,
  )
  return [...Map.groupBy(rows, row => row.key).values()]
    .flatMap(wholeRow)
    .toSorted((a, b) => openIn(b) - openIn(a) || b.total - a.total || (a.name < b.name ? -1 : 1))
}

/** What is seen and what is not, in one row. */
function wholeRow(parts: readonly Raw[]): SeenRow[] {
  const [first] = parts
  if (!first) return []
  const { key, name, kind } = first
  return [{ key, name, kind, ...countsOf(parts), seen: countsOf(parts.filter(part => part.seen)) }]
}

function named(dimension: Dimension, today: PlainDate): Condition {
  if (dimension === 'source') return sql`k.key as name, null as kind`
  if (dimension === 'body')
    return sql`coalesce((select v.name from body_version v where v.body_id = nullif(k.key, '')::uuid and v.valid_from <= ${today} order by v.valid_from desc limit 1), '') as name,
      (select b.kind from body b where b.id = nullif(k.key, '')::uuid) as kind`
  return sql`coalesce((select p.name from post po join person p on p.id = po.person_id where po.id = nullif(k.key, '')::uuid), '') as name, null as kind`
}

/** Communes, wards and districts stand together. */
export const isLocal = ({ kind }: Pick<FollowRow, 'kind'>): boolean => kind === 'commune' || kind === 'district'
