import { sql } from 'kysely'
import type { Dimension } from '../../casework/index.ts'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Reader } from '../../platform/database/open.ts'

type Keyed = { readonly dimension: Dimension | 'total'; readonly key: string | null }

/** Names of the values of the dimensions: bodies as they were called on the day, posts by their person; a source by its code. */
export async function keyNames(
  db: Reader,
  keys: readonly Keyed[],
  on: PlainDate,
): Promise<(dimension: Dimension, key: string | null) => string> {
  const ids = (...dimensions: Array<Keyed['dimension']>) => [
    ...new Set(keys.flatMap(each => (each.key !== null && dimensions.includes(each.dimension) ? [each.key] : []))),
  ]
  const { rows } = await sql<{ id: string; name: string }>`
    select b.id::text, v.name from unnest(${ids('body')}::uuid[]) as b(id) join lateral (select bv.name from body_version bv
      where bv.body_id = b.id and bv.valid_from <= ${on} order by bv.valid_from desc limit 1) v on true
    union all select po.id::text, p.name from post po join person p on p.id = po.person_id where po.id = any(${ids('assigner', 'follower')}::uuid[])`.execute(
    db,
  )
  const names = new Map(rows.map(row => [row.id, row.name]))
  return (dimension, key) => (key === null ? '' : dimension === 'source' ? key : (names.get(key) ?? key))
}
