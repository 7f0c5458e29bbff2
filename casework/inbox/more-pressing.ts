import { sql } from 'kysely'
import type { Viewer } from '../../kernel/access.ts'
import { LANES } from '../../kernel/process.ts'

/** Does the reader stand on matter `x` in a more pressing lane by another principal (the body waits, his post acts)? */
export function morePressingFor(viewer: Viewer) {
  return sql`exists (select 1 from audience y where y.matter_id = x.matter_id and y.principal = any(${viewer.principals}::int[])
    and array_position(${LANES}::text[], y.lane) < array_position(${LANES}::text[], x.lane))`
}
